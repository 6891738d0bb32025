import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { useClock } from '@/components/shared/clock';
import { shortDate } from '@/components/shared/date-format';
import { Foreign } from '@/components/shared/Foreign';
import type { Source } from '@/utils/model/source';
import styles from './CoverageTable.module.css';
import { coverageMatrix } from './coverage-matrix';

const titles = {
  1: 'desk.perDay',
  7: 'desk.perWeek',
  28: 'desk.perFourWeeks',
  365: 'desk.perYear',
} as const;

/** Who covered the story when: a chart that is a table, so that it can be read as well as seen. */
export function CoverageTable({ sources }: { readonly sources: readonly Source[] }) {
  const clock = useClock();
  const { timeZone, locale } = clock;
  const { columns, step, rows, undated } = useMemo(
    () => coverageMatrix(sources, clock),
    [sources, timeZone, locale],
  );
  const highest = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  return (
    <section
      class={styles['frame']}
      aria-label={i18n.t('desk.part.coverage')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
      tabIndex={0}
    >
      <table class={styles['table']}>
        <caption>
          {i18n.t(titles[step])}
          {undated > 0 && ` ${i18n.t('desk.undated', undated)}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('library.column.publisher')}</th>
            <th scope="col">{i18n.t('desk.total')}</th>
            {columns.map((day) => (
              <th key={day} scope="col" class={styles['day']}>
                <time dateTime={day}>{shortDate(day, clock)}</time>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ publisher, total, counts }) => (
            <tr key={publisher}>
              <th scope="row">
                <Foreign text={publisher} />
              </th>
              <td class={styles['total']}>{total}</td>
              {counts.map((count, i) => (
                <td key={columns[i]} class={styles['cell']}>
                  {count > 0 && (
                    <span style={{ '--share': `${Math.round((count / highest) * 100)}%` }}>{count}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
