import type { Cluster, StreamState } from '@/utils/engine/cluster/cluster';
import { rememberedClusters } from '@/utils/storage/cluster-cache';
import type { ClusterTransaction } from '@/utils/storage/clusters';
import type { ClusterStore } from './cluster-store';

/** Clusters in a transaction of the database. `now` in milliseconds since 1970; `isPast` where entries come late. */
export const databaseClusters = (
  transaction: ClusterTransaction,
  now: number,
  options: { readonly isPast?: boolean } = {},
): ClusterStore => rememberedClusters<Cluster, StreamState>(transaction, now, options);
