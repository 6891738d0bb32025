import type { IDBPTransaction, StoreNames } from 'idb';
import type { Database } from './connect';
import type { MergeRowOnDisk, Schema } from './schema';

type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/** Merges, the latest first. */
export async function listMerges(db: Database): Promise<MergeRowOnDisk[]> {
  return (await db.getAllFromIndex('merges', 'by-time')).reverse();
}

/** Merges into one cluster, the latest first. */
export async function listMergesInto(db: Database, into: number): Promise<MergeRowOnDisk[]> {
  const rows = await db.getAll('merges', IDBKeyRange.bound([into], [into, []]));
  return rows.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Notes merges. One into a cluster that is merged itself stays with that: it is undone after it. */
export async function writeMerges(transaction: Writing, rows: readonly MergeRowOnDisk[]): Promise<void> {
  const store = transaction.objectStore('merges');
  for (const row of rows) await store.put(row);
}

/** Lets at most `most` merges go that are older than `before` (ISO 8601): nobody parts again what has been one for months. */
export async function deleteOldMerges(transaction: Writing, before: string, most: number): Promise<void> {
  const index = transaction.objectStore('merges').index('by-time');
  let cursor = await index.openCursor(IDBKeyRange.upperBound(before));
  for (let left = most; cursor && left > 0; left--) {
    await cursor.delete();
    cursor = await cursor.continue();
  }
}
