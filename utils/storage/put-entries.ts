import type { StoreNames } from 'idb';
import { readingFeed } from '@/utils/model/entry';
import { carrierOf, type IdentifiedEntry, type StoredEntry } from '@/utils/model/stored-entry';
import type { Database } from './connect';
import { parseEntryRow } from './entry-row';
import { type EntryStep, noStep } from './entry-step';
import { inTransaction, type WriteTransaction } from './in-transaction';
import { type ReportBroken, readRows, warnOfBroken } from './read-rows';
import type { EntryRowOnDisk, Schema } from './schema';
import { type StoreOutcome, storeOutcome } from './store-outcome';

/** So many entries share a transaction: short enough that a message to the worker does not wait for it. */
export const entryBatch = 50;

/** A sign that so many entries share tells none of them apart. */
export const mostCandidates = 20;

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
      const changed = new Map<string, StoredEntry>();
      for (const incoming of batch) {
        const candidates = await candidatesOf(transaction, incoming, report);
        const merged = merge(incoming, candidates);
        // Told twice in one document: the first word stands, or the two would replace each other for ever.
        const isNews = !told.has(merged.key) && !candidates.includes(merged);
        told.add(merged.key);
        if (!isNews) continue;
        changed.set(merged.key, merged);
        await transaction.objectStore('entries').put(merged);
      }
      if (changed.size > 0) await step.run(transaction, { changed: [...changed.values()], removed: [] });
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

async function candidatesOf(
  transaction: Transaction,
  { entry, address, fingerprint }: IdentifiedEntry,
  report: ReportBroken,
): Promise<readonly StoredEntry[]> {
  const store = transaction.objectStore('entries');
  const found = await Promise.all([
    store.index('by-carrier').getAll(carrierOf(entry), mostCandidates),
    address === undefined ? [] : store.index('by-address').getAll(address, mostCandidates),
    fingerprint === undefined ? [] : store.index('by-fingerprint').getAll(fingerprint, mostCandidates),
  ]);
  const rows = new Map<string, EntryRowOnDisk>(found.flat().map((row) => [row.key, row]));
  return readRows('entries', [...rows.values()], parseEntryRow, report);
}
