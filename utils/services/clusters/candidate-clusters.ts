import type { Cluster, StreamState } from '@/utils/engine/cluster/cluster';
import { candidateTerms } from '@/utils/engine/match/candidate-terms';
import type { StoryVector } from '@/utils/engine/match/story-vector';
import { strongest } from '@/utils/engine/match/strongest';
import { relativeIdf, type TermStatistics } from '@/utils/engine/match/term-statistics';
import { deviceFeed } from '@/utils/model/device-feed';
import type { StoryKey } from '@/utils/model/story-lookup';
import { readingClusters } from '@/utils/storage/cluster-cache';
import { clustersIn } from '@/utils/storage/clusters';
import { areThere } from '@/utils/storage/get-many';
import type { Database } from '@/utils/storage/open-database';
import { rowKey } from '@/utils/storage/story-key';

/** So many clusters are read for an article. */
const most = 32;

/** The postings of an article's words: what there is to count, and where to look. */
export interface DevicePostings {
  readonly statistics: TermStatistics;
  readonly clusters: ReadonlyMap<string, readonly number[]>;
}

const storesRead = ['clusters', 'postings', 'stories', 'meta'] as const;

export async function readDevicePostings(db: Database, terms: readonly string[]): Promise<DevicePostings> {
  const { state, readPostings } = await readingClusters<StreamState>(db.transaction([...storesRead]));
  const rows = await readPostings(terms);
  return {
    statistics: {
      stories: state?.stories ?? 0,
      df: new Map(terms.map((term, i) => [term, rows[i]?.count ?? 0])),
    },
    clusters: new Map(terms.map((term, i) => [term, rows[i]?.clusters ?? []])),
  };
}

export interface DeviceCandidate {
  readonly key: StoryKey;
  readonly vector: StoryVector;
}

/** Clusters that share an article's rarest words and whose story can be shown. Reads kilobytes, however many there are. */
export async function candidateClusters(
  db: Database,
  terms: readonly string[],
  { statistics, clusters }: DevicePostings,
): Promise<readonly DeviceCandidate[]> {
  const weights = new Map<number, number>();
  for (const term of candidateTerms(terms, statistics.df, statistics.stories)) {
    const idf = relativeIdf(term, statistics);
    for (const id of clusters.get(term) ?? []) weights.set(id, (weights.get(id) ?? 0) + idf * idf);
  }
  const ids = strongest(weights, most);
  const transaction = db.transaction([...storesRead]);
  const keys = ids.map((id) => ({ feed: deviceFeed, id: `${id}` }));
  const [rows, told] = await Promise.all([
    clustersIn<Cluster>(transaction).readClusters(ids),
    areThere(transaction, 'stories', keys.map(rowKey)),
  ]);
  return keys.flatMap((key, i) => {
    const cluster = rows[i];
    return cluster === undefined || !told[i] ? [] : [{ key, vector: cluster.vector }];
  });
}
