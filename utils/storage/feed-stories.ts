import type { StoreNames } from 'idb';
import type { Feed } from '@/utils/model/feed';
import type { Story } from '@/utils/model/story';
import { withReadersWord } from './feeds';
import { inTransaction, type WriteTransaction } from './in-transaction';
import type { Database } from './open-database';
import { expiredStories } from './retention';
import { keepRevision, revisionStores } from './revisions';
import type { IndexedVector, Schema, StoryRowOnDisk } from './schema';
import { steadyTime } from './steady-time';
import { type StoreOutcome, storeOutcome } from './store-outcome';
import { rowKey, rowsOf } from './story-key';

/** What the engine makes of a story so that it can be found. */
export interface DerivedStory {
  /** Canonical addresses of its sources. */
  readonly addresses: readonly string[];
  readonly vector: IndexedVector;
}

export interface PutFeedStoriesOptions {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Only where the feed is still there: what was fetched for a feed that was deleted meanwhile must not bring it back. */
  readonly ifKnown?: boolean;
}

const stores: StoreNames<Schema>[] = ['feeds', 'stories', 'vectors', 'meta', ...revisionStores];

type Transaction = WriteTransaction<StoreNames<Schema>[]>;

/**
 * Stores what a feed told: its own state, its stories and what is derived from them, and removes what has expired, all or
 * nothing. `derive` is called inside the transaction, so it must be synchronous, and only for stories that are new, changed
 * or without a vector. A story that left the feed stays for a while (`retention.ts`).
 */
export async function putFeedStories(
  db: Database,
  feed: Feed,
  stories: readonly Story[],
  derive: (story: Story) => DerivedStory,
  { now, ifKnown = false }: PutFeedStoriesOptions,
): Promise<StoreOutcome> {
  let gone = false;
  const outcome = await storeOutcome(() =>
    inTransaction(db, stores, async (transaction) => {
      const feeds = transaction.objectStore('feeds');
      const standing = await feeds.get(feed.url);
      gone = ifKnown && standing === undefined;
      if (gone) return;
      await feeds.put(withReadersWord(feed, standing));
      const known = await transaction.objectStore('stories').getAll(rowsOf(feed.url));
      await writeChanged(transaction, feed.url, stories, known, derive, now);
      await deleteExpired(transaction, feed.url, stories, known, await steadyTime(transaction, now));
    }),
  );
  return gone ? { ok: false, code: 'gone' } : outcome;
}

/** Stores stories that no subscribed feed tells, such as the bundled example, under a name of their own. */
export function putStories(
  db: Database,
  name: string,
  stories: readonly Story[],
  derive: (story: Story) => DerivedStory,
  { now }: { readonly now: number },
): Promise<StoreOutcome> {
  return storeOutcome(() =>
    inTransaction(db, stores, async (transaction) => {
      const known = await transaction.objectStore('stories').getAll(rowsOf(name));
      await writeChanged(transaction, name, stories, known, derive, now);
    }),
  );
}

/** Writes only what differs: a vector has hundreds of index entries, and most stories are as they were an hour ago. */
async function writeChanged(
  transaction: Transaction,
  feed: string,
  stories: readonly Story[],
  known: readonly StoryRowOnDisk[],
  derive: (story: Story) => DerivedStory,
  now: number,
): Promise<void> {
  const vectorKeys = await transaction.objectStore('vectors').getAllKeys(rowsOf(feed));
  const indexed = new Set(vectorKeys.map(([, id]) => id));
  const before = new Map(known.map((row) => [row.id, JSON.stringify(row.story)]));
  const stored = new Date(now).toISOString();
  for (const story of stories) {
    const { id } = story;
    if (indexed.has(id) && before.get(id) === JSON.stringify(story)) continue;
    const { addresses, vector } = derive(story);
    // One after the other: a worker with messages to answer must not be held up by a thousand stories.
    await transaction.objectStore('stories').put({ feed, id, story, addresses, stored });
    await transaction.objectStore('vectors').put({ feed, id, vector });
    await keepRevision(transaction, { feed, id }, story, stored);
  }
}

async function deleteExpired(
  transaction: Transaction,
  feed: string,
  stories: readonly Story[],
  known: readonly StoryRowOnDisk[],
  now: number,
): Promise<void> {
  const pinKeys = await transaction.objectStore('pins').getAllKeys(rowsOf(feed));
  const pinned = new Set(pinKeys.map(([, id]) => id));
  const told = new Set(stories.map(({ id }) => id));
  const gone = known.filter(({ id }) => !told.has(id));
  for (const { id } of expiredStories(gone, (story) => pinned.has(story), now)) {
    await transaction.objectStore('stories').delete(rowKey({ feed, id }));
    await transaction.objectStore('vectors').delete(rowKey({ feed, id }));
  }
}
