import type { IDBPTransaction, StoreNames } from 'idb';
import { allRequests } from './all-requests';
import type { Database } from './connect';
import { getMany } from './get-many';
import type { PlacementRowOnDisk, Schema } from './schema';
import { putAll } from './write-all';

type Reading = IDBPTransaction<Schema, StoreNames<Schema>[], 'readonly' | 'readwrite'>;
type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/** Where each entry went, by its key. Entries that were never placed are missing. */
export async function readPlacements(
  transaction: Reading,
  entries: readonly string[],
): Promise<Map<string, PlacementRowOnDisk>> {
  const rows = await getMany(transaction, 'placements', entries);
  return new Map(rows.flatMap((row) => (row ? [[row.entry, row] as const] : [])));
}

export function writePlacements(transaction: Writing, rows: readonly PlacementRowOnDisk[]): void {
  putAll(transaction, 'placements', rows);
}

export async function deletePlacements(transaction: Writing, entries: readonly string[]): Promise<void> {
  const store = transaction.objectStore('placements');
  await allRequests(entries, (entry) => store.delete(entry));
}

/** The entries of a cluster are from now on those of another. */
export async function movePlacements(transaction: Writing, from: number, into: number): Promise<void> {
  const store = transaction.objectStore('placements');
  const rows = await store.index('by-cluster').getAll(from);
  await allRequests(rows, (row) => store.put({ ...row, cluster: into }));
}

/** Where an entry went and why, for whoever asks; undefined where it was never placed. */
export const getPlacement = (db: Database, entry: string): Promise<PlacementRowOnDisk | undefined> =>
  db.get('placements', entry);

export async function deletePlacementsOf(transaction: Writing, cluster: number): Promise<void> {
  const store = transaction.objectStore('placements');
  const keys = await store.index('by-cluster').getAllKeys(cluster);
  await allRequests(keys, (key) => store.delete(key));
}
