import type { Cluster } from '@/utils/engine/cluster/cluster';
import { joinCluster } from '@/utils/engine/cluster/grow-cluster';
import { documentProfile } from '@/utils/engine/match/document-profile';
import { emptyVector } from '@/utils/engine/match/grow-story-vector';
import type { StoredEntry } from '@/utils/model/stored-entry';
import { clusterEntryOf } from './entry-of-stored';

/** A cluster anew from some of its entries, as if it had never held others. What was merged and parted stays said. */
export function rebuildCluster(cluster: Cluster, entries: readonly StoredEntry[]): Cluster {
  const empty: Cluster = { ...cluster, vector: emptyVector, size: 0, entries: [], count: 0, families: [] };
  return [...entries].sort(byTime).reduce((grown, stored) => {
    const entry = clusterEntryOf(stored);
    return joinCluster(grown, entry, documentProfile(entry.document));
  }, empty);
}

const byTime = (a: StoredEntry, b: StoredEntry): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
