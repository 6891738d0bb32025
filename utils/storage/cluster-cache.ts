import {
  type ClusterTransaction,
  type ClusterWrites,
  clustersIn,
  type Reading,
  readStream,
  type Stamp,
  streamKey,
  writeClusters,
  writeStream,
} from './clusters';
import { inTransaction } from './in-transaction';
import { KnownWords } from './known-words';
import type { Database } from './open-database';
import { PostingJournal } from './posting-journal';
import { RowCache } from './row-cache';
import type { PostingRowOnDisk } from './schema';

/** Some thirty megabytes, for as long as a worker lives: half of what a batch reads, others before it have read. */
const mostPostings = 30_000;
const mostClusters = 3_000;

interface Cache {
  /** Which writing the rows are of; null for none, as while one is under way. */
  stamp: Stamp | null;
  journal: PostingJournal;
  words: KnownWords;
  readonly postings: RowCache<string, PostingRowOnDisk>;
  readonly clusters: RowCache<number, { readonly id: number }>;
}

const caches = new WeakMap<object, Cache>();

function cacheOf(transaction: Reading): Cache {
  const { db } = transaction;
  const known = caches.get(db);
  if (known) return known;
  const made = { stamp: null, postings: new RowCache<string, PostingRowOnDisk>(mostPostings) };
  const cache: Cache = {
    ...made,
    journal: new PostingJournal(),
    words: new KnownWords(),
    clusters: new RowCache(mostClusters),
  };
  caches.set(db, cache);
  return cache;
}

/** The cache as it is true in this transaction: begun anew where somebody else has written. */
async function trueCache(transaction: Reading, stamp: Stamp): Promise<Cache> {
  const cache = cacheOf(transaction);
  if (cache.stamp === stamp) return cache;
  cache.stamp = null;
  cache.clusters.clear();
  cache.postings.clear();
  cache.words = new KnownWords();
  cache.journal = await PostingJournal.read(transaction);
  cache.stamp = stamp;
  return cache;
}

async function readPostings(
  { journal, postings, words }: Cache,
  disk: ReturnType<typeof clustersIn>,
  terms: readonly string[],
): Promise<(PostingRowOnDisk | undefined)[]> {
  const rest = terms.filter((term) => journal.get(term) === undefined);
  const readKnown = async (missing: readonly string[]) => {
    const asked = missing.filter((term) => words.mayHave(term));
    const found = new Map((await disk.readPostings(asked)).map((row) => [row?.term, row]));
    return missing.map((term) => found.get(term));
  };
  const rows = (await postings.through(rest, readKnown)).values();
  return terms.map((term) => {
    const pending = journal.get(term);
    if (pending === undefined) return rows.next().value;
    return pending.count > 0 ? pending : undefined;
  });
}

/**
 * What clusters are found by, for a transaction that only reads. As `rememberedClusters`, it believes the memory of its connection
 * where the stamp on disk says that nobody else has written.
 */
export async function readingClusters<State>(transaction: Reading) {
  const disk = clustersIn(transaction);
  const { value, stamp } = (await readStream(transaction)) ?? {};
  const cache = await trueCache(transaction, stamp);
  return {
    state: value as State | undefined,
    readPostings: (terms: readonly string[]) => readPostings(cache, disk, terms),
  };
}

/**
 * Clusters in a transaction that may write them, where a connection remembers the rows of its batches before. It only ever believes
 * its memory where the stamp on disk says that nobody else has written since; where a transaction fails, all is forgotten.
 * `readState` comes first. `now` in milliseconds since 1970.
 */
export function rememberedClusters<Cluster extends { readonly id: number }, State>(
  transaction: ClusterTransaction,
  now: number,
  { isPast }: { readonly isPast?: boolean | undefined } = {},
) {
  const disk = clustersIn<Cluster>(transaction);
  const cache = cacheOf(transaction);
  let stamp: Stamp;
  return {
    isFar: true,
    // A small question: its answer comes after what else has happened meanwhile.
    pause: () => transaction.objectStore('meta').getKey(streamKey),
    async readState(): Promise<State | undefined> {
      const stream = await readStream(transaction);
      stamp = stream?.stamp;
      const { journal, words } = await trueCache(transaction, stamp);
      // Many entries are coming in: then it pays to know the words.
      if (!journal.isEmpty) await words.learn(transaction);
      return stream?.value as State | undefined;
    },
    readPostings: (terms: readonly string[]) => readPostings(cache, disk, terms),
    readClusters: async (ids: readonly number[]): Promise<(Cluster | undefined)[]> =>
      (await cache.clusters.through(ids, disk.readClusters)) as (Cluster | undefined)[],
    async write({ postings, ...changes }: ClusterWrites<State>): Promise<void> {
      stamp = (stamp ?? 0) + 1;
      believeWhenDone(transaction, cache, stamp);
      const { clusters, removed } = changes;
      for (const cluster of clusters) cache.clusters.set(cluster.id, cluster);
      for (const id of removed) cache.clusters.set(id, null);
      keepPostings(cache, cache.journal.append(transaction, postings));
      await writeClusters(transaction, changes, { now, stamp, isPast });
    },
  };
}

/** Writes a page of postings into the words' own rows, where one waits. Resolves with whether another does. */
export function settlePage(db: Database): Promise<boolean> {
  return inTransaction(db, ['meta', 'postings'], async (writing) => {
    const transaction = writing as unknown as ClusterTransaction;
    const stream = await readStream(transaction);
    const { journal, ...cache } = await trueCache(transaction, stream?.stamp);
    if (stream === undefined || journal.isEmpty) return false;
    const stamp = (stream.stamp ?? 0) + 1;
    believeWhenDone(transaction, cacheOf(transaction), stamp);
    keepPostings(cache, journal.settleOldest(transaction));
    writeStream(transaction, stream.value, stamp);
    return !journal.isEmpty;
  });
}

/** What waits in pages of postings goes into the words' own rows, a page at a time: whoever reads them anew has fewer to read. */
export async function settlePostings(db: Database): Promise<void> {
  while (await settlePage(db)) {
    // One after the other; what else is asked of the database comes in between.
  }
}

/** What was written into words' own rows. */
function keepPostings(
  { postings, words }: Pick<Cache, 'postings' | 'words'>,
  rows: readonly PostingRowOnDisk[],
): void {
  for (const row of rows) {
    postings.set(row.term, row.count > 0 ? row : null);
    words.add(row.term);
  }
}

/** From its first writing to its end, nothing outside of the transaction is to believe the memory; nor ever, where it fails. */
function believeWhenDone(transaction: ClusterTransaction, cache: Cache, stamp: number): void {
  cache.stamp = null;
  transaction.done.then(
    () => {
      cache.stamp = stamp;
    },
    () => undefined,
  );
}
