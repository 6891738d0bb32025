import { MemoryClusters } from '@/bench/tasks/memory-clusters';
import type { Cluster, ClusterEntry, Placement } from '@/utils/engine/cluster/cluster';
import { clusterEntries } from '@/utils/services/clusters/cluster-entries';
import { ClusterSession } from '@/utils/services/clusters/cluster-session';

export interface Told {
  readonly title: string;
  readonly description?: string;
  readonly text?: string;
  readonly published?: string | undefined;
  readonly language?: string;
  readonly family?: string;
}

export const entry = ({ family = '', ...document }: Told, place: number | string): ClusterEntry => ({
  key: `e${place}`,
  document,
  family,
});

export interface Streamed {
  readonly placements: ReadonlyMap<string, Placement>;
  readonly clusters: readonly Cluster[];
  readonly store: MemoryClusters;
}

/** Clusters entries in batches, each in a session of its own, as a background does that dies after every batch. */
export async function stream(
  entries: readonly ClusterEntry[],
  { batch = 1, store = new MemoryClusters() }: { batch?: number; store?: MemoryClusters } = {},
): Promise<Streamed> {
  const placements = new Map<string, Placement>();
  for (let i = 0; i < entries.length; i += batch) {
    const session = await ClusterSession.open(store);
    const clustered = await clusterEntries(session, entries.slice(i, i + batch));
    for (const [key, placement] of clustered.placements) placements.set(key, placement);
    await session.flush();
  }
  return { placements, clusters: [...store.clusters.values()], store };
}

/** Which entries are together, whatever the clusters are called: sorted groups of places. */
export const groups = ({ clusters }: Pick<Streamed, 'clusters'>): readonly string[] =>
  clusters.map(({ entries }) => [...entries].sort().join(' ')).sort();

export const largest = ({ clusters }: Pick<Streamed, 'clusters'>): number =>
  Math.max(0, ...clusters.map(({ count }) => count));
