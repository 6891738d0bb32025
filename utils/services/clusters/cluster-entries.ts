import type { Cluster, ClusterEntry, ClusterMerge, Placement } from '@/utils/engine/cluster/cluster';
import { documentProfile } from '@/utils/engine/match/document-profile';
import type { ClusterSession } from './cluster-session';
import { placeEntry } from './place-entry';
import { readAhead } from './read-ahead';
import { secondLook } from './second-look';

/** What became of a batch of entries. */
export interface Clustered {
  /** By the entry's key. */
  readonly placements: ReadonlyMap<string, Placement>;
  /** In the order in which they were made. */
  readonly merges: readonly ClusterMerge[];
}

/** A growing cluster is looked at again at these sizes, and at every twentieth. */
const looksAtSizes: ReadonlySet<number> = new Set([2, 3, 4, 6, 9]);
/** A cluster that stays small is looked at again after so many entries, since its story may have grown elsewhere. */
const looksAfter = [60, 300] as const;
const small = 2;
/** Small clusters that are looked at for each entry: their number bounds what an entry costs. */
const looksPerEntry = 2;

/** What was read ahead is placed without waiting for anything: so often a message to the worker has its turn nevertheless. */
const entriesAtOnce = 4;

/**
 * Places entries that have no story yet, in the order of their time, whatever order they come in; then whatever stories
 * turned out to be one are merged. Nothing is written before `session.flush()`.
 */
export async function clusterEntries(
  session: ClusterSession,
  entries: readonly ClusterEntry[],
): Promise<Clustered> {
  const placements = new Map<string, Placement>();
  const merges: ClusterMerge[] = [];
  const ordered = [...entries].sort(byTime);
  const profiles = ordered.map(({ document }) => documentProfile(document));
  if (session.isFar) await readAhead(session, ordered, profiles);
  for (const [i, entry] of ordered.entries()) {
    if (i % entriesAtOnce === 0) await session.pause();
    const placement = await placeEntry(session, entry, profiles[i]);
    placements.set(entry.key, placement);
    if (placement.how === 'founded') schedule(session, placement.cluster, 0);
    if (placement.how === 'joined') merges.push(...(await lookAtGrown(session, placement.cluster)));
    merges.push(...(await lookAtSmall(session)));
  }
  return { placements, merges };
}

const byTime = (a: ClusterEntry, b: ClusterEntry): number =>
  compare(a.document.published ?? '', b.document.published ?? '') || compare(a.key, b.key);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function schedule(session: ClusterSession, cluster: number, looks: number): void {
  const after = looksAfter[looks];
  if (after === undefined) return;
  const { state } = session;
  const look = { cluster, at: state.cohort.seen + after, looks };
  session.state = { ...state, due: [...state.due, look] };
}

/** Looks at a cluster that grew, and at what it was merged into. */
async function lookAtGrown(session: ClusterSession, id: number): Promise<readonly ClusterMerge[]> {
  const merges: ClusterMerge[] = [];
  let [cluster] = await session.clusters([id]);
  while (cluster !== undefined && (merges.length > 0 || isDue(cluster)) && merges.length < 4) {
    const merge = cluster.size < small ? null : await secondLook(session, cluster, session.model.grown);
    if (merge === null) return merges;
    merges.push(merge);
    [cluster] = await session.clusters([merge.into]);
  }
  return merges;
}

const isDue = ({ size }: Cluster): boolean => looksAtSizes.has(size) || size % 20 === 0;

async function lookAtSmall(session: ClusterSession): Promise<readonly ClusterMerge[]> {
  const merges: ClusterMerge[] = [];
  for (let looked = 0; looked < looksPerEntry; looked++) {
    const { due, cohort } = session.state;
    const next = due.findIndex(({ at }) => at <= cohort.seen);
    const look = due[next];
    if (look === undefined) return merges;
    session.state = { ...session.state, due: due.toSpliced(next, 1) };
    const [cluster] = await session.clusters([look.cluster]);
    if (cluster === undefined || cluster.size > small) continue;
    const merge = await secondLook(session, cluster, session.model.small);
    if (merge === null) schedule(session, look.cluster, look.looks + 1);
    else merges.push(merge);
  }
  return merges;
}
