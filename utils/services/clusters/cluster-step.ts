import type { ClusterEntry, ClusterMerge, Placement } from '@/utils/engine/cluster/cluster';
import { leaveCluster } from '@/utils/engine/cluster/grow-cluster';
import { deviceFeed } from '@/utils/model/device-feed';
import type { StoredEntry } from '@/utils/model/stored-entry';
import { allRequests } from '@/utils/storage/all-requests';
import { type ClusterTransaction, clusterStores, listSilentClusters } from '@/utils/storage/clusters';
import { readCorrected } from '@/utils/storage/corrections';
import type { EntryChanges, EntryStep } from '@/utils/storage/entry-step';
import { deleteOldMerges, writeMerges } from '@/utils/storage/merges';
import {
  deletePlacements,
  deletePlacementsOf,
  movePlacements,
  readPlacements,
  writePlacements,
} from '@/utils/storage/placements';
import { steadyTime } from '@/utils/storage/steady-time';
import { clusterEntries } from './cluster-entries';
import { ClusterSession } from './cluster-session';
import { databaseClusters } from './database-clusters';
import { clusterEntryOf } from './entry-of-stored';
import { writeStories } from './write-stories';

const day = 24 * 3_600_000;

/** A story that nothing joined for so long goes, with its words and its entries' places. */
const retentionMs = 90 * day;
/** So many go with a batch: a worker that was asleep for a year must not hold up a message. */
const expiredPerBatch = 20;

/** All that clusters and their stories are made from and kept in. */
export const followStores = [
  ...clusterStores,
  'entries',
  'stories',
  'rejections',
  'corrections',
  'pins',
  'revisions',
] as const;

/**
 * What follows from entries: their clusters, and the stories of the clusters that they touch. Runs inside the transaction
 * that writes the entries, so a worker that dies leaves both or neither.
 */
export const clusterStep = (now: () => number): EntryStep => ({
  stores: followStores,
  run: (transaction, changes) => followEntries(transaction, changes, now()),
});

async function followEntries(
  transaction: ClusterTransaction,
  { changed, removed }: EntryChanges,
  now: number,
): Promise<void> {
  const session = await ClusterSession.open(databaseClusters(transaction, now));
  const known = await readPlacements(transaction, [...changed.map(({ key }) => key), ...removed]);
  const fresh = changed.filter(({ key }) => !known.has(key));
  await placeFresh(transaction, session, fresh, now);
  const gone = removed.flatMap((key) => known.get(key) ?? []);
  for (const { entry, cluster } of gone) await leave(session, entry, cluster);
  await deletePlacements(transaction, removed);
  await expire(transaction, session, await steadyTime(transaction, now));
  const touched = changed.flatMap(({ key }) => known.get(key)?.cluster ?? []);
  await writeStories(transaction, await session.flush(), await session.clusters(touched), now);
}

/** Finds the clusters of entries that have none, and writes down which; the clusters themselves are written by `flush`. */
export async function placeFresh(
  transaction: ClusterTransaction,
  session: ClusterSession,
  fresh: readonly StoredEntry[],
  now: number,
): Promise<void> {
  const entries = await withReaderWords(transaction, fresh);
  const { placements, merges } = await clusterEntries(session, entries);
  await keepPlacements(transaction, placements, merges, now);
}

/** Most readers have never said anything: then nobody is asked about each entry. */
async function withReaderWords(
  transaction: ClusterTransaction,
  fresh: readonly StoredEntry[],
): Promise<readonly ClusterEntry[]> {
  const counts = [
    transaction.objectStore('rejections').count(),
    transaction.objectStore('corrections').count(),
  ];
  if ((await Promise.all(counts)).every((count) => count === 0))
    return fresh.map((stored) => clusterEntryOf(stored, { refused: [], strangers: [] }));
  return allRequests(fresh, (stored) => withReaderWord(transaction, stored));
}

/** With all that the reader has ever said of where it belongs. */
async function withReaderWord(transaction: ClusterTransaction, stored: StoredEntry): Promise<ClusterEntry> {
  const { key, address } = stored;
  const [rows, { strangers, kin }] = await Promise.all([
    address === undefined
      ? []
      : transaction
          .objectStore('rejections')
          .getAll(IDBKeyRange.bound([address, deviceFeed], [address, deviceFeed, []])),
    readCorrected(transaction, key),
  ]);
  const refused = rows.map(({ id }) => Number(id));
  if (kin.length === 0) return clusterEntryOf(stored, { refused, strangers });
  const placed = await readPlacements(transaction, kin);
  const clusters = [...placed.values()].flatMap(({ cluster }) => cluster ?? []);
  return clusterEntryOf(stored, { refused, strangers, kin: { entries: kin, clusters } });
}

async function keepPlacements(
  transaction: ClusterTransaction,
  placements: ReadonlyMap<string, Placement>,
  merges: readonly ClusterMerge[],
  now: number,
): Promise<void> {
  writePlacements(
    transaction,
    Array.from(placements, ([entry, placement]) => ({ entry, ...placement })),
  );
  // In their order: what was merged into a cluster that was merged itself goes all the way.
  for (const { from, into } of merges) await movePlacements(transaction, from.id, into);
  const at = new Date(now).toISOString();
  await writeMerges(
    transaction,
    merges.map((merge) => ({ into: merge.into, from: merge.from.id, at, merge })),
  );
}

async function leave(session: ClusterSession, entry: string, id: number | null): Promise<void> {
  if (id === null) return;
  const [cluster] = await session.clusters([id]);
  if (cluster === undefined) return;
  const rest = leaveCluster(cluster, entry);
  await (rest.count > 0 ? session.put(rest) : session.remove(cluster));
}

/** Lets some of the clusters go that were silent for too long at `now`. */
export async function expire(
  transaction: ClusterTransaction,
  session: ClusterSession,
  now: number,
): Promise<void> {
  const silent = await listSilentClusters(transaction, now - retentionMs, expiredPerBatch);
  for (const cluster of await session.clusters(silent)) {
    await session.remove(cluster);
    await deletePlacementsOf(transaction, cluster.id);
  }
  await deleteOldMerges(transaction, new Date(now - retentionMs).toISOString(), expiredPerBatch);
}
