import type { Register, Registers } from '@/utils/model/sync';
import { momentOf } from './stamps';

/**
 * Two states of the fields as one: of each field the last word, deletions too (last-writer-wins registers; Shapiro, Preguiça, Baquero,
 * Zawirski: *A comprehensive study of convergent and commutative replicated data types*, INRIA 2011). The order and number of mergings
 * do not matter: all browsers come to the same.
 */
export function mergeRegisters(a: Registers, b: Registers): Registers {
  const merged = new Map(a);
  for (const [name, register] of b) {
    const known = merged.get(name);
    if (!known || isLater(register, known)) merged.set(name, register);
  }
  return merged;
}

/** Whether one word on a field takes the place of another. Of two of one stamp, which only a fault can make, the same one wins everywhere. */
export const isLater = (one: Register, other: Register): boolean =>
  one.stamp > other.stamp || (one.stamp === other.stamp && wordOf(one) > wordOf(other));

const wordOf = ({ value }: Register): string => (value === undefined ? '' : JSON.stringify(value));

/** How long it is known that a field was taken away, in milliseconds: so long may a browser stay shut and still hear of it. */
export const rememberedMs = 180 * 24 * 3_600_000;

/** Without what was taken away long ago. */
export const withoutOld = (registers: Registers, now: number): Registers =>
  new Map(
    [...registers].filter(
      ([, { value, stamp }]) => value !== undefined || momentOf(stamp) > now - rememberedMs,
    ),
  );
