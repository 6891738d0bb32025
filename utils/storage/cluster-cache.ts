import {
  type ClusterTransaction,
  type ClusterWrites,
  clustersIn,
  type Stamp,
  writeClusters,
} from './clusters';
import { RowCache } from './row-cache';
import type { PostingRowOnDisk } from './schema';

/** Some thirty megabytes, for as long as a worker lives: half of what a batch reads, others before it have read. */
const mostPostings = 30_000;
const mostClusters = 3_000;

interface Cache {
  /** Which writing the rows are of. */
  stamp: Stamp;
  readonly postings: RowCache<string, PostingRowOnDisk>;
  readonly clusters: RowCache<number, { readonly id: number }>;
}

const caches = new WeakMap<object, Cache>();

function cacheOf(transaction: ClusterTransaction): Cache {
  const { db } = transaction;
  const known = caches.get(db);
  if (known) return known;
  const made = { stamp: undefined, postings: new RowCache<string, PostingRowOnDisk>(mostPostings) };
  const cache: Cache = { ...made, clusters: new RowCache(mostClusters) };
  caches.set(db, cache);
  return cache;
}

/**
 * Clusters in a transaction that may write them, where a connection remembers the rows of its batches before. It only ever believes
 * its memory where the stamp on disk says that nobody has written since; what a transaction writes is remembered once that
 * is over, and forgotten with it where it fails. `readState` comes first. `now` in milliseconds since 1970.
 */
export function rememberedClusters<Cluster extends { readonly id: number }, State>(
  transaction: ClusterTransaction,
  now: number,
  { isPast }: { readonly isPast?: boolean | undefined } = {},
) {
  const disk = clustersIn<Cluster, State>(transaction);
  const cache = cacheOf(transaction);
  let stamp: Stamp;
  let isWritten = false;
  return {
    async readState(): Promise<State | undefined> {
      const stream = await disk.readStamped();
      stamp = stream.stamp;
      if (cache.stamp !== stamp) forget(cache);
      cache.stamp = stamp;
      return stream.state;
    },
    readPostings: (terms: readonly string[]): Promise<(PostingRowOnDisk | undefined)[]> =>
      isWritten ? disk.readPostings(terms) : cache.postings.through(terms, disk.readPostings),
    readClusters: async (ids: readonly number[]): Promise<(Cluster | undefined)[]> => {
      if (isWritten) return disk.readClusters(ids);
      return (await cache.clusters.through(ids, disk.readClusters)) as (Cluster | undefined)[];
    },
    async write(changes: ClusterWrites<State>): Promise<void> {
      isWritten = true;
      const [before, next] = [stamp, (stamp ?? 0) + 1];
      await writeClusters(transaction, changes, { now, stamp: next, isPast });
      stamp = next;
      const remember = () => {
        if (cache.stamp !== before) return;
        cache.stamp = next;
        keep(cache, changes);
      };
      transaction.done.then(remember, () => undefined);
    },
  };
}

function keep({ clusters, postings }: Cache, changes: ClusterWrites<unknown>): void {
  for (const cluster of changes.clusters) clusters.set(cluster.id, cluster);
  for (const id of changes.removed) clusters.set(id, null);
  for (const row of changes.postings) postings.set(row.term, row.count > 0 ? row : null);
}

function forget({ clusters, postings }: Cache): void {
  clusters.clear();
  postings.clear();
}
