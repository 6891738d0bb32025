import { i18n } from '#i18n';
import { useClock } from '@/components/shared/clock';
import { shortDate } from '@/components/shared/date-format';
import styles from './CoverageChart.module.css';
import { coverageDays } from './coverage-days';
import { useStory } from './story-context';

/** Articles a day, small and silent, above the timeline. `hereDay` is the open article's, `YYYY-MM-DD`. */
export function CoverageChart({ hereDay }: { readonly hereDay: string | undefined }) {
  const clock = useClock();
  const days = coverageDays(useStory().story.sources, clock);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const highest = Math.max(...days.map(({ articles }) => articles));
  const told = days.map(({ day, articles }) => `${shortDate(day, clock)}: ${articles}`).join(', ');
  return (
    <figure class={styles['chart']} role="img" aria-label={i18n.t('story.perDay', [told])}>
      <div class={styles['bars']}>
        {days.map(({ day, articles }) => (
          <span
            key={day}
            class={styles['bar']}
            title={`${shortDate(day, clock)}: ${i18n.t('story.articles', articles)}`}
            data-empty={articles === 0 || undefined}
            data-here={day === hereDay || undefined}
            style={{ blockSize: `${(articles / highest) * 100}%` }}
          />
        ))}
      </div>
      <div class={styles['ends']}>
        <span>{shortDate(first.day, clock)}</span>
        <span>{shortDate(last.day, clock)}</span>
      </div>
    </figure>
  );
}
