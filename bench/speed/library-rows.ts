import type { Cluster, Posting, StreamState } from '@/utils/engine/cluster/cluster';
import { newCohort } from '@/utils/engine/cluster/cluster-model';
import { foundCluster, joinCluster } from '@/utils/engine/cluster/grow-cluster';
import { documentProfile } from '@/utils/engine/match/document-profile';
import { type Report, reportAt } from './synthetic-library';

const latest = 256;

export interface LibraryRows {
  readonly state: StreamState;
  readonly clusters: readonly Cluster[];
  readonly postings: readonly Posting[];
}

const entryOf = (report: Report) => ({ key: report.id, document: report, family: report.paper });

/** What the database holds once `articles` reports have become stories. Each joins its own: what is timed is the match. */
export function libraryRows(articles: number): LibraryRows {
  const clusters: Cluster[] = [];
  const postings = new Map<string, { count: number; clusters: number[] }>();
  for (let block = 0; block < articles; block += 60) {
    for (let story = block; story < Math.min(block + 20, articles); story++) {
      const cluster = [story, story + 20, story + 40]
        .filter((place) => place < articles)
        .reduce<Cluster | undefined>((grown, place) => {
          const entry = entryOf(reportAt(place));
          const profile = documentProfile(entry.document);
          return grown ? joinCluster(grown, entry, profile) : foundCluster(entry, profile);
        }, undefined);
      if (cluster === undefined) continue;
      clusters.push(cluster);
      for (const term of cluster.vector.terms) {
        const posting = postings.get(term) ?? { count: 0, clusters: [] };
        posting.count += 1;
        posting.clusters.push(cluster.id);
        if (posting.clusters.length > latest) posting.clusters.shift();
        postings.set(term, posting);
      }
    }
  }
  return {
    state: { stories: clusters.length, cohort: newCohort, due: [] },
    clusters,
    postings: Array.from(postings, ([term, posting]) => ({ term, ...posting })),
  };
}
