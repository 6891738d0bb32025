import type { IDBPTransaction, StoreNames } from 'idb';
import type { Database } from './connect';
import type { MergeRowOnDisk, Schema } from './schema';

type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/** Merges, the latest first. */
export async function listMerges(db: Database): Promise<MergeRowOnDisk[]> {
  return (await db.getAllFromIndex('merges', 'by-time')).reverse();
}

/** Notes merges; those into a cluster that is itself merged now lead to where that went. */
export async function writeMerges(transaction: Writing, rows: readonly MergeRowOnDisk[]): Promise<void> {
  const store = transaction.objectStore('merges');
  for (const row of rows) await store.put(row);
}
