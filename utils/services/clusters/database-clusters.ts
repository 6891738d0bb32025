import type { Cluster, StreamState } from '@/utils/engine/cluster/cluster';
import { type ClusterTransaction, clustersIn, writeClusters } from '@/utils/storage/clusters';
import type { ClusterStore } from './cluster-store';

/** Clusters in a transaction of the database. `now` in milliseconds since 1970. */
export const databaseClusters = (transaction: ClusterTransaction, now: number): ClusterStore => ({
  ...clustersIn<Cluster, StreamState>(transaction),
  write: (changes) => writeClusters(transaction, changes, now),
});
