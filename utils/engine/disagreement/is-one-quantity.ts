import type { FoundFigure } from './found-figure';
import { kindOfDifference } from './kind-of-difference';

/**
 * Of one thing counted, figures further apart than so many times are rarely told: one is of something else. A toll that comes in
 * grows more than reports of one time differ.
 */
const mostTimes = { update: 10, otherwise: 5 } as const;

/** Quantities of which a multiple means something. */
const counted = new Set(['deaths', 'injuries', 'arrests', 'money']);

/** Can two figures be of one quantity, by how far apart they are? */
export function isOneQuantity(a: FoundFigure, b: FoundFigure): boolean {
  if (!counted.has(a.figure.quantity.name)) return true;
  const [less, more] =
    a.figure.amount.high <= b.figure.amount.high
      ? [a.figure.amount, b.figure.amount]
      : [b.figure.amount, a.figure.amount];
  const times = kindOfDifference(a, b) === 'update' ? mostTimes.update : mostTimes.otherwise;
  return more.low <= times * less.high;
}
