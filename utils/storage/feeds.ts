import { type Feed, parseFeed } from '@/utils/model/feed';
import type { FeedEdit } from '@/utils/model/feed-overview';
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

/** The state that a feed came to, with what the reader has said of it meanwhile. */
export function withReadersWord(feed: Feed, standing: { readonly url: string } | undefined): Feed {
  const parsed = parseFeed(standing);
  if (!parsed.ok) return feed;
  const { name: _, folder: __, muted: ___, ...rest } = feed;
  const { name, folder, muted } = parsed.value;
  return {
    ...rest,
    ...(name === undefined ? {} : { name }),
    ...(folder === undefined ? {} : { folder }),
    ...(muted === undefined ? {} : { muted }),
  };
}

/** Changes what the reader says of a feed. False where there is no such feed. */
export async function editFeed(db: Database, { url, name, folder, muted }: FeedEdit): Promise<boolean> {
  return inTransaction(db, ['feeds'], async (transaction) => {
    const parsed = parseFeed(await transaction.objectStore('feeds').get(url));
    if (!parsed.ok) return false;
    // What is not told stays; what is told as null, or as not muted, goes.
    const told = Object.entries({ name, folder, muted: muted === false ? null : muted });
    const changed = Object.fromEntries(told.filter(([, value]) => value !== undefined));
    const next = Object.entries({ ...parsed.value, ...changed }).filter(([, value]) => value !== null);
    await transaction.objectStore('feeds').put(Object.fromEntries(next) as Feed);
    return true;
  });
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
      const standing = await transaction.objectStore('feeds').get(feed.url);
      gone = ifKnown && standing === undefined;
      if (!gone) await transaction.objectStore('feeds').put(withReadersWord(feed, standing));
    }),
  );
  return gone ? { ok: false, code: 'gone' } : outcome;
}

/** Lets these feeds wait until then where they are due before. */
export function putOffFeeds(
  db: Database,
  isMeant: (feed: Feed) => boolean,
  until: string,
): Promise<StoreOutcome> {
  return storeOutcome(() =>
    inTransaction(db, ['feeds'], async (transaction) => {
      const store = transaction.objectStore('feeds');
      for (const row of await store.getAll()) {
        const parsed = parseFeed(row);
        if (!parsed.ok || !isMeant(parsed.value) || parsed.value.due >= until) continue;
        const waiting: Feed = { ...parsed.value, due: until };
        await store.put(waiting);
      }
    }),
  );
}
