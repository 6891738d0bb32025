import type { StoreNames } from 'idb';
import { emptied } from '@/utils/model/emptied-record';
import { inTransaction, type WriteTransaction } from './in-transaction';
import { libraryRow, parseLibraryRow } from './library';
import type { Database } from './open-database';
import { type RemovedRecord, readRemovedList, writeRemovedList } from './removed-list';
import type { Schema } from './schema';
import { removedSince, type UndoWindow } from './undo-window';

type Transaction = WriteTransaction<StoreNames<Schema>[]>;

/** Takes the words out of the library's records that were removed too long ago to be had back: that they are gone is all that stays. */
export function emptyRemoved(db: Database, window: UndoWindow): Promise<void> {
  const stores: StoreNames<Schema>[] = ['library', 'meta'];
  return inTransaction(db, stores, async (transaction) => {
    const known = await readRemovedList(transaction);
    const list = known ?? (await findRemoved(transaction));
    const left: RemovedRecord[] = [];
    for (const one of list) {
      const removed = one.since ?? one.updated;
      const since = removedSince(removed, window);
      if (since <= window.before) await emptyRecord(transaction, one);
      else left.push(since === removed ? one : { ...one, since });
    }
    const isNews = left.length < list.length || left.some((one, i) => one !== list[i]);
    if (!known || isNews) await writeRemovedList(transaction, left);
  });
}

/** Not where it was put back, or written anew, meanwhile. */
async function emptyRecord(transaction: Transaction, { id, updated }: RemovedRecord): Promise<void> {
  const library = transaction.objectStore('library');
  const row = await library.get(id);
  const parsed = row && parseLibraryRow(row);
  if (parsed?.ok && parsed.value.deleted && row?.updated === updated)
    await library.put(libraryRow(emptied(parsed.value)));
}

/** Once: those of before there was a list. */
async function findRemoved(transaction: Transaction): Promise<readonly RemovedRecord[]> {
  const found: RemovedRecord[] = [];
  let cursor = await transaction.objectStore('library').openCursor();
  for (; cursor; cursor = await cursor.continue()) {
    const { id, updated, keys, record } = cursor.value;
    if (keys.length === 0 && (record as { readonly deleted?: unknown }).deleted) found.push({ id, updated });
  }
  return found;
}
