import type { Clock } from '@/components/shared/clock';
import { dayOf } from '@/components/shared/date-format';
import type { Source } from '@/utils/model/source';

/** How many of a story's articles appeared on one day, `YYYY-MM-DD`. */
export interface CoverageDay {
  readonly day: string;
  readonly articles: number;
}

/** Fewer days make no course, more do not fit a narrow panel. */
const fewest = 3;
const most = 21;
const oneDay = 86_400_000;

/** Articles a day from the first day to the last, days without any included; empty where a chart would tell nothing. */
export function coverageDays(sources: readonly Source[], clock: Clock): readonly CoverageDay[] {
  const counts = new Map<string, number>();
  for (const { published } of sources) {
    if (published === undefined) continue;
    const day = dayOf(published, clock);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  if (counts.size < fewest) return [];
  const sorted = [...counts.keys()].sort();
  const first = Date.parse(sorted[0] ?? '');
  const length = (Date.parse(sorted.at(-1) ?? '') - first) / oneDay + 1;
  if (length > most) return [];
  return Array.from({ length }, (_, i) => {
    const day = new Date(first + i * oneDay).toISOString().slice(0, 10);
    return { day, articles: counts.get(day) ?? 0 };
  });
}
