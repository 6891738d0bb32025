import { type Cluster, clusterVersion } from '@/utils/engine/cluster/cluster';
import { deviceFeed } from '@/utils/model/device-feed';
import { allRequests } from '@/utils/storage/all-requests';
import { settlePostings } from '@/utils/storage/cluster-cache';
import { ensureClusterVersion, entriesAfter, readProgress, writeProgress } from '@/utils/storage/clustered';
import type { ClusterTransaction } from '@/utils/storage/clusters';
import { parseEntryRow } from '@/utils/storage/entry-row';
import { inTransaction } from '@/utils/storage/in-transaction';
import type { Database } from '@/utils/storage/open-database';
import { readPlacements } from '@/utils/storage/placements';
import { readRows, warnOfBroken } from '@/utils/storage/read-rows';
import { ClusterSession } from './cluster-session';
import { expire, followStores, placeFresh } from './cluster-step';
import { databaseClusters } from './database-clusters';
import { writeStories } from './write-stories';

/** So many entries, or stories, share a transaction: short enough that a message to the worker does not wait for it. */
const entriesPerSlice = 50;
const storiesPerSlice = 10;

/** Call before clusters are read: lets those of another engine version go. Resolves with whether `clusterStored` is to be called. */
export const ensureClusters = (db: Database): Promise<boolean> => ensureClusterVersion(db, clusterVersion);

/**
 * Clusters the entries that were stored without it, as if they came in now in the order of their time, then tells their
 * stories. Small transactions: a worker that dies in the middle goes on where it stopped, and the outcome is the same.
 */
export async function clusterStored(db: Database, now: () => number): Promise<void> {
  while (await clusterSlice(db, now())) {
    // One slice after the other; what else is asked of the database comes in between.
  }
  await settlePostings(db);
}

/** One step of `clusterStored`. Resolves with whether there is another. `now` in milliseconds since 1970. */
export function clusterSlice(db: Database, now: number): Promise<boolean> {
  return inTransaction(db, [...followStores], async (transaction) => {
    const progress = await readProgress(transaction);
    if (progress.at === 'entries') await clusterNext(transaction, progress.after, now);
    if (progress.at === 'stories') await tellNext(transaction, progress.after, now);
    return progress.at !== 'end';
  });
}

async function clusterNext(
  transaction: ClusterTransaction,
  after: readonly [string, string] | undefined,
  now: number,
): Promise<void> {
  const rows = await entriesAfter(transaction, after, entriesPerSlice);
  const last = rows.at(-1);
  if (last === undefined) return writeProgress(transaction, { at: 'stories' });
  const entries = readRows('entries', rows, parseEntryRow, warnOfBroken);
  const known = await readPlacements(
    transaction,
    entries.map(({ key }) => key),
  );
  // What is over by the entries' own time goes as it would have gone then: a story is as old as what it tells.
  const then = Math.min(now, Date.parse(last.at) || now);
  const session = await ClusterSession.open(databaseClusters(transaction, then, { isPast: true }));
  const fresh = entries.filter(({ key }) => !known.has(key));
  await placeFresh(transaction, session, fresh, now);
  await expire(transaction, session, then);
  await session.flush();
  await writeProgress(transaction, { at: 'entries', after: [last.at, last.key] });
}

async function tellNext(
  transaction: ClusterTransaction,
  after: number | undefined,
  now: number,
): Promise<void> {
  const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
  const rows = await transaction.objectStore('clusters').getAll(range, storiesPerSlice);
  const clusters = rows.map(({ cluster }) => cluster as Cluster);
  await writeStories(transaction, { changed: clusters, removed: [] }, [], now);
  const last = rows.at(-1);
  if (last !== undefined) return writeProgress(transaction, { at: 'stories', after: last.id });
  await dropOrphans(transaction);
  await writeProgress(transaction, { at: 'end' });
}

/** Stories of clusters that did not come about again. */
async function dropOrphans(transaction: ClusterTransaction): Promise<void> {
  const stories = transaction.objectStore('stories');
  const clusters = new Set(await transaction.objectStore('clusters').getAllKeys());
  const told = await stories.getAllKeys(IDBKeyRange.bound([deviceFeed], [deviceFeed, []]));
  const orphans = told.filter(([, id]) => !clusters.has(Number(id)));
  await allRequests(orphans, (key) => stories.delete(key));
}
