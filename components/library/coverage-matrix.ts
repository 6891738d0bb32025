import type { Clock } from '@/components/shared/clock';
import { dayOf } from '@/components/shared/date-format';
import type { Source } from '@/utils/model/source';

export interface CoverageMatrix {
  /** The first day of each column, `YYYY-MM-DD`. */
  readonly columns: readonly string[];
  /** Days in a column. */
  readonly step: 1 | 7 | 28 | 365;
  /** Publishers, those with the most articles first, each with its articles per column. */
  readonly rows: readonly {
    readonly publisher: string;
    readonly total: number;
    readonly counts: readonly number[];
  }[];
  /** Articles without a date: in the totals, in no column. */
  readonly undated: number;
}

const oneDay = 86_400_000;
const steps = [1, 7, 28, 365] as const;
/** More columns are not taken in at a glance. */
const mostColumns = 31;

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * oneDay).toISOString().slice(0, 10);

/** Who covered a story when: articles by publisher and by day, or by the shortest of longer spans that fits. */
export function coverageMatrix(sources: readonly Source[], clock: Clock): CoverageMatrix {
  const dated = sources.map(({ publisher, published }) => ({
    publisher,
    day: published === undefined ? undefined : dayOf(published, clock),
  }));
  const days = dated.flatMap(({ day }) => day ?? []).sort();
  const first = days[0];
  const length =
    first === undefined ? 0 : (Date.parse(days.at(-1) ?? first) - Date.parse(first)) / oneDay + 1;
  const step = steps.find((size) => length / size <= mostColumns) ?? 365;
  const places = Math.min(mostColumns, Math.ceil(length / step));
  const columns = Array.from({ length: places }, (_, i) => dayAfter(first ?? '', i * step));
  const rows = new Map<string, { publisher: string; total: number; counts: number[] }>();
  for (const { publisher, day } of dated) {
    const row = rows.get(publisher) ?? { publisher, total: 0, counts: columns.map(() => 0) };
    rows.set(publisher, row);
    row.total += 1;
    if (day === undefined || first === undefined) continue;
    // A span of many decades: what is later than its columns stands in the last.
    const place = Math.min(places - 1, Math.floor((Date.parse(day) - Date.parse(first)) / oneDay / step));
    row.counts[place] = (row.counts[place] ?? 0) + 1;
  }
  const sorted = [...rows.values()].sort((a, b) => b.total - a.total || (a.publisher < b.publisher ? -1 : 1));
  return { columns, step, rows: sorted, undated: dated.filter(({ day }) => day === undefined).length };
}
