import { type IDBPTransaction, type StoreNames, unwrap } from 'idb';
import type { Schema } from './schema';
import type { QuietStore } from './write-all';

type Reading = IDBPTransaction<Schema, StoreNames<Schema>[], 'readonly' | 'readwrite'>;

/**
 * The rows of these keys, in their order; undefined for what is not there. One promise for all of them: requests of a transaction are
 * answered in the order in which they were made, so the last answer tells that all are there.
 */
export function getMany<Name extends QuietStore>(
  transaction: Reading,
  name: Name,
  keys: readonly Schema[Name]['key'][],
): Promise<(Schema[Name]['value'] | undefined)[]> {
  const store = unwrap(transaction.objectStore(name));
  return answers(keys.map((key) => store.get(key as IDBValidKey)));
}

/** For each of the keys, whether there is a row. Of a transaction that only reads, since the store is asked past what marks writes. */
export async function areThere<Name extends StoreNames<Schema>>(
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'readonly'>,
  name: Name,
  keys: readonly Schema[Name]['key'][],
): Promise<boolean[]> {
  const store = unwrap(transaction.objectStore(name));
  const found = await answers(keys.map((key) => store.getKey(key as IDBValidKey)));
  return found.map((key) => key !== undefined);
}

/** What requests of one transaction, made one after the other, are answered. */
export function answers<T>(requests: readonly IDBRequest<T>[]): Promise<T[]> {
  const last = requests.at(-1);
  if (last === undefined) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    last.onsuccess = () => resolve(requests.map(({ result }) => result));
    // The first that failed knows why; those after it only that the transaction has ended.
    last.onerror = () => reject(requests.find(({ error }) => error !== null)?.error ?? last.error);
  });
}
