import type { Cluster, Posting, StreamState } from '@/utils/engine/cluster/cluster';

/** Where clusters are kept: a transaction of the database, or memory. Reads see what was written before. */
export interface ClusterStore {
  /** Every question is a way there and back: it pays to ask for much at once. */
  readonly isFar?: boolean;
  /** Lets whatever else waits have its turn, without ending the transaction. */
  pause?(): Promise<unknown>;
  /** Undefined before anything was written. */
  readState(): Promise<StreamState | undefined>;
  /** In the order asked for; undefined for what is not there. */
  readPostings(terms: readonly string[]): Promise<readonly (Posting | undefined)[]>;
  readClusters(ids: readonly number[]): Promise<readonly (Cluster | undefined)[]>;
  write(changes: ClusterChanges): Promise<void>;
}

export interface ClusterChanges {
  readonly state: StreamState;
  readonly clusters: readonly Cluster[];
  readonly removed: readonly number[];
  /** A posting whose count is 0 is to be deleted. */
  readonly postings: readonly Posting[];
}
