import type { Amount } from './parse-amount';

/** "About 40" may be 36 or 44; sources round. */
const slack = 0.1;

/** Can both be right? "At least 40" fits 43 and "at least 52", but not 38; "30 to 40" fits 35. */
export function isCompatible(a: Amount, b: Amount): boolean {
  // Two lower bounds fit formally; that one source can vouch for more is still told, if there is more than rounding to it.
  if (a.bound === 'at-least' && b.bound === 'at-least') return within(a.low, b.low, slack);
  const [aLow, aHigh] = rangeOf(a);
  const [bLow, bHigh] = rangeOf(b);
  return aLow <= bHigh && bLow <= aHigh;
}

function rangeOf({ low, high, bound }: Amount): readonly [number, number] {
  if (bound === 'at-least') return [low, Number.POSITIVE_INFINITY];
  // A hedge is no count: "up to 176" and "at least 177" are one figure.
  if (bound === 'at-most') return [0, high * (1 + slack)];
  return bound === 'about' || isRound(low) ? [low * (1 - slack), high * (1 + slack)] : [low, high];
}

/** Three zeros at the end are a rounding, whether the source says so or not. */
const isRound = (value: number): boolean => value >= 1_000 && value % 1_000 === 0;

const within = (a: number, b: number, share: number): boolean => Math.abs(a - b) <= share * Math.max(a, b);
