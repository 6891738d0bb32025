import { deleteDB } from 'idb';
import { storage } from 'wxt/utils/storage';
import { backupName } from './back-up-first';
import type { Database } from './connect';
import { clearDerived } from './derived';
import { inTransaction } from './in-transaction';
import { forgetSearchState } from './search-index';

/** The key in `meta` of how far entries have been clustered (`clustered.ts`). */
const clusteredKey = 'clustered';

/**
 * Deletes what the engine has made, and with it the knowledge that it was: all of it is made again from what feeds told and
 * what was read. Whatever is the reader's stays.
 */
export async function clearAllDerived(db: Database): Promise<void> {
  await clearDerived(db);
  await inTransaction(db, ['meta'], async (transaction) => {
    await transaction.objectStore('meta').delete(clusteredKey);
    await forgetSearchState(transaction);
  });
}

/** Deletes everything of this extension's, on disk and in memory: rows all at once, then their backup, the settings and the session. */
export async function clearEverything(db: Database): Promise<void> {
  const names = [...db.objectStoreNames];
  await inTransaction(db, names, async (transaction) => {
    await Promise.all(names.map((name) => transaction.objectStore(name).clear()));
  });
  await Promise.all([deleteDB(backupName(db.name)), storage.clear('local'), storage.clear('session')]);
}
