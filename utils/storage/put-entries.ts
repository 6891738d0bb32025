import type { StoreNames } from 'idb';
import { readingFeed } from '@/utils/model/entry';
import type { IdentifiedEntry, StoredEntry } from '@/utils/model/stored-entry';
import { allRequests } from './all-requests';
import type { Database } from './connect';
import { EntryCandidates } from './entry-candidates';
import { type EntryStep, noStep } from './entry-step';
import { inTransaction, type WriteTransaction } from './in-transaction';
import { type ReportBroken, warnOfBroken } from './read-rows';
import type { Schema } from './schema';
import { type StoreOutcome, storeOutcome } from './store-outcome';

/** So many entries share a transaction: short enough that a message to the worker does not wait for it. */
export const entryBatch = 50;

export interface PutEntriesOptions {
  /**
   * The engine's word on what is to be stored, given stored entries that share an id, an address or a fingerprint; one of
   * these itself for nothing new. Synchronous: it is asked inside the transaction.
   */
  readonly merge: (incoming: IdentifiedEntry, candidates: readonly StoredEntry[]) => StoredEntry;
  /** What follows from them, in the same transaction. */
  readonly step?: EntryStep;
  /** Keys of entries that the same document has told already, to which those of these are added. */
  readonly told?: Set<string>;
  readonly report?: ReportBroken;
}

/**
 * Stores entries of one feed (or read by the reader), each article once however many feeds tell it. In transactions of
 * `entryBatch`, each whole or not at all: a worker that dies in between has kept the batches before, and putting the same
 * entries again goes on from there. `gone` where the feed was unsubscribed meanwhile.
 */
export async function putEntries(
  db: Database,
  entries: readonly IdentifiedEntry[],
  options: PutEntriesOptions,
): Promise<StoreOutcome> {
  const { told = new Set() } = options;
  for (let i = 0; i < entries.length; i += entryBatch) {
    const outcome = await putBatch(db, entries.slice(i, i + entryBatch), told, options);
    if (!outcome.ok) return outcome;
  }
  return { ok: true };
}

type Transaction = WriteTransaction<StoreNames<Schema>[]>;

async function putBatch(
  db: Database,
  batch: readonly IdentifiedEntry[],
  told: Set<string>,
  { merge, step = noStep, report = warnOfBroken }: PutEntriesOptions,
): Promise<StoreOutcome> {
  let gone = false;
  const stores: StoreNames<Schema>[] = [...new Set(['entries', 'feeds', ...step.stores] as const)];
  const outcome = await storeOutcome(() =>
    inTransaction(db, stores, async (transaction) => {
      gone = !(await areKnown(transaction, batch));
      if (gone) return;
      const candidates = await EntryCandidates.read(transaction, batch, report);
      const changed = new Map<string, StoredEntry>();
      for (const incoming of batch) {
        const known = candidates.of(incoming);
        const merged = merge(incoming, known);
        // Told twice in one document: the first word stands, or the two would replace each other for ever.
        const isNews = !told.has(merged.key) && !known.includes(merged);
        told.add(merged.key);
        if (!isNews) continue;
        changed.set(merged.key, merged);
        candidates.put(merged);
      }
      const rows = [...changed.values()];
      await allRequests(rows, (row) => transaction.objectStore('entries').put(row));
      if (rows.length > 0) await step.run(transaction, { changed: rows, removed: [] });
    }),
  );
  return gone ? { ok: false, code: 'gone' } : outcome;
}

/** What was fetched for a feed that was taken off meanwhile must not bring its entries back. */
async function areKnown(transaction: Transaction, batch: readonly IdentifiedEntry[]): Promise<boolean> {
  const feeds = [...new Set(batch.map(({ entry }) => entry.feed))].filter((feed) => feed !== readingFeed);
  const keys = await Promise.all(feeds.map((feed) => transaction.objectStore('feeds').getKey(feed)));
  return !keys.includes(undefined);
}
