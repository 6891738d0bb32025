import { type Feed, parseFeed } from '@/utils/model/feed';
import { inTransaction } from './in-transaction';
import type { Database } from './open-database';
import { type ReportBroken, readRow, readRows, warnOfBroken } from './read-rows';
import { type StoreOutcome, storeOutcome } from './store-outcome';

export async function getFeed(
  db: Database,
  url: string,
  report: ReportBroken = warnOfBroken,
): Promise<Feed | undefined> {
  const row = await db.get('feeds', url);
  return row && readRow('feeds', parseFeed(row), report);
}

/** All feeds, in the order of their addresses. */
export async function listFeeds(db: Database, report: ReportBroken = warnOfBroken): Promise<Feed[]> {
  return readRows('feeds', await db.getAll('feeds'), parseFeed, report);
}

/** Writes the feed's own state; its stories stay as they are. With `ifKnown`, only where the feed is still there. */
export async function putFeed(
  db: Database,
  feed: Feed,
  { ifKnown = false }: { readonly ifKnown?: boolean } = {},
): Promise<StoreOutcome> {
  let gone = false;
  const outcome = await storeOutcome(() =>
    inTransaction(db, ['feeds'], async (transaction) => {
      gone = ifKnown && (await transaction.objectStore('feeds').getKey(feed.url)) === undefined;
      if (!gone) await transaction.objectStore('feeds').put(feed);
    }),
  );
  return gone ? { ok: false, code: 'gone' } : outcome;
}
