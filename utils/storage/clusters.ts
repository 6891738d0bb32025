import type { IDBPTransaction, StoreNames } from 'idb';
import { getMany } from './get-many';
import type { PostingRowOnDisk, Schema } from './schema';
import { deleteAll, putAll } from './write-all';

/** The stores that clusters live in. */
export const clusterStores = ['clusters', 'postings', 'placements', 'merges', 'meta'] as const;

export type Reading = IDBPTransaction<Schema, StoreNames<Schema>[], 'readonly' | 'readwrite'>;
export type ClusterTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

export const streamKey = 'stream';

export interface ClusterWrites<State> {
  readonly state: State;
  readonly clusters: readonly { readonly id: number }[];
  readonly removed: readonly number[];
  /** One whose count is 0 is deleted. */
  readonly postings: readonly PostingRowOnDisk[];
}

/** Which writing of clusters the rows are of: another number after each. Undefined before the first. */
export type Stamp = number | undefined;

/** The stream's row, with the stamp beside what the engine keeps there. */
export interface StreamRow {
  readonly value: unknown;
  readonly stamp?: number;
}

export const readStream = async (transaction: Reading): Promise<StreamRow | undefined> =>
  (await transaction.objectStore('meta').get(streamKey)) as StreamRow | undefined;

export const writeStream = (transaction: ClusterTransaction, value: unknown, stamp: number): void =>
  putAll(transaction, 'meta', [{ key: streamKey, value, stamp } as Schema['meta']['value']]);

/**
 * The rows of clusters inside a transaction over `clusterStores`. Of the postings only those that do not wait in a page
 * (`posting-journal.ts`). `Cluster` is the engine's, plain JSON.
 */
export function clustersIn<Cluster extends { readonly id: number }>(transaction: Reading) {
  return {
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

/** Writes what a batch changed, but for its postings (`posting-journal.ts`). */
export async function writeClusters<State>(
  transaction: ClusterTransaction,
  { state, clusters, removed }: Omit<ClusterWrites<State>, 'postings'>,
  { now, stamp, isPast = false }: ClusterWriteOptions,
): Promise<void> {
  const ids = clusters.map(({ id }) => id);
  const known = isPast ? await getMany(transaction, 'clusters', ids) : [];
  writeStream(transaction, state, stamp);
  putAll(
    transaction,
    'clusters',
    clusters.map((cluster, i) => ({ id: cluster.id, cluster, last: Math.max(now, known[i]?.last ?? now) })),
  );
  deleteAll(transaction, 'clusters', removed);
}

/** Ids of at most `most` clusters that nothing joined since `before` (milliseconds since 1970), the oldest first. */
export const listSilentClusters = (transaction: Reading, before: number, most: number): Promise<number[]> =>
  transaction.objectStore('clusters').index('by-last').getAllKeys(IDBKeyRange.upperBound(before), most);
