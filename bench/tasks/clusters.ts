import type { ClusterEntry } from '@/utils/engine/cluster/cluster';
import { clusterModel } from '@/utils/engine/cluster/cluster-model';
import type { MatchDocument } from '@/utils/engine/match/match-document';
import { publisherFamily } from '@/utils/engine/story/publisher-family';
import { clusterEntries } from '@/utils/services/clusters/cluster-entries';
import { ClusterSession } from '@/utils/services/clusters/cluster-session';
import { readRows } from './matches';
import { MemoryClusters } from './memory-clusters';

export interface ArticleRow extends MatchDocument {
  readonly id: string;
  readonly url?: string | null;
  readonly publisher?: string | null;
}

export const entryOf = (row: ArticleRow): ClusterEntry => ({
  key: row.id,
  document: row,
  family: publisherFamily(row),
});

/** The cluster of each row's id in the end: the stream one by one, each placed knowing only those before it. */
export async function clustersOf(
  rows: readonly ArticleRow[],
  model = clusterModel,
): Promise<Map<string, string>> {
  const store = new MemoryClusters();
  const placed = new Map<string, string>();
  const session = await ClusterSession.open(store, model);
  for (const row of rows) {
    const { placements } = await clusterEntries(session, [entryOf(row)]);
    for (const [id, { cluster }] of placements)
      placed.set(id, cluster === null ? `alone ${id}` : `${cluster}`);
  }
  await session.flush();
  const into = new Map(
    [...store.clusters.values()].flatMap(({ id, merged }) => merged.map((from) => [`${from}`, `${id}`])),
  );
  for (const [id, cluster] of placed) placed.set(id, into.get(cluster) ?? cluster);
  return placed;
}

/** `clusters ARTICLES.jsonl`: rows {"id", "cluster"}. */
export async function predictClusters([path = '']: string[]): Promise<void> {
  for (const [id, cluster] of await clustersOf(readRows<ArticleRow>(path))) {
    process.stdout.write(`${JSON.stringify({ id, cluster })}\n`);
  }
}
