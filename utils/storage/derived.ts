import type { StoreNames } from 'idb';
import { deviceFeed } from '@/utils/model/device-feed';
import { parseStory, type Story } from '@/utils/model/story';
import type { DerivedStory } from './feed-stories';
import { inTransaction, type WriteTransaction } from './in-transaction';
import type { Database } from './open-database';
import { type ReportBroken, readRow, warnOfBroken } from './read-rows';
import type { RowKey, Schema } from './schema';

type Names = StoreNames<Schema>[];

const stateKey = 'derived';

/** Which engine made what is derived, and whether it got to the end. */
interface DerivedState {
  readonly version: number;
  readonly complete: boolean;
}

/** Deletes all that the engine has derived. `ensureEngineVersion` then says that it is to be made again. */
export async function clearDerived(db: Database): Promise<void> {
  await inTransaction(db, ['vectors', 'meta'], async (transaction) => {
    await transaction.objectStore('vectors').clear();
    await transaction.objectStore('meta').delete(stateKey);
  });
}

/**
 * Inside a transaction that writes stories without what is derived from them: `ensureEngineVersion` then says that there is
 * something to be made, also when the worker dies before it is.
 */
export async function leaveDerivedOpen(transaction: WriteTransaction<StoreNames<Schema>[]>): Promise<void> {
  const meta = transaction.objectStore('meta');
  const row = await meta.get(stateKey);
  if (row) await meta.put({ key: stateKey, value: { ...(row.value as DerivedState), complete: false } });
}

/**
 * To be called before vectors are read: where they were made by another version of the engine they are deleted, since they
 * cannot be compared with new ones. Resolves with whether `fillDerived` has to be called, also because the last time it did
 * not get to the end.
 */
export async function ensureEngineVersion(db: Database, version: number): Promise<boolean> {
  // At nearly every start nothing is to be done, and whoever waits for the database waits for this too.
  const known = (await db.get('meta', stateKey))?.value as DerivedState | undefined;
  if (known?.version === version && known.complete) return false;
  return inTransaction(db, ['vectors', 'meta'], async (transaction) => {
    const meta = transaction.objectStore('meta');
    const state = (await meta.get(stateKey))?.value as DerivedState | undefined;
    if (state?.version === version) return !state.complete;
    await transaction.objectStore('vectors').clear();
    await meta.put({ key: stateKey, value: { version, complete: false } satisfies DerivedState });
    return true;
  });
}

/**
 * Derives what stories lack, one small transaction each: a worker that dies in the middle goes on where it stopped.
 * `derive` must be synchronous. Resolves with how many were filled.
 */
export async function fillDerived(
  db: Database,
  derive: (feed: string, story: Story) => DerivedStory,
  report: ReportBroken = warnOfBroken,
): Promise<number> {
  let filled = 0;
  const unreadable = new Set<string>();
  for (let left = await completeOrRest(db, unreadable); left.length > 0; ) {
    for (const key of left) {
      if (await fillOne(db, key, derive, report)) filled += 1;
      else unreadable.add(JSON.stringify(key));
    }
    left = await completeOrRest(db, unreadable);
  }
  return filled;
}

/**
 * Notes that all is derived, or resolves with the stories that still lack it. One step: stories that a restore brings in while others are
 * being filled would be taken for filled.
 */
async function completeOrRest(db: Database, unreadable: ReadonlySet<string>): Promise<readonly RowKey[]> {
  return inTransaction(db, ['stories', 'vectors', 'meta'] as Names, async (transaction) => {
    const left = (await keysWithoutVector(transaction)).filter((key) => !unreadable.has(JSON.stringify(key)));
    if (left.length > 0) return left;
    const meta = transaction.objectStore('meta');
    const row = await meta.get(stateKey);
    if (row) await meta.put({ key: stateKey, value: { ...(row.value as DerivedState), complete: true } });
    return left;
  });
}

async function keysWithoutVector(transaction: WriteTransaction<Names>): Promise<RowKey[]> {
  const [stories, vectors] = await Promise.all([
    transaction.objectStore('stories').getAllKeys(),
    transaction.objectStore('vectors').getAllKeys(),
  ]);
  const indexed = new Set(vectors.map((key) => JSON.stringify(key)));
  // Stories of this device are found by their clusters' words.
  return stories.filter((key) => key[0] !== deviceFeed && !indexed.has(JSON.stringify(key)));
}

function fillOne(
  db: Database,
  key: RowKey,
  derive: (feed: string, story: Story) => DerivedStory,
  report: ReportBroken,
): Promise<boolean> {
  return inTransaction(db, ['stories', 'vectors'], async (transaction) => {
    const row = await transaction.objectStore('stories').get(key);
    const story = row && readRow('stories', parseStory(row.story), report);
    if (!row || !story) return false;
    const { addresses, vector } = derive(row.feed, story);
    await transaction.objectStore('stories').put({ ...row, addresses });
    await transaction.objectStore('vectors').put({ feed: row.feed, id: row.id, vector });
    return true;
  });
}
