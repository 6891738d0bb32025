import { inTransaction } from './in-transaction';
import type { Database } from './open-database';

/** From now on the entries of a feed, or those of them that are named, are not new to the reader, in no feed. */
export function markRead(db: Database, feed: string, keys?: readonly string[]): Promise<void> {
  return inTransaction(db, ['entries'], async (transaction) => {
    const store = transaction.objectStore('entries');
    const wanted = keys && new Set(keys);
    for (const row of await store.index('by-unread').getAll(feed)) {
      if (!wanted || wanted.has(row.key)) await store.put({ ...row, unread: [] });
    }
  });
}
