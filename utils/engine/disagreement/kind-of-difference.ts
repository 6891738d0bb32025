import type { Disagreement } from '@/utils/model/disagreement';
import type { FoundFigure } from './found-figure';

const hour = 3_600_000;

/** A quantity that does not grow by itself is corrected, if at all, by the next day. */
const correctedAfter = 18 * hour;

/**
 * Does the difference of two figures come from the time of the reports? A count that grows is updated by a later, larger figure;
 * another quantity by one of another day. A later, smaller count contradicts, and so do two figures of one time.
 */
export function kindOfDifference(a: FoundFigure, b: FoundFigure): Disagreement['kind'] {
  const [from, to] = [timeOf(a), timeOf(b)];
  if (Number.isNaN(from) || Number.isNaN(to)) return 'untimed';
  const [earlier, later] = from <= to ? [a, b] : [b, a];
  const apart = Math.abs(to - from);
  if (!a.figure.quantity.grows) return apart >= correctedAfter ? 'update' : 'contradiction';
  return apart > 0 && later.figure.amount.high >= earlier.figure.amount.high ? 'update' : 'contradiction';
}

const timeOf = ({ by }: FoundFigure): number =>
  by.published === undefined ? Number.NaN : Date.parse(by.published);
