import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { SourceItem } from './SourceItem';
import styles from './SourceList.module.css';
import parts from './StoryPart.module.css';
import { useStory } from './story-context';

/** So many sources are shown before the reader asks for all; hiding two or three would save nothing. */
const shownAtFirst = 12;
const fewMore = 3;

/** The numbered sources. The reader's own article is always among those shown. */
export function SourceList() {
  const id = useId();
  const listRef = useRef<HTMLOListElement>(null);
  const all = useSignal(false);
  const { story, here } = useStory();
  const numbered = story.sources.map((source, i) => ({ source, number: i + 1 }));
  const isLong = numbered.length > shownAtFirst + fewMore;
  const shown =
    isLong && !all.value
      ? numbered.filter(({ number }) => number <= shownAtFirst || number === here)
      : numbered;
  const showAll = () => {
    all.value = true;
    // The button is gone: go on where the new ones begin.
    requestAnimationFrame(() => listRef.current?.children[shownAtFirst]?.querySelector('a')?.focus());
  };
  return (
    <section aria-labelledby={id} data-part="sources">
      <h2 id={id} class={parts['title']}>
        {i18n.t('story.sources', story.sources.length)}
      </h2>
      <ol ref={listRef} class={styles['list']}>
        {shown.map(({ source, number }) => (
          <SourceItem key={number} source={source} number={number} isHere={number === here} />
        ))}
      </ol>
      {shown.length < numbered.length && (
        <Button onClick={showAll}>{i18n.t('story.allSources', [String(numbered.length)])}</Button>
      )}
    </section>
  );
}
