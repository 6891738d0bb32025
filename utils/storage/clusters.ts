import type { IDBPTransaction, StoreNames } from 'idb';
import { getMany } from './get-many';
import type { PostingRowOnDisk, Schema } from './schema';
import { deleteAll, putAll } from './write-all';

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

/** Which writing of clusters the rows are of: another number after each. Undefined before the first. */
export type Stamp = number | undefined;

/** The stream's row, with the stamp beside what the engine keeps there. */
interface StreamRow {
  readonly value: unknown;
  readonly stamp?: number;
}

/** Clusters inside a transaction over `clusterStores`. `Cluster` and `State` are the engine's, plain JSON. */
export function clustersIn<Cluster extends { readonly id: number }, State>(transaction: Reading) {
  const readStream = async () =>
    (await transaction.objectStore('meta').get(streamKey)) as StreamRow | undefined;
  return {
    readState: async (): Promise<State | undefined> => (await readStream())?.value as State | undefined,
    readStamped: async (): Promise<{ readonly state: State | undefined; readonly stamp: Stamp }> => {
      const row = await readStream();
      return { state: row?.value as State | undefined, stamp: row?.stamp };
    },
    readPostings: (terms: readonly string[]): Promise<(PostingRowOnDisk | undefined)[]> =>
      getMany(transaction, 'postings', terms),
    readClusters: async (ids: readonly number[]): Promise<(Cluster | undefined)[]> => {
      const rows = await getMany(transaction, 'clusters', ids);
      return rows.map((row) => row?.cluster as Cluster | undefined);
    },
  };
}

export interface ClusterWriteOptions {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly stamp: number;
  /** Entries of the past do not make a cluster older. */
  readonly isPast?: boolean | undefined;
}

/** Writes what a batch changed. */
export async function writeClusters<State>(
  transaction: ClusterTransaction,
  { state, clusters, removed, postings }: ClusterWrites<State>,
  { now, stamp, isPast = false }: ClusterWriteOptions,
): Promise<void> {
  const ids = clusters.map(({ id }) => id);
  const known = isPast ? await getMany(transaction, 'clusters', ids) : [];
  const stream = { key: streamKey, value: state, stamp };
  putAll(transaction, 'meta', [stream]);
  putAll(
    transaction,
    'clusters',
    clusters.map((cluster, i) => ({ id: cluster.id, cluster, last: Math.max(now, known[i]?.last ?? now) })),
  );
  deleteAll(transaction, 'clusters', removed);
  const isLeft = ({ count }: PostingRowOnDisk) => count > 0;
  putAll(transaction, 'postings', postings.filter(isLeft));
  const gone = postings.filter((posting) => !isLeft(posting));
  deleteAll(
    transaction,
    'postings',
    gone.map(({ term }) => term),
  );
}

/** Ids of at most `most` clusters that nothing joined since `before` (milliseconds since 1970), the oldest first. */
export const listSilentClusters = (transaction: Reading, before: number, most: number): Promise<number[]> =>
  transaction.objectStore('clusters').index('by-last').getAllKeys(IDBKeyRange.upperBound(before), most);
