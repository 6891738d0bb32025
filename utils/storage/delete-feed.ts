import type { StoreNames } from 'idb';
import type { StoredEntry } from '@/utils/model/stored-entry';
import { parseEntryRow } from './entry-row';
import { type EntryChanges, type EntryStep, noStep } from './entry-step';
import { inTransaction, type WriteTransaction } from './in-transaction';
import type { Database } from './open-database';
import { forgetRemovedFeed, keepRemoved } from './removed-feed';
import type { Schema } from './schema';
import { isQuotaError } from './store-outcome';
import { rowsOf } from './story-key';
import { withoutFeed } from './without-feed';

export interface DeleteFeedOptions {
  readonly step?: EntryStep;
  /** Keeps a copy of all that goes, so that `restoreFeed` can bring it back: since when, in RFC 3339. */
  readonly undoableSince?: string;
}

type Transaction = WriteTransaction<StoreNames<Schema>[]>;

/**
 * Removes the feed with its stories, its entries and all that is kept about them. Pins stay, and so do entries that another
 * feed tells or that the reader has read. Where the disk is full the copy does not fit, and it goes for good: a reader must be able to
 * make room.
 */
export async function deleteFeed(
  db: Database,
  url: string,
  { step = noStep, undoableSince }: DeleteFeedOptions = {},
): Promise<void> {
  if (undoableSince === undefined) return deleteAll(db, url, step, async () => undefined);
  try {
    await deleteAll(db, url, step, (transaction) => keepRemoved(transaction, url, undoableSince));
  } catch (error) {
    if (!isQuotaError(error)) throw error;
    // With a copy of an earlier removal, if there is one: undoing this one must not bring back what that one took.
    await deleteAll(db, url, step, (transaction) => forgetRemovedFeed(transaction, url));
  }
}

function deleteAll(
  db: Database,
  url: string,
  step: EntryStep,
  first: (transaction: Transaction) => Promise<void>,
): Promise<void> {
  const own = ['feeds', 'stories', 'vectors', 'rejections', 'visits', 'entries', 'meta'] as const;
  return inTransaction(
    db,
    [...new Set<StoreNames<Schema>>([...own, ...step.stores])],
    async (transaction) => {
      await first(transaction);
      const rejections = transaction.objectStore('rejections');
      const refused = await rejections.index('by-feed').getAllKeys(url);
      await Promise.all([
        transaction.objectStore('feeds').delete(url),
        transaction.objectStore('stories').delete(rowsOf(url)),
        transaction.objectStore('vectors').delete(rowsOf(url)),
        transaction.objectStore('visits').delete(rowsOf(url)),
        ...refused.map((key) => rejections.delete(key)),
      ]);
      const changes = await deleteEntriesOf(transaction, url);
      if (changes.changed.length + changes.removed.length > 0) await step.run(transaction, changes);
    },
  );
}

async function deleteEntriesOf(transaction: Transaction, url: string): Promise<EntryChanges> {
  const store = transaction.objectStore('entries');
  const changed: StoredEntry[] = [];
  const removed: string[] = [];
  for (const row of await store.index('by-feed').getAll(url)) {
    const parsed = parseEntryRow(row);
    // What cannot be read belongs to nobody else.
    const rest = parsed.ok ? withoutFeed(parsed.value, url) : null;
    if (rest) changed.push(rest);
    else removed.push(row.key);
    await (rest ? store.put(rest) : store.delete(row.key));
  }
  return { changed, removed };
}
