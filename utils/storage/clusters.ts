import type { IDBPTransaction, StoreNames } from 'idb';
import { allRequests } from './all-requests';
import type { PostingRowOnDisk, Schema } from './schema';

/** The stores that clusters live in. */
export const clusterStores = ['clusters', 'postings', 'placements', 'merges', 'meta'] as const;

type Reading = IDBPTransaction<Schema, StoreNames<Schema>[], 'readonly' | 'readwrite'>;
export type ClusterTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

export const streamKey = 'stream';

export interface ClusterWrites<State> {
  readonly state: State;
  readonly clusters: readonly { readonly id: number }[];
  readonly removed: readonly number[];
  /** A posting whose count is 0 is deleted. */
  readonly postings: readonly PostingRowOnDisk[];
}

/** Clusters inside a transaction over `clusterStores`. `Cluster` and `State` are the engine's, plain JSON. */
export function clustersIn<Cluster extends { readonly id: number }, State>(transaction: Reading) {
  const clusters = transaction.objectStore('clusters');
  const postings = transaction.objectStore('postings');
  return {
    async readState(): Promise<State | undefined> {
      return (await transaction.objectStore('meta').get(streamKey))?.value as State | undefined;
    },
    readPostings: (terms: readonly string[]): Promise<(PostingRowOnDisk | undefined)[]> =>
      allRequests(terms, (term) => postings.get(term)),
    readClusters: async (ids: readonly number[]): Promise<(Cluster | undefined)[]> => {
      const rows = await allRequests(ids, (id) => clusters.get(id));
      return rows.map((row) => row?.cluster as Cluster | undefined);
    },
  };
}

/** Writes what a batch changed. `now` in milliseconds since 1970; entries of the past do not make a cluster older. */
export async function writeClusters<State>(
  transaction: ClusterTransaction,
  { state, clusters, removed, postings }: ClusterWrites<State>,
  now: number,
  { isPast = false }: { readonly isPast?: boolean } = {},
): Promise<void> {
  const store = transaction.objectStore('clusters');
  const words = transaction.objectStore('postings');
  await transaction.objectStore('meta').put({ key: streamKey, value: state });
  const known = isPast ? await allRequests(clusters, ({ id }) => store.get(id)) : [];
  const rows = clusters.map((cluster, i) => ({ cluster, last: Math.max(now, known[i]?.last ?? now) }));
  await allRequests(rows, ({ cluster, last }) => store.put({ id: cluster.id, cluster, last }));
  await allRequests(removed, (id) => store.delete(id));
  await allRequests(postings, async (row) => {
    await (row.count > 0 ? words.put(row) : words.delete(row.term));
  });
}

/** Ids of at most `most` clusters that nothing joined since `before` (milliseconds since 1970), the oldest first. */
export const listSilentClusters = (transaction: Reading, before: number, most: number): Promise<number[]> =>
  transaction.objectStore('clusters').index('by-last').getAllKeys(IDBKeyRange.upperBound(before), most);
