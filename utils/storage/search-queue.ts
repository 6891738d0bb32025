import type { IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb';
import type { RowKey, Schema } from './schema';

/** The stores whose rows can be found by searching the library. */
export const searchedStores = ['stories', 'pins', 'entries', 'library'] as const;
type SearchedStore = (typeof searchedStores)[number];

/** What of the library can be found: `story` a story, wherever it is kept; `entry` and `record` a row of `entries` or `library`. */
export type SearchKey = `${'story' | 'entry' | 'record'}\n${string}`;

export const storySearchKey = ([feed, id]: RowKey): SearchKey => `story\n${feed}\n${id}`;

/** What a row is found as, by its key. */
export function searchKey(store: SearchedStore, key: string | RowKey): SearchKey {
  if (typeof key !== 'string') return storySearchKey(key);
  return store === 'entries' ? `entry\n${key}` : `record\n${key}`;
}

const isSearched = (name: string): name is SearchedStore =>
  (searchedStores as readonly string[]).includes(name);

/** The names, with that of the queue where rows are written that can be searched. */
export const withQueue = (names: readonly StoreNames<Schema>[]): StoreNames<Schema>[] =>
  names.some(isSearched) ? [...new Set([...names, 'searchQueue' as const])] : [...names];

type Transaction = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;
type Store = IDBPObjectStore<Schema, StoreNames<Schema>[], SearchedStore, 'readwrite'>;

/**
 * The same transaction, in which whatever is put into or deleted from a searched store is put into the queue as well: whoever
 * writes need not think of the index, and a worker that dies leaves both or neither. Clearing a store is not seen; it is done
 * only with all of them (`clear.ts`).
 */
export function markingWrites<T extends object>(transaction: T): T {
  const stores = new Map<string, object>();
  return new Proxy(transaction, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property);
      if (typeof value !== 'function') return value;
      if (property !== 'objectStore') return value.bind(target);
      return (name: string) => {
        if (!isSearched(name)) return value.call(target, name);
        const store = stores.get(name) ?? markingStore(target as unknown as Transaction, name);
        stores.set(name, store);
        return store;
      };
    },
  });
}

function markingStore(transaction: Transaction, name: SearchedStore): Store {
  const store = transaction.objectStore(name) as Store;
  const mark = markerOf(transaction, name);
  return new Proxy(store, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property);
      if (typeof value !== 'function') return value;
      if (property === 'put' || property === 'add')
        return (row: object) => {
          const written = value.call(target, row);
          mark(keyOfRow(name, row));
          return written;
        };
      if (property === 'delete')
        return (which: IDBKeyRange | string | RowKey) => {
          // Before they are gone: requests are answered in their order.
          if (which instanceof IDBKeyRange)
            void target.getAllKeys(which).then(
              (keys) => keys.forEach(mark),
              () => {},
            );
          else mark(which);
          return value.call(target, which);
        };
      return value.bind(target);
    },
  });
}

const keyOfRow = (name: SearchedStore, row: object): string | RowKey => {
  const { key, feed, id } = row as { readonly key: string; readonly feed: string; readonly id: string };
  if (name === 'entries') return key;
  return name === 'library' ? id : [feed, id];
};

/** Each key once in a transaction. That a mark could not be written ends the transaction, which tells of it. */
function markerOf(transaction: Transaction, name: SearchedStore) {
  const marked = new Set<string>();
  return (rowKey: string | RowKey): void => {
    const key = searchKey(name, rowKey);
    if (marked.has(key)) return;
    marked.add(key);
    // Asynchronous, so that a transaction that has ended meanwhile is told by the write itself and not by its mark.
    const put = async () => transaction.objectStore('searchQueue').put({ key });
    put().catch(() => {});
  };
}
