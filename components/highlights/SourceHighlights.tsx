import { i18n } from '#i18n';
import { HighlightItem } from './HighlightItem';
import styles from './HighlightsDrawer.module.css';
import type { HighlightsState } from './highlights-state';

export interface SourceHighlightsProps {
  readonly highlights: HighlightsState;
  /** The source's number in its story. */
  readonly number: number;
}

/** What is kept of one source of the story on view. */
export function SourceHighlights({ highlights, number }: SourceHighlightsProps) {
  const own = highlights.ofStory.value.filter((one) => one.number === number);
  return (
    <ul class={styles['own']} aria-label={i18n.t('highlights.title')} data-part="source-highlights">
      {own.map(({ highlight }) => (
        <HighlightItem
          key={highlight.id}
          highlight={highlight}
          places={highlights}
          onNote={(markdown) => highlights.note(highlight.id, markdown)}
          onRemove={() => highlights.remove(highlight.id)}
        />
      ))}
    </ul>
  );
}
