import { useComputed } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { langAttribute } from '@/components/shared/lang-attribute';
import { CitationPreview } from './CitationPreview';
import styles from './CitedBlock.module.css';
import { CitedClaim } from './CitedClaim';
import { chipId } from './citation-ids';
import type { Claim } from './claim';
import { mergeCitations } from './merge-citations';
import { useStory } from './story-context';

export interface CitedBlockProps {
  readonly claims: readonly Claim[];
  readonly class?: string | undefined;
}

/** A paragraph of cited claims. The preview of a citation opens below it, within the flow: nothing covers the text. */
export function CitedBlock({ claims, class: className }: CitedBlockProps) {
  const block = useId();
  const ref = useRef<HTMLDivElement>(null);
  const { preview, story, claimMark } = useStory();
  const open = useComputed(() =>
    preview.open.value?.block === block ? preview.open.value : undefined,
  ).value;
  const openClaim = open && claims[open.claim];
  const note = openClaim && claimMark(openClaim.place)?.note;
  const cited = open && mergeCitations(openClaim?.citations ?? []).find((c) => c.source === open.source);
  const leave = (event: FocusEvent) => {
    const to = event.relatedTarget;
    if (!(to instanceof Node && ref.current?.contains(to))) preview.leave(block, 'focus');
  };
  const close = () => {
    const chip = open && document.getElementById(chipId(open));
    // Focus first: a preview that is pinned is not replaced by the one that focus would open.
    chip?.focus();
    preview.close();
  };
  return (
    <div ref={ref} onPointerLeave={() => preview.leave(block, 'hover')} onFocusOut={leave}>
      <p class={`${styles['text']} ${className ?? ''}`} dir="auto" lang={langAttribute(story.language)}>
        {claims.map((claim, i) => (
          <CitedClaim key={i} {...claim} block={block} claim={i} />
        ))}
      </p>
      {open && cited && <CitationPreview place={open} cited={cited} note={note} onClose={close} />}
    </div>
  );
}
