import type { FieldValues, Register, Registers } from '@/utils/model/sync';
import { isPresence } from './field-names';

export interface ChangedHere {
  /** What the fields hold here. */
  readonly now: FieldValues;
  /** What they held here when that was last compared; nothing at the first time. */
  readonly seen: FieldValues;
  /** All that is known of them, from every browser. */
  readonly known: Registers;
  /** This browser has never taken part: what the others say of a setting then counts, but nothing that is here goes. */
  readonly isFirst: boolean;
}

/** The fields that the reader has changed in this browser since then, as what they are now. `stamp`: that of these changes. */
export function localChanges({ now, seen, known, isFirst }: ChangedHere, stamp: string): Registers {
  const changes = new Map<string, Register>();
  for (const name of new Set([...now.keys(), ...seen.keys()])) {
    const value = now.get(name);
    const last = known.get(name);
    if (value === seen.get(name) || (last !== undefined && last.value === value)) continue;
    if (isFirst && last !== undefined && !isPresence(name)) continue;
    changes.set(name, value === undefined ? { stamp } : { stamp, value });
  }
  return changes;
}
