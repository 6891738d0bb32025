import { type IDBPDatabase, unwrap, wrap } from 'idb';

/**
 * `idb` makes a promise of every transaction's end, also where nobody asks for it. Where the browser ends a transaction that
 * only reads, the requests tell of it, and that promise would be an unhandled rejection besides.
 */
export function quietAborts<Schema>(db: IDBPDatabase<Schema>): void {
  const raw = unwrap(db as IDBPDatabase) as IDBDatabase;
  raw.transaction = function (this: IDBDatabase, ...given) {
    const transaction = IDBDatabase.prototype.transaction.apply(this, given);
    wrap(transaction).done.catch(() => {});
    return transaction;
  };
}
