import type { Cluster, ClusterMerge } from '@/utils/engine/cluster/cluster';
import { foundCluster, joinCluster, leaveCluster } from '@/utils/engine/cluster/grow-cluster';
import { documentProfile } from '@/utils/engine/match/document-profile';
import type { Correction } from '@/utils/model/correction';
import type { StoredEntry } from '@/utils/model/stored-entry';
import { allRequests } from '@/utils/storage/all-requests';
import type { ClusterTransaction } from '@/utils/storage/clusters';
import { deleteCorrections, putCorrection } from '@/utils/storage/corrections';
import { parseEntryRow } from '@/utils/storage/entry-row';
import { inTransaction } from '@/utils/storage/in-transaction';
import type { Database } from '@/utils/storage/open-database';
import { writePlacements } from '@/utils/storage/placements';
import { readRows, warnOfBroken } from '@/utils/storage/read-rows';
import { ClusterSession } from './cluster-session';
import { followStores } from './cluster-step';
import { databaseClusters } from './database-clusters';
import { clusterEntryOf } from './entry-of-stored';
import { rebuildCluster } from './rebuild-cluster';
import { writeStories } from './write-stories';

/**
 * Parts two stories again that a second look had merged. They are not merged a second time. Nothing happens where the merge
 * was undone before, or where nothing is left of the story. Resolves with whether anything was parted.
 */
export function undoMerge(db: Database, into: number, from: number, now: number): Promise<boolean> {
  return inTransaction(db, [...followStores], async (transaction) => {
    const row = await transaction.objectStore('merges').get([into, from]);
    const session = await ClusterSession.open(databaseClusters(transaction, now));
    const [cluster] = await session.clusters([into]);
    if (row === undefined || cluster === undefined) return false;
    const { from: parted } = row.merge as ClusterMerge;
    await split(transaction, session, cluster, parted, new Set(parted.entries));
    await remember(transaction, 'apart', [parted.entries, withoutKeys(cluster, parted.entries)], now);
    await transaction.objectStore('merges').delete([into, from]);
    await writeStories(transaction, await session.flush(), [], now);
    return true;
  });
}

/**
 * The reader says that an article is not of this story: it leaves the cluster for one of its own, and does not come back.
 * Nothing happens where it is not in the cluster.
 */
export function partEntry(db: Database, address: string, id: number, now: number): Promise<boolean> {
  return inTransaction(db, [...followStores], async (transaction) => {
    const rows = await transaction.objectStore('entries').index('by-address').getAll(address);
    const [stored] = readRows('entries', rows, parseEntryRow, warnOfBroken);
    const session = await ClusterSession.open(databaseClusters(transaction, now));
    const [cluster] = await session.clusters([id]);
    if (stored === undefined || cluster === undefined) return false;
    await deleteCorrections(transaction, 'together', stored.key, cluster.entries);
    await remember(transaction, 'apart', [[stored.key], withoutKeys(cluster, [stored.key])], now);
    if (!cluster.entries.includes(stored.key)) return false;
    const entry = clusterEntryOf(stored);
    const own = foundCluster({ ...entry, key: `${entry.key} parted` }, documentProfile(entry.document));
    const alone = { ...own, entries: [stored.key] };
    if (cluster.count === 1) return false;
    await split(transaction, session, cluster, alone, new Set([stored.key]));
    await writeStories(transaction, await session.flush(), [], now);
    return true;
  });
}

/** Takes that back: the article joins the cluster again, whatever the engine thinks of it. */
export function rejoinEntry(db: Database, address: string, id: number, now: number): Promise<boolean> {
  return inTransaction(db, [...followStores], async (transaction) => {
    const rows = await transaction.objectStore('entries').index('by-address').getAll(address);
    const [stored] = readRows('entries', rows, parseEntryRow, warnOfBroken);
    const session = await ClusterSession.open(databaseClusters(transaction, now));
    const [cluster] = await session.clusters([id]);
    if (stored === undefined || cluster === undefined || cluster.entries.includes(stored.key)) return false;
    const placed = await transaction.objectStore('placements').get(stored.key);
    const [own] = placed?.cluster == null ? [] : await session.clusters([placed.cluster]);
    if (own?.count === 1) await session.remove(own);
    else if (own !== undefined) {
      await session.put(leaveCluster(own, stored.key));
      await remember(transaction, 'apart', [[stored.key], withoutKeys(own, [stored.key])], now);
    }
    const entry = clusterEntryOf(stored);
    const joined = joinCluster(cluster, entry, documentProfile(entry.document));
    await session.put({
      ...joined,
      apart: joined.apart.filter((other) => other !== own?.id),
      strangers: joined.strangers.filter((key) => key !== stored.key),
    });
    await deleteCorrections(transaction, 'apart', stored.key, cluster.entries);
    await remember(transaction, 'together', [[stored.key], cluster.entries.slice(0, 1)], now);
    writePlacements(transaction, [{ entry: stored.key, cluster: id, how: 'reader' }]);
    await writeStories(transaction, await session.flush(), [], now);
    return true;
  });
}

const withoutKeys = ({ entries }: Cluster, keys: readonly string[]): readonly string[] =>
  entries.filter((key) => !keys.includes(key));

/** The reader's word outlives the clusters, which another version of the engine makes anew. */
const remember = (
  transaction: ClusterTransaction,
  kind: Correction['kind'],
  [left, right]: readonly [readonly string[], readonly string[]],
  now: number,
): Promise<void> => putCorrection(transaction, { kind, left, right, at: new Date(now).toISOString() });

/** Takes `leaving` out of a cluster and makes `parted` of them; each remembers that the other is not to be merged with it. */
async function split(
  transaction: ClusterTransaction,
  session: ClusterSession,
  cluster: Cluster,
  parted: Cluster,
  leaving: ReadonlySet<string>,
): Promise<void> {
  const entries = await entriesOf(transaction, cluster.entries);
  const staying = entries.filter(({ key }) => !leaving.has(key));
  const rest = rebuildCluster(cluster, staying);
  const merged = cluster.merged.filter((id) => id !== parted.id && !parted.merged.includes(id));
  // Put first: a cluster without entries would be removed, and its name given up.
  await session.put({ ...parted, apart: [...parted.apart, cluster.id] });
  await session.put({ ...rest, merged, apart: [...cluster.apart, parted.id] });
  writePlacements(
    transaction,
    parted.entries.map((entry) => ({ entry, cluster: parted.id, how: 'reader' })),
  );
}

async function entriesOf(
  transaction: ClusterTransaction,
  keys: readonly string[],
): Promise<readonly StoredEntry[]> {
  const rows = await allRequests(keys, (key) => transaction.objectStore('entries').get(key));
  return readRows(
    'entries',
    rows.filter((row) => row !== undefined),
    parseEntryRow,
    warnOfBroken,
  );
}
