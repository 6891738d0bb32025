import type { Cluster, Posting, StreamState } from '@/utils/engine/cluster/cluster';
import type { ClusterChanges, ClusterStore } from '@/utils/services/clusters/cluster-store';

/** The database's part in memory. */
export class MemoryClusters implements ClusterStore {
  readonly clusters = new Map<number, Cluster>();
  readonly postings = new Map<string, Posting>();
  state: StreamState | undefined;

  async readState(): Promise<StreamState | undefined> {
    return this.state;
  }

  async readPostings(terms: readonly string[]): Promise<readonly (Posting | undefined)[]> {
    return terms.map((term) => this.postings.get(term));
  }

  async readClusters(ids: readonly number[]): Promise<readonly (Cluster | undefined)[]> {
    return ids.map((id) => this.clusters.get(id));
  }

  async write({ state, clusters, removed, postings }: ClusterChanges): Promise<void> {
    this.state = state;
    for (const cluster of clusters) this.clusters.set(cluster.id, cluster);
    for (const id of removed) this.clusters.delete(id);
    for (const posting of postings) {
      if (posting.count > 0) this.postings.set(posting.term, posting);
      else this.postings.delete(posting.term);
    }
  }
}
