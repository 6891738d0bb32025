import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import hidden from '@/components/shared/VisuallyHidden.module.css';
import type { TimelineEvent } from '@/utils/model/timeline-event';
import { useStory } from './story-context';
import styles from './TimelineFilter.module.css';

export interface TimelineFilterProps {
  /** Number of the source whose events are shown; 0 for all. */
  readonly source: Signal<number>;
}

/** Fewer events are seen at a glance. */
const fewest = 5;

/** What one source alone tells of how it came to this. Only sources that the timeline cites can be chosen. */
export function TimelineFilter({ source }: TimelineFilterProps) {
  const id = useId();
  const { story } = useStory();
  const cited = citedSources(story.timeline);
  if (story.timeline.length < fewest || cited.length < 2) return null;
  return (
    <p class={styles['filter']}>
      <label for={id} class={hidden['hidden']}>
        {i18n.t('story.timelineFrom')}
      </label>
      <select
        id={id}
        class={styles['select']}
        value={source.value}
        onChange={(event) => {
          source.value = Number(event.currentTarget.value);
        }}
      >
        <option value={0}>{i18n.t('story.timelineFromAll')}</option>
        {cited.map((number) => (
          <option key={number} value={number}>
            {`${number} · ${story.sources[number - 1]?.publisher ?? ''}`}
          </option>
        ))}
      </select>
    </p>
  );
}

const citedSources = (timeline: readonly TimelineEvent[]): readonly number[] =>
  [...new Set(timeline.flatMap(({ citations }) => citations.map(({ source }) => source)))].sort(
    (a, b) => a - b,
  );
