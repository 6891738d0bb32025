import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Clock, useClock } from '@/components/shared/clock';
import { shortDate } from '@/components/shared/date-format';
import styles from './CoverageChart.module.css';
import { type CoverageSpan, coverageOverTime } from './coverage-days';
import { useStory } from './story-context';

const titles = { 1: 'story.perDay', 7: 'story.perWeek', 28: 'story.perFourWeeks' } as const;

/** Articles over time, small and silent, above the timeline. `hereDay` is the open article's, `YYYY-MM-DD`. */
export function CoverageChart({ hereDay }: { readonly hereDay: string | undefined }) {
  const clock = useClock();
  const { sources } = useStory().story;
  const { timeZone, locale } = clock;
  // The day of an article does not change with the minute.
  const coverage = useMemo(() => coverageOverTime(sources, clock), [sources, timeZone, locale]);
  if (!coverage) return null;
  const { spans, step } = coverage;
  const highest = Math.max(...spans.map(({ articles }) => articles));
  const [first, last] = [spans[0], spans.at(-1)];
  return (
    <figure
      class={styles['chart']}
      style={{ '--spans': spans.length }}
      role="img"
      aria-label={i18n.t(titles[step], [told(spans, clock)])}
    >
      <div class={styles['bars']}>
        {spans.map(({ from, until, articles }) => (
          <span
            key={from}
            class={styles['bar']}
            title={`${shortDate(from, clock)}: ${i18n.t('story.articles', articles)}`}
            data-empty={articles === 0 || undefined}
            data-here={(hereDay !== undefined && hereDay >= from && hereDay < until) || undefined}
            style={{ blockSize: `${(articles / highest) * 100}%` }}
          />
        ))}
      </div>
      <div class={styles['ends']}>
        <span>{first && shortDate(first.from, clock)}</span>
        <span>{last && shortDate(last.from, clock)}</span>
      </div>
    </figure>
  );
}

/** Where there was nothing, there is nothing to say. */
const told = (spans: readonly CoverageSpan[], clock: Clock): string =>
  spans
    .filter(({ articles }) => articles > 0)
    .map(({ from, articles }) => `${shortDate(from, clock)}: ${articles}`)
    .join(', ');
