import type { StoreNames } from 'idb';
import { inTransaction, type WriteTransaction } from './in-transaction';
import type { Database } from './open-database';
import type { Schema } from './schema';

const key = 'clock';
const hour = 3_600_000;
const day = 24 * hour;

/** A clock that goes further than this from one look to the next, forth or back, has jumped, or the machine was off for long. */
const longestSilence = 30 * day;
const furthestBack = day;
/** A clock that has jumped is believed after so long: until then somebody may put it right. */
const settledAfter = 2 * day;

interface Clock {
  /** When it was last looked at, by itself, in milliseconds since 1970. */
  readonly seen: number;
  readonly jumped?: { readonly at: number; readonly from: number };
}

/**
 * The time by which what is old may be deleted, inside a transaction over `meta`: that of the clock, but for two days after
 * it has jumped the one before. A machine whose battery is empty must not take everything for years old.
 *
 * @param now milliseconds since 1970, by the clock
 */
export async function steadyTime(
  transaction: WriteTransaction<StoreNames<Schema>[]>,
  now: number,
): Promise<number> {
  const meta = transaction.objectStore('meta');
  const known = readClock((await meta.get(key))?.value);
  const next = known ? follow(known, now) : { seen: now };
  const isNews = !known || known.jumped !== next.jumped || Math.abs(next.seen - known.seen) > hour;
  if (isNews) await meta.put({ key, value: next });
  return next.jumped ? Math.min(now, next.jumped.from) : now;
}

const stores: StoreNames<Schema>[] = ['meta'];

/** The same, in a transaction of its own. */
export const readSteadyTime = (db: Database, now: number): Promise<number> =>
  inTransaction(db, stores, (transaction) => steadyTime(transaction, now));

function follow({ seen, jumped }: Clock, now: number): Clock {
  if (now > seen + longestSilence || now < seen - furthestBack)
    return { seen: now, jumped: { at: now, from: Math.min(seen, jumped?.from ?? seen) } };
  if (!jumped || now - jumped.at >= settledAfter) return { seen: now };
  return { seen: now, jumped };
}

function readClock(value: unknown): Clock | undefined {
  const clock = value as Clock | undefined;
  return typeof clock?.seen === 'number' ? clock : undefined;
}
