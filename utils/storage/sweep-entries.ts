import type { StoreNames } from 'idb';
import type { StoredEntry } from '@/utils/model/stored-entry';
import type { Story } from '@/utils/model/story';
import type { Database } from './connect';
import { parseEntryRow } from './entry-row';
import { type EntryStep, noStep } from './entry-step';
import { inTransaction, type WriteTransaction } from './in-transaction';
import { neededIn } from './needed-entries';
import { readRows, warnOfBroken } from './read-rows';
import type { Schema } from './schema';
import { steadyTime } from './steady-time';
import { withoutFeed } from './without-feed';

const day = 24 * 3_600_000;

/** How long an entry that left its feed is kept, from when it was published. */
export const entryRetentionMs = 90 * day;

/** So many entries that left a feed are kept for it, the latest. */
export const mostRetainedEntries = 500;

export interface SweepOptions {
  /** Carriers that the feed tells now: they stay, or the next answer would bring them back as news. */
  readonly told: ReadonlySet<string>;
  /** Canonical addresses of a story's sources. */
  readonly addressesOf: (story: Story) => readonly string[];
  readonly step?: EntryStep;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Lets entries go that left their feed long ago, and the oldest of very many. What a pin or a story that is still here names
 * as its source stays, and so does what the reader has read (`sweepRead` sees to that).
 */
export async function sweepEntries(
  db: Database,
  feed: string,
  { told, addressesOf, step = noStep, now }: SweepOptions,
): Promise<void> {
  const stores: StoreNames<Schema>[] = [
    ...new Set(['entries', 'stories', 'pins', 'meta', ...step.stores] as const),
  ];
  await inTransaction(db, stores, async (transaction) => {
    const today = await steadyTime(transaction, now);
    const rows = await transaction.objectStore('entries').index('by-feed').getAll(feed);
    // Nearly all are still told: these are not even read.
    const left = rows.filter((row) => !row.read && !row.carriers.some((carrier) => told.has(carrier)));
    const gone = readRows('entries', left, parseEntryRow, warnOfBroken).sort((a, b) =>
      a.at < b.at ? 1 : -1,
    );
    const old = gone.filter(
      ({ at }, place) => place >= mostRetainedEntries || Date.parse(at) <= today - entryRetentionMs,
    );
    if (old.length === 0) return;
    const isNeeded = neededIn(transaction, addressesOf);
    const changed: StoredEntry[] = [];
    const removed: string[] = [];
    for (const entry of old) {
      if (await isNeeded(entry)) continue;
      const rest = withoutFeed(entry, feed);
      if (rest) changed.push(rest);
      else removed.push(entry.key);
    }
    await writeChanges(transaction, { changed, removed });
    if (changed.length + removed.length > 0) await step.run(transaction, { changed, removed });
  });
}

async function writeChanges(
  transaction: WriteTransaction<StoreNames<Schema>[]>,
  { changed, removed }: { readonly changed: readonly StoredEntry[]; readonly removed: readonly string[] },
): Promise<void> {
  for (const entry of changed) await transaction.objectStore('entries').put(entry);
  for (const key of removed) await transaction.objectStore('entries').delete(key);
}
