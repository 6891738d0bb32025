import type { Comparison } from './comparison';

/** Reports of one event appear within so many days; within them the distance says nothing. */
const grace = 2;

/**
 * How far the article's date lies outside the story's days: 0 within two days, 1 at about a week, 3 at most. 0 also
 * where a date is unknown, which must not count against a match.
 */
export function dateGap({ query: { day }, vector }: Comparison): number {
  if (day === undefined || vector.days === undefined) return 0;
  const [first, last] = vector.days;
  const outside = Math.max(0, first - day, day - last);
  return Math.min(3, Math.log1p(Math.max(0, outside - grace) / 3));
}
