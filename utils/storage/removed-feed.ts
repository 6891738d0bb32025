import type { StoreNames } from 'idb';
import type { StoredEntry } from '@/utils/model/stored-entry';
import { parseEntryRow } from './entry-row';
import { type EntryStep, noStep } from './entry-step';
import { inTransaction, type WriteTransaction } from './in-transaction';
import type { Database } from './open-database';
import type {
  EntryRowOnDisk,
  RejectionRowOnDisk,
  Schema,
  StoryRowOnDisk,
  VectorRowOnDisk,
  VisitRowOnDisk,
} from './schema';
import { rowsOf } from './story-key';
import { removedSince, type UndoWindow } from './undo-window';
import { withoutRead } from './without-read';

type Transaction = WriteTransaction<StoreNames<Schema>[]>;

/** All that went with a feed, as it stood. It is the extension's own copy of its own rows, and as good as they were. */
interface RemovedFeed {
  readonly at: string;
  readonly feed: { readonly url: string };
  readonly stories: readonly StoryRowOnDisk[];
  readonly vectors: readonly VectorRowOnDisk[];
  readonly rejections: readonly RejectionRowOnDisk[];
  /** A copy that an earlier version made has none. */
  readonly visits?: readonly VisitRowOnDisk[];
  readonly entries: readonly EntryRowOnDisk[];
}

const prefix = 'removed-feed\n';
const allRemoved = () => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** Copies the feed and all that belongs to it; to be called before it is deleted, in the same transaction. */
export async function keepRemoved(transaction: Transaction, url: string, at: string): Promise<void> {
  const feed = await transaction.objectStore('feeds').get(url);
  if (!feed) return;
  const [stories, vectors, rejections, visits, entries] = await Promise.all([
    transaction.objectStore('stories').getAll(rowsOf(url)),
    transaction.objectStore('vectors').getAll(rowsOf(url)),
    transaction.objectStore('rejections').index('by-feed').getAll(url),
    transaction.objectStore('visits').getAll(rowsOf(url)),
    transaction.objectStore('entries').index('by-feed').getAll(url),
  ]);
  const value: RemovedFeed = {
    at,
    feed,
    stories,
    vectors,
    rejections,
    visits,
    entries: entries.flatMap(asTold),
  };
  await transaction.objectStore('meta').put({ key: `${prefix}${url}`, value });
}

/** For a transaction over `meta`: what a removal of the feed kept is gone for good. */
export const forgetRemovedFeed = (transaction: Transaction, url: string): Promise<void> =>
  transaction.objectStore('meta').delete(`${prefix}${url}`);

/** What was read lives on without the feed. A copy of it would outlast that the reader forgets it. */
const asTold = (row: EntryRowOnDisk): EntryRowOnDisk | [] =>
  row.read === undefined ? row : (withoutRead(row) ?? []);

/** Brings a removed feed back with all that went with it. False where its copy is gone, or it was subscribed to again. */
export function restoreFeed(db: Database, url: string, step: EntryStep = noStep): Promise<boolean> {
  const own = ['feeds', 'stories', 'vectors', 'rejections', 'visits', 'entries', 'meta'] as const;
  return inTransaction(
    db,
    [...new Set<StoreNames<Schema>>([...own, ...step.stores])],
    async (transaction) => {
      const meta = transaction.objectStore('meta');
      const removed = (await meta.get(`${prefix}${url}`))?.value as RemovedFeed | undefined;
      await meta.delete(`${prefix}${url}`);
      if (!removed || (await transaction.objectStore('feeds').getKey(url)) !== undefined) return false;
      await transaction.objectStore('feeds').put(removed.feed);
      for (const row of removed.stories) await transaction.objectStore('stories').put(row);
      for (const row of removed.vectors) await transaction.objectStore('vectors').put(row);
      for (const row of removed.rejections) await transaction.objectStore('rejections').put(row);
      for (const row of removed.visits ?? []) await transaction.objectStore('visits').put(row);
      const changed = await restoreEntries(transaction, removed.entries, url);
      if (changed.length > 0) await step.run(transaction, { changed, removed: [] });
      return true;
    },
  );
}

/** An entry that lived on in another feed's name may have changed meanwhile: it only gets its feed back. */
async function restoreEntries(
  transaction: Transaction,
  rows: readonly EntryRowOnDisk[],
  url: string,
): Promise<readonly StoredEntry[]> {
  const store = transaction.objectStore('entries');
  const changed: StoredEntry[] = [];
  for (const row of rows) {
    const standing = await store.get(row.key);
    const restored = standing ? withFeed(standing, row, url) : row;
    await store.put(restored);
    const parsed = parseEntryRow(restored);
    if (parsed.ok) changed.push(parsed.value);
  }
  return changed;
}

const withFeed = (standing: EntryRowOnDisk, before: EntryRowOnDisk, url: string): EntryRowOnDisk => ({
  ...standing,
  ...(standing.told === undefined && before.told !== undefined ? { told: before.told } : {}),
  feeds: [...new Set([...standing.feeds, url])],
  carriers: [...new Set([...standing.carriers, ...before.carriers])],
  unread:
    before.unread.includes(url) && !standing.readAt
      ? [...new Set([...standing.unread, url])]
      : standing.unread,
});

/** Deletes the copies of feeds that were removed too long ago to be had back. */
export async function forgetRemovedFeeds(db: Database, window: UndoWindow): Promise<void> {
  await inTransaction(db, ['meta'], async (transaction) => {
    const meta = transaction.objectStore('meta');
    for (const { key, value } of await meta.getAll(allRemoved())) {
      const removed = value as RemovedFeed;
      const at = removedSince(removed.at, window);
      if (!(at > window.before)) await meta.delete(key);
      else if (at !== removed.at) await meta.put({ key, value: { ...removed, at } });
    }
  });
}
