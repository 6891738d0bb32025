import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { HiddenSources } from './HiddenSources';
import { hiddenGroups, isHidden } from './hidden-publishers';
import { PartTitle } from './PartTitle';
import { SourceItem } from './SourceItem';
import styles from './SourceList.module.css';
import { useStory } from './story-context';
import type { StorySlots } from './story-slots';

/** So many sources are shown before the reader asks for all; hiding two or three would save nothing. */
const shownAtFirst = 12;
const fewMore = 3;

/** The numbered sources. The reader's own article is always among those shown. */
export function SourceList({ headlines }: Pick<StorySlots, 'headlines'>) {
  const id = useId();
  const listRef = useRef<HTMLOListElement>(null);
  const partRef = useRef<HTMLElement>(null);
  const all = useSignal(false);
  const { story, here, hiddenPublishers } = useStory();
  useFocusAfterHiding(partRef, hiddenPublishers);
  const numbered = story.sources
    .map((source, i) => ({ source, number: i + 1 }))
    .filter(({ source, number }) => number === here || !isHidden(source, hiddenPublishers));
  const isLong = numbered.length > shownAtFirst + fewMore;
  const shown =
    isLong && !all.value ? numbered.filter(({ number }, i) => i < shownAtFirst || number === here) : numbered;
  const showAll = () => {
    all.value = true;
    // The button is gone: go on where the new ones begin.
    requestAnimationFrame(() => listRef.current?.children[shownAtFirst]?.querySelector('a')?.focus());
  };
  return (
    <section ref={partRef} aria-labelledby={id} data-part="sources">
      <PartTitle id={id} title={i18n.t('story.sources', story.sources.length)}>
        {headlines}
      </PartTitle>
      <ol ref={listRef} class={styles['list']} data-long={(isLong && all.value) || undefined}>
        {shown.map(({ source, number }) => (
          <SourceItem key={number} source={source} number={number} isHere={number === here} />
        ))}
      </ol>
      {shown.length < numbered.length && (
        <Button onClick={showAll}>{i18n.t('story.allSources', [numbered.length])}</Button>
      )}
      <HiddenSources groups={hiddenGroups(story.sources, hiddenPublishers, here)} />
    </section>
  );
}

/** Hiding takes the pressed button away, and so does undoing it: focus goes to the undo, else to the list's title. */
function useFocusAfterHiding(part: RefObject<HTMLElement>, hidden: readonly string[]) {
  const before = useRef(hidden);
  useEffect(() => {
    if (before.current === hidden) return;
    before.current = hidden;
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    const undo = part.current?.querySelector<HTMLElement>(
      '[data-part="hidden-sources"] li:last-child button',
    );
    (undo ?? part.current?.querySelector('h2'))?.focus();
  }, [hidden, part]);
}
