import type { Cluster, ClusterMerge } from '@/utils/engine/cluster/cluster';
import { joinFrom } from '@/utils/engine/cluster/cluster-model';
import { clusterQuery } from '@/utils/engine/cluster/cluster-query';
import { mergeClusters } from '@/utils/engine/cluster/grow-cluster';
import { mayMerge } from '@/utils/engine/cluster/may-belong';
import { memberProfile } from '@/utils/engine/cluster/member-profile';
import { profileTerms, type Query, queryOfProfile } from '@/utils/engine/match/query';
import { rankForQuery } from '@/utils/engine/match/rank-stories';
import { storyCosine } from '@/utils/engine/match/story-cosine';
import type { ClusterSession } from './cluster-session';

/** Members that speak for their cluster. */
const speakers = 6;
const closeLook = 8;
/** Two single entries that did not join at once have nothing new to say. */
const leastSize = 2;
/** Of large clusters the words as a whole say more than any members. */
const largeFrom = 13;
const weakest = -6;

interface Preferred {
  readonly other: Cluster;
  readonly strength: number;
  readonly cut: number;
}

/** Merges a cluster with the one that its own members would rather belong to, where there is one. Null where there is none. */
export async function secondLook(
  session: ClusterSession,
  cluster: Cluster,
  margin: number,
): Promise<ClusterMerge | null> {
  const preferred =
    cluster.size < largeFrom ? await byMembers(session, cluster, margin) : await asWhole(session, cluster);
  const best = preferred.find(({ other }) => other.size >= leastSize && mayMerge(cluster, other));
  if (best === undefined || best.strength <= best.cut) return null;
  const { other, strength, cut } = best;
  const [into, from] = isElder(other, cluster) ? [other, cluster] : [cluster, other];
  await session.remove(from);
  await session.put(mergeClusters(into, from));
  return { from, into: into.id, strength, cut };
}

/** The larger one keeps its name: more readers may have seen it. */
const isElder = (a: Cluster, b: Cluster): boolean => (a.size === b.size ? a.id < b.id : a.size > b.size);

async function byMembers(
  session: ClusterSession,
  cluster: Cluster,
  margin: number,
): Promise<readonly Preferred[]> {
  const { members } = cluster.vector;
  const step = Math.max(1, members.length / speakers);
  const spoken = Array.from(
    { length: Math.min(speakers, members.length) },
    (_, i) => members[Math.floor(i * step)],
  );
  const sums = new Map<Cluster, number>();
  let cut = Number.POSITIVE_INFINITY;
  for (const member of spoken) {
    if (member === undefined) continue;
    const query = await queryOfMember(session, cluster, member);
    cut = Math.min(cut, joinFrom(query.query, session.state.cohort, session.model) + margin);
    for (const { key, strength } of rankForQuery(query.query, query.candidates, closeLook)) {
      sums.set(key, (sums.get(key) ?? 0) + Math.max(weakest, strength) - weakest);
    }
  }
  return [...sums]
    .map(([other, sum]) => ({ other, strength: sum / spoken.length + weakest, cut }))
    .sort((a, b) => b.strength - a.strength || a.other.id - b.other.id);
}

async function queryOfMember(
  session: ClusterSession,
  { id, vector }: Cluster,
  member: Cluster['vector']['members'][number],
) {
  const profile = memberProfile(vector, member);
  const terms = profileTerms(profile);
  const statistics = await session.statistics(terms);
  const query: Query = queryOfProfile(profile, vector.days?.[0], statistics);
  const candidates = await session.candidates(terms, statistics, id);
  return { query, candidates: candidates.map((key) => ({ key, vector: key.vector })) };
}

async function asWhole(session: ClusterSession, { id, vector }: Cluster): Promise<readonly Preferred[]> {
  const statistics = await session.statistics(vector.terms);
  const query = clusterQuery(vector, statistics);
  const candidates = await session.candidates(vector.terms, statistics, id);
  return candidates
    .map((other) => ({ other, strength: storyCosine(query, other.vector), cut: session.model.large }))
    .sort((a, b) => b.strength - a.strength || a.other.id - b.other.id);
}
