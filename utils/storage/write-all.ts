import { type IDBPTransaction, type StoreNames, unwrap } from 'idb';
import type { Schema } from './schema';

type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/**
 * Puts rows without waiting for each: one that fails ends the transaction, which then tells of it. A promise for each of two
 * thousand words costs more than the words.
 */
export function putAll<Name extends StoreNames<Schema>>(
  transaction: Writing,
  name: Name,
  rows: readonly Schema[Name]['value'][],
): void {
  const store = unwrap(transaction).objectStore(name);
  for (const row of rows) store.put(row);
}

/** The same of deleting. */
export function deleteAll<Name extends StoreNames<Schema>>(
  transaction: Writing,
  name: Name,
  keys: readonly Schema[Name]['key'][],
): void {
  const store = unwrap(transaction).objectStore(name);
  for (const key of keys) store.delete(key as IDBValidKey);
}
