import type { StoreNames } from 'idb';
import { clusterStores, streamKey } from './clusters';
import { inTransaction, type WriteTransaction } from './in-transaction';
import type { Database } from './open-database';
import { journalRange } from './posting-journal';
import type { EntryRowOnDisk, Schema } from './schema';

const progressKey = 'clustered';

type Writing = WriteTransaction<StoreNames<Schema>[]>;

/** How far stored entries have been clustered: first all entries in the order of their time, then the stories of clusters. */
export type Progress =
  | { readonly at: 'entries'; readonly after?: readonly [at: string, key: string] }
  | { readonly at: 'stories'; readonly after?: number }
  | { readonly at: 'end' };

interface Clustered {
  readonly version: number;
  readonly progress: Progress;
}

/**
 * Where clusters were made by another version of the engine, or never, deletes what there is of them, and starts anew. Stories
 * stay until their clusters are there again. Resolves with whether entries are left to be clustered.
 */
export async function ensureClusterVersion(db: Database, version: number): Promise<boolean> {
  // As `ensureEngineVersion`: at nearly every start this is all there is to do.
  const standing = (await db.get('meta', progressKey))?.value as Clustered | undefined;
  if (standing?.version === version && standing.progress.at === 'end') return false;
  return inTransaction(db, [...clusterStores], async (transaction) => {
    const known = await readClustered(transaction);
    if (known?.version === version) return known.progress.at !== 'end';
    const derived = ['clusters', 'postings', 'placements', 'merges'] as const;
    await Promise.all(derived.map((name) => transaction.objectStore(name).clear()));
    await transaction.objectStore('meta').delete(streamKey);
    await transaction.objectStore('meta').delete(journalRange());
    await writeClustered(transaction, { version, progress: { at: 'entries' } });
    return true;
  });
}

/** Inside a transaction that writes entries without what follows from them: they are clustered later. */
export async function leaveClustersOpen(transaction: Writing): Promise<void> {
  await writeProgress(transaction, { at: 'entries' });
}

export async function readProgress(transaction: Writing): Promise<Progress> {
  return (await readClustered(transaction))?.progress ?? { at: 'end' };
}

export async function writeProgress(transaction: Writing, progress: Progress): Promise<void> {
  const known = await readClustered(transaction);
  if (known) await writeClustered(transaction, { ...known, progress });
}

const readClustered = async (transaction: Writing): Promise<Clustered | undefined> =>
  (await transaction.objectStore('meta').get(progressKey))?.value as Clustered | undefined;

const writeClustered = (transaction: Writing, value: Clustered): Promise<string> =>
  transaction.objectStore('meta').put({ key: progressKey, value });

/** At most `most` entries that stand after a place in time, the oldest first. */
export async function entriesAfter(
  transaction: Writing,
  after: readonly [at: string, key: string] | undefined,
  most: number,
): Promise<readonly EntryRowOnDisk[]> {
  const index = transaction.objectStore('entries').index('by-time');
  let cursor = await index.openCursor(after && IDBKeyRange.lowerBound(after[0]));
  // Thousands of entries may share a moment: straight to the one that was the last, and past it.
  if (after && cursor && cursor.key === after[0] && cursor.primaryKey < after[1])
    cursor = await cursor.continuePrimaryKey(after[0], after[1]);
  if (after && cursor?.key === after[0] && cursor.primaryKey === after[1]) cursor = await cursor.continue();
  const rows: EntryRowOnDisk[] = [];
  for (; cursor && rows.length < most; cursor = await cursor.continue()) rows.push(cursor.value);
  return rows;
}
