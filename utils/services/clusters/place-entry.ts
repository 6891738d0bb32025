import type { Cluster, ClusterEntry, Placement } from '@/utils/engine/cluster/cluster';
import { joinFrom, observeCohort } from '@/utils/engine/cluster/cluster-model';
import { countCopy, foundCluster, joinCluster } from '@/utils/engine/cluster/grow-cluster';
import { isCopy } from '@/utils/engine/cluster/is-copy';
import { mayBelong } from '@/utils/engine/cluster/may-belong';
import { placementReasons } from '@/utils/engine/cluster/placement-reasons';
import { isRecurring, titlePattern } from '@/utils/engine/cluster/recurring-title';
import { tellsSomething } from '@/utils/engine/cluster/tells-something';
import { type DocumentProfile, documentProfile } from '@/utils/engine/match/document-profile';
import { publishedDay } from '@/utils/engine/match/published-day';
import { profileTerms, queryOfProfile } from '@/utils/engine/match/query';
import { rankForQuery } from '@/utils/engine/match/rank-stories';
import type { ClusterSession } from './cluster-session';

/** Candidates that are looked at closely. */
const closeLook = 8;

/** Finds the story of an entry that has none yet, or makes it the first of a new one. */
export async function placeEntry(
  session: ClusterSession,
  entry: ClusterEntry,
  profile: DocumentProfile = documentProfile(entry.document),
): Promise<Placement> {
  const day = publishedDay(entry.document.published);
  const last = await session.markPattern(titlePattern(entry), day);
  const kin = await kinOf(session, entry);
  if (kin !== undefined) {
    await session.put(joinCluster(kin, entry, profile));
    return { how: 'reader', cluster: kin.id };
  }
  // What it belongs to is still to come, and will come to it.
  if (entry.kin !== undefined) return found(session, entry, foundCluster(entry, profile));
  if (!tellsSomething(profile) || isRecurring(last, day)) return { how: 'waits', cluster: null };
  const terms = profileTerms(profile);
  const statistics = await session.statistics(terms);
  const query = queryOfProfile(profile, day, statistics);
  const candidates = (await session.candidates(terms, statistics)).map((cluster) => ({
    key: cluster,
    vector: cluster.vector,
  }));
  const ranked = rankForQuery(query, candidates, closeLook);
  const best = ranked.find(({ key }) => mayBelong(entry, query, key));
  const cut = joinFrom(query, session.state.cohort, session.model);
  const strengths = ranked.map(({ strength }) => strength);
  session.state = { ...session.state, cohort: observeCohort(session.state.cohort, strengths) };
  if (best === undefined || best.strength <= cut) return found(session, entry, foundCluster(entry, profile));
  const copy = isCopy(query, best.vector);
  await session.put(copy ? countCopy(best.key, entry) : joinCluster(best.key, entry, profile));
  const reasons = placementReasons(query, best.key, statistics, { strength: best.strength, cut });
  return { how: copy ? 'copy' : 'joined', cluster: best.key.id, reasons };
}

/** Where the reader has put it. */
const kinOf = async (session: ClusterSession, { kin }: ClusterEntry): Promise<Cluster | undefined> =>
  kin === undefined ? undefined : session.holding(kin.entries, kin.clusters);

async function found(session: ClusterSession, entry: ClusterEntry, cluster: Cluster): Promise<Placement> {
  // Two keys with one hash: a chance of one in billions, and the entry would be lost in a story that it does not tell.
  const [taken] = await session.clusters([cluster.id]);
  if (taken !== undefined) return found(session, entry, { ...cluster, id: cluster.id + 1 });
  await session.put(cluster);
  return { how: 'founded', cluster: cluster.id };
}
