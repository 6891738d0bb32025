import type { StoreNames } from 'idb';
import type { Feed } from '@/utils/model/feed';
import { withReadersWord } from './feeds';
import { inTransaction, type WriteTransaction } from './in-transaction';
import { moveLibrary } from './move-library';
import type { Database } from './open-database';
import { moveRevisions } from './revisions';
import type { EntryRowOnDisk, Schema } from './schema';
import { rowsOf } from './story-key';

type Transaction = WriteTransaction<StoreNames<Schema>[]>;

const stores: StoreNames<Schema>[] = [
  'feeds',
  'stories',
  'vectors',
  'pins',
  'revisions',
  'rejections',
  'visits',
  'library',
  'entries',
];

/**
 * Gives a feed another address, and with it all that it told, and all that the reader has of that: stories and their words, entries,
 * pins, refusals, visits, notes and what was collected. All or nothing. False where there is no such feed, or already one at the new
 * address.
 */
export function moveFeed(db: Database, from: string, feed: Feed): Promise<boolean> {
  return inTransaction(db, stores, async (transaction) => {
    const feeds = transaction.objectStore('feeds');
    const standing = await feeds.get(from);
    if (standing === undefined || (await feeds.getKey(feed.url)) !== undefined) return false;
    await feeds.delete(from);
    // The new address was asked before: meanwhile the reader may have given the feed another name.
    await feeds.put(withReadersWord(feed, standing));
    await moveRows(transaction, from, feed.url);
    await moveLibrary(transaction, from, feed.url);
    await moveEntries(transaction, from, feed.url);
    return true;
  });
}

async function moveRows(transaction: Transaction, from: string, to: string): Promise<void> {
  const [stories, vectors, pins, visits] = [
    transaction.objectStore('stories'),
    transaction.objectStore('vectors'),
    transaction.objectStore('pins'),
    transaction.objectStore('visits'),
  ];
  for (const row of await stories.getAll(rowsOf(from))) await stories.put({ ...row, feed: to });
  for (const row of await vectors.getAll(rowsOf(from))) await vectors.put({ ...row, feed: to });
  for (const row of await pins.getAll(rowsOf(from))) await pins.put({ ...row, feed: to });
  for (const row of await visits.getAll(rowsOf(from))) await visits.put({ ...row, feed: to });
  for (const store of [stories, vectors, pins, visits]) await store.delete(rowsOf(from));
  await moveRevisions(transaction, from, to);
  const rejections = transaction.objectStore('rejections');
  for (const row of await rejections.index('by-feed').getAll(from)) {
    await rejections.delete([row.article, row.feed, row.id]);
    await rejections.put({ ...row, feed: to });
  }
}

/** The keys stay: nobody takes one apart, and clusters hold on to them. */
async function moveEntries(transaction: Transaction, from: string, to: string): Promise<void> {
  const entries = transaction.objectStore('entries');
  for (const row of await entries.index('by-feed').getAll(from)) await entries.put(movedRow(row, from, to));
}

function movedRow(row: EntryRowOnDisk, from: string, to: string): EntryRowOnDisk {
  const renamed = (feeds: readonly string[]) => [
    ...new Set(feeds.map((feed) => (feed === from ? to : feed))),
  ];
  const told = row.told as { readonly feed?: unknown } | undefined;
  return {
    ...row,
    ...(told?.feed === from ? { told: { ...told, feed: to } } : {}),
    feeds: renamed(row.feeds),
    unread: renamed(row.unread),
    carriers: row.carriers.map((carrier) =>
      carrier.startsWith(`${from}\n`) ? `${to}${carrier.slice(from.length)}` : carrier,
    ),
  };
}
