import { useSignal } from '@preact/signals';
import { Fragment } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { useClock } from '@/components/shared/clock';
import { calendarDate, dayOf } from '@/components/shared/date-format';
import mark from '@/components/shared/HereMark.module.css';
import { CitedBlock } from './CitedBlock';
import { CoverageChart } from './CoverageChart';
import { PartTitle } from './PartTitle';
import { useStory } from './story-context';
import styles from './Timeline.module.css';
import { TimelineFilter } from './TimelineFilter';
import { type TimelineDate, timelineDates } from './timeline-days';

/** More are laid out only as they come into sight. */
const fewEvents = 40;

/** How it came to this, by date. The day on which the open article appeared carries the reader's mark. */
export function Timeline() {
  const id = useId();
  const clock = useClock();
  const { story, here } = useStory();
  const source = useSignal(0);
  if (story.timeline.length === 0) return null;
  const published = here === undefined ? undefined : story.sources[here - 1]?.published;
  const hereDay = published && dayOf(published, clock);
  return (
    <section aria-labelledby={id} data-part="timeline">
      <PartTitle id={id} title={i18n.t('story.timeline')}>
        <TimelineFilter source={source} />
      </PartTitle>
      <CoverageChart hereDay={hereDay} />
      <ol class={styles['rail']} data-long={story.timeline.length > fewEvents || undefined}>
        {timelineDates(story.timeline, source.value).map((entry) => (
          <DateEntry key={entry.date} entry={entry} isHere={entry.date === hereDay} />
        ))}
      </ol>
    </section>
  );
}

function DateEntry({ entry, isHere }: { readonly entry: TimelineDate; readonly isHere: boolean }) {
  const { keep } = useStory();
  const clock = useClock();
  const isPlanned = entry.events.every(({ planned }) => planned);
  return (
    <li class={styles['date']} data-here={isHere || undefined} data-planned={isPlanned || undefined}>
      <h3 class={styles['heading']}>
        <time dateTime={entry.date}>{calendarDate(entry.date, clock)}</time>
        {isPlanned && <span class={styles['planned']}>{i18n.t('story.planned')}</span>}
        {isHere && <span class={mark['here']}>{i18n.t('story.hereDay')}</span>}
      </h3>
      {entry.events.map(({ index, ...event }) => (
        <Fragment key={index}>
          <CitedBlock claims={[{ ...event, place: { event: index } }]} class={styles['event']} />
          {keep({ is: 'event', event: index })}
        </Fragment>
      ))}
    </li>
  );
}
