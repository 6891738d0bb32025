import type { Clock } from '@/components/shared/clock';
import { dayOf } from '@/components/shared/date-format';
import type { Source } from '@/utils/model/source';

/** How many of a story's articles appeared from one day on, `YYYY-MM-DD`. */
export interface CoverageSpan {
  readonly from: string;
  /** The day after its last. */
  readonly until: string;
  readonly articles: number;
}

export interface Coverage {
  /** Days in one bar. */
  readonly step: 1 | 7 | 28;
  readonly spans: readonly CoverageSpan[];
}

/** Fewer days make no course. */
const fewest = 3;

/** More bars do not fit a narrow panel: then each stands for a week, or for four. */
const mostBars = 42;
const steps = [1, 7, 28] as const;
const oneDay = 86_400_000;

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * oneDay).toISOString().slice(0, 10);

/**
 * Articles over time from the first day to the last, days without any included. Undefined where a chart would tell
 * nothing: too few days, or a span of years (an archive piece among the sources).
 */
export function coverageOverTime(sources: readonly Source[], clock: Clock): Coverage | undefined {
  const days = sources
    .flatMap(({ published }) => (published === undefined ? [] : [dayOf(published, clock)]))
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || new Set(days).size < fewest) return undefined;
  const length = (Date.parse(last) - Date.parse(first)) / oneDay + 1;
  const step = steps.find((size) => length / size <= mostBars);
  if (step === undefined) return undefined;
  const spans = Array.from({ length: Math.ceil(length / step) }, (_, i) => {
    const [from, until] = [dayAfter(first, i * step), dayAfter(first, (i + 1) * step)];
    return { from, until, articles: days.filter((day) => day >= from && day < until).length };
  });
  return { step, spans };
}
