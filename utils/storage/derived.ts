import { parseStory, type Story } from '@/utils/model/story';
import type { DerivedStory } from './feed-stories';
import { inTransaction } from './in-transaction';
import type { Database } from './open-database';
import { type ReportBroken, readRow, warnOfBroken } from './read-rows';
import type { RowKey } from './schema';

const versionKey = 'engine-version';

/** Deletes all that the engine has derived; `fillDerived` makes it again from the stories. */
export async function clearDerived(db: Database): Promise<void> {
  await inTransaction(db, ['vectors', 'meta'], async (transaction) => {
    await transaction.objectStore('vectors').clear();
    await transaction.objectStore('meta').delete(versionKey);
  });
}

/**
 * To be called before vectors are read: where they were made by another version of the engine they are deleted, since they
 * cannot be compared with new ones. Resolves with whether they were.
 */
export async function ensureEngineVersion(db: Database, version: number): Promise<boolean> {
  return inTransaction(db, ['vectors', 'meta'], async (transaction) => {
    const meta = transaction.objectStore('meta');
    if ((await meta.get(versionKey))?.value === version) return false;
    await transaction.objectStore('vectors').clear();
    await meta.put({ key: versionKey, value: version });
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
  for (const key of await keysWithoutVector(db)) {
    if (await fillOne(db, key, derive, report)) filled += 1;
  }
  return filled;
}

async function keysWithoutVector(db: Database): Promise<RowKey[]> {
  const [stories, vectors] = await Promise.all([db.getAllKeys('stories'), db.getAllKeys('vectors')]);
  const indexed = new Set(vectors.map((key) => JSON.stringify(key)));
  return stories.filter((key) => !indexed.has(JSON.stringify(key)));
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
