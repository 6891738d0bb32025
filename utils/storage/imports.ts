import type { Feed } from '@/utils/model/feed';
import type { FailedImport } from '@/utils/model/feed-overview';
import { inTransaction } from './in-transaction';
import type { Database } from './open-database';
import { type StoreOutcome, storeOutcome } from './store-outcome';

const key = 'import';

/** An import as it began; how it goes on is on the feeds. */
export interface ImportRow {
  readonly at: string;
  /** Feeds that it added. */
  readonly urls: readonly string[];
  /** Addresses that it did not. */
  readonly refused: readonly FailedImport[];
}

/** Adds the feeds, all or none, and remembers which they were. */
export function startImport(db: Database, row: ImportRow, feeds: readonly Feed[]): Promise<StoreOutcome> {
  return storeOutcome(() =>
    inTransaction(db, ['feeds', 'meta'], async (transaction) => {
      for (const feed of feeds) await transaction.objectStore('feeds').put(feed);
      await transaction.objectStore('meta').put({ key, value: row });
    }),
  );
}

export async function getImport(db: Database): Promise<ImportRow | undefined> {
  return (await db.get('meta', key))?.value as ImportRow | undefined;
}

export async function deleteImport(db: Database): Promise<void> {
  await db.delete('meta', key);
}
