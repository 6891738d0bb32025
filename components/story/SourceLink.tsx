import { ArrowUpRight } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Source } from '@/utils/model/source';
import type { Passage } from '@/utils/model/text-fragment';
import styles from './SourceLink.module.css';
import { useStory } from './story-context';

export interface SourceLinkProps {
  readonly source: Source;
  readonly passage?: Passage;
  readonly children: ComponentChildren;
}

/**
 * A link into a source, at a passage of it. A plain click goes through `openSource`, as a frame inside a page needs; the
 * address leads to the same place, for everything else that browsers do with links.
 */
export function SourceLink({ source, passage, children }: SourceLinkProps) {
  const { openSource, addressOf } = useStory();
  return (
    <a
      class={styles['link']}
      href={passage ? addressOf(source.url, passage) : source.url}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        openSource(source.url, passage);
      }}
    >
      {children}
      <ArrowUpRight size={14} aria-hidden="true" />
    </a>
  );
}
