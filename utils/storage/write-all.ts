import { type IDBPTransaction, type StoreNames, unwrap } from 'idb';
import type { Schema } from './schema';
import type { searchedStores } from './search-queue';

/** What is written into the others is marked for the search, a row at a time (`search-queue.ts`). */
export type QuietStore = Exclude<StoreNames<Schema>, (typeof searchedStores)[number]>;

type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/**
 * Puts rows without waiting for each: one that fails ends the transaction, which then tells of it. A promise for each of two
 * thousand words costs more than the words.
 */
export function putAll<Name extends QuietStore>(
  transaction: Writing,
  name: Name,
  rows: readonly Schema[Name]['value'][],
): void {
  const store = unwrap(transaction.objectStore(name));
  for (const row of rows) store.put(row);
}

/** The same of deleting. */
export function deleteAll<Name extends QuietStore>(
  transaction: Writing,
  name: Name,
  keys: readonly Schema[Name]['key'][],
): void {
  const store = unwrap(transaction.objectStore(name));
  for (const key of keys) store.delete(key as IDBValidKey);
}
