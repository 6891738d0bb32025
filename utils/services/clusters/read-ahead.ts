import { type Cluster, type ClusterEntry, clusterId } from '@/utils/engine/cluster/cluster';
import { memberProfile } from '@/utils/engine/cluster/member-profile';
import { titlePattern } from '@/utils/engine/cluster/recurring-title';
import type { DocumentProfile } from '@/utils/engine/match/document-profile';
import { profileTerms } from '@/utils/engine/match/query';
import { type ClusterSession, patternTerm } from './cluster-session';

/** Of a cluster that is looked at again, so many members are asked about ahead: small ones have no more. */
const membersAhead = 2;

/** So often a message to the worker has its turn meanwhile. */
const askedAtOnce = 16;

/** Words that clusters will be looked for by. */
interface Asked {
  readonly terms: readonly string[];
  readonly except?: number;
}

/**
 * Asks in three questions for what placing these entries will most likely ask for in several questions each. What comes of it is the
 * same: who needs something else still asks for it.
 */
export async function readAhead(
  session: ClusterSession,
  entries: readonly ClusterEntry[],
  profiles: readonly DocumentProfile[],
): Promise<void> {
  const asked: Asked[] = profiles.map((profile) => ({ terms: profileTerms(profile) }));
  const patterns = entries.map((entry) => patternTerm(titlePattern(entry)));
  const [due] = await Promise.all([
    session.clusters(dueSoon(session, entries.length)),
    session.clusters(entries.map(({ key }) => clusterId(key))),
    session.statistics([...new Set([...patterns, ...asked.flatMap(({ terms }) => terms)])]),
  ]);
  const looks = due.flatMap(termsOfMembers);
  await session.statistics([...new Set(looks.flatMap(({ terms }) => terms))]);
  const ids = new Set<number>();
  for (const [i, { terms, except }] of [...asked, ...looks].entries()) {
    if (i % askedAtOnce === 0) await session.pause();
    const statistics = await session.statistics(terms);
    for (const id of session.candidateIds(terms, statistics, except)) ids.add(id);
  }
  await session.clusters([...ids]);
}

/** Small clusters whose turn comes while so many entries are placed. */
const dueSoon = ({ state: { due, cohort } }: ClusterSession, entries: number): readonly number[] => [
  ...new Set(
    due
      .filter(({ at }) => at <= cohort.seen + entries)
      .slice(0, 2 * entries)
      .map(({ cluster }) => cluster),
  ),
];

const termsOfMembers = ({ id, vector }: Cluster): readonly Asked[] =>
  vector.members
    .slice(0, membersAhead)
    .map((member) => ({ terms: profileTerms(memberProfile(vector, member)), except: id }));
