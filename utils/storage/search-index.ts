import type { IDBPTransaction, StoreNames } from 'idb';
import { allRequests } from './all-requests';
import { inTransaction } from './in-transaction';
import type { Database } from './open-database';
import type {
  Schema,
  SearchColumnRowOnDisk,
  SearchDocumentRowOnDisk,
  SearchPostingsRowOnDisk,
  SearchWordsRowOnDisk,
} from './schema';
import { searchedStores, searchKey } from './search-queue';

/** All that the index of the library is kept in. */
export const searchStores = [
  'searchPostings',
  'searchWords',
  'searchDocuments',
  'searchColumns',
  'searchQueue',
  'meta',
] as const;

/** A transaction over `searchStores`, and whatever else its user needs. */
export type SearchReading = IDBPTransaction<Schema, StoreNames<Schema>[], 'readonly' | 'readwrite'>;
export type SearchWriting = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

const searched: StoreNames<Schema>[] = [...searchedStores];
const everything: StoreNames<Schema>[] = [...searchStores, ...searched];

/** Runs `write` over the index and all that is taken into it. */
export const inSearchTransaction = <T>(
  db: Database,
  write: (transaction: SearchWriting) => Promise<T>,
): Promise<T> => inTransaction(db, everything, write);

/** The index as it is now: what is merged or taken in later does not change what this transaction reads. */
export const readingSearch = (db: Database): SearchReading =>
  db.transaction([...searchStores] as StoreNames<Schema>[]);

/** The rows that the index is of. */
export const readingSearched = (db: Database): SearchReading => db.transaction(searched);

const stateKey = 'search';

export interface SearchSegment {
  readonly id: number;
  /** The number of its first document. */
  readonly base: number;
  /** How many documents it was made of. */
  readonly documents: number;
}

/** Segments, one after the other, that are becoming one. */
export interface SearchMerge {
  readonly from: readonly number[];
  readonly into: SearchSegment;
  /** The last word that is merged; what comes after it is still to be. */
  readonly after: string;
}

/** What there is of the index, and how far it is. */
export interface SearchState {
  readonly version: number;
  /** The number of the next document, and of the next segment. */
  readonly nextDocument: number;
  readonly nextSegment: number;
  /** The oldest first. */
  readonly segments: readonly SearchSegment[];
  readonly merge?: SearchMerge;
  /** Rows that were there before the index are being put into the queue: from which store on, after which key. */
  readonly listing?: { readonly store: (typeof searchedStores)[number]; readonly after?: IDBValidKey };
}

export const readSearchState = async (transaction: SearchReading): Promise<SearchState | undefined> =>
  (await transaction.objectStore('meta').get(stateKey))?.value as SearchState | undefined;

export async function writeSearchState(transaction: SearchWriting, value: SearchState): Promise<void> {
  await transaction.objectStore('meta').put({ key: stateKey, value });
}

/** To be called before the index is read: one of another version goes, and all rows are put into the queue again. */
export async function ensureSearchVersion(db: Database, version: number): Promise<void> {
  const known = (await db.get('meta', stateKey))?.value as SearchState | undefined;
  if (known?.version === version) return;
  await inTransaction(db, [...searchStores] as StoreNames<Schema>[], async (transaction) => {
    if ((await readSearchState(transaction))?.version !== version) await clearSearch(transaction, version);
  });
}

/** Begins anew: nothing can be found until it is read again. */
export async function clearSearch(transaction: SearchWriting, version: number): Promise<void> {
  for (const name of searchStores) if (name !== 'meta') await transaction.objectStore(name).clear();
  const listing = { store: searchedStores[0] };
  await writeSearchState(transaction, { version, nextDocument: 0, nextSegment: 0, segments: [], listing });
}

/** Forgets that there is an index: `ensureSearchVersion` then makes it anew. */
export const forgetSearchState = (transaction: SearchWriting): Promise<void> =>
  transaction.objectStore('meta').delete(stateKey);

/** Puts at most `most` more of the rows that were there before the index into the queue. */
export async function listSearched(
  transaction: SearchWriting,
  { listing, ...rest }: SearchState,
  most: number,
): Promise<void> {
  const queue = transaction.objectStore('searchQueue');
  let room = most;
  let at = listing;
  while (at && room > 0) {
    const { store, after } = at;
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const keys = await transaction.objectStore(store).getAllKeys(range, room);
    await allRequests(keys, (key) => queue.put({ key: searchKey(store, key) }));
    const last = keys.at(-1);
    const next = searchedStores[searchedStores.indexOf(store) + 1];
    if (last !== undefined && keys.length === room) at = { store, after: last };
    else at = next && { store: next };
    room -= keys.length;
  }
  await writeSearchState(transaction, at ? { ...rest, listing: at } : rest);
}

/** Whether rows wait to be taken into the index. */
export async function isSearchBehind(db: Database): Promise<boolean> {
  const transaction = db.transaction(['searchQueue', 'meta'] as StoreNames<Schema>[]);
  const [waiting, state] = await Promise.all([
    transaction.objectStore('searchQueue').count(),
    readSearchState(transaction),
  ]);
  return waiting > 0 || state?.listing !== undefined;
}

/** Beyond every word of a segment, and every part of a word: in IndexedDB a list is greater than any text or number. */
const end: IDBValidKey = [];
/** Greater than any letter that words are written in. */
const lastLetter = '\uffff';

/** The block that a word of a segment stands in, if it does: of a word that fills several, the first. */
export const findBlock = (
  transaction: SearchReading,
  segment: number,
  word: string,
): Promise<SearchPostingsRowOnDisk | undefined> =>
  transaction.objectStore('searchPostings').get(IDBKeyRange.bound([segment, word], [segment, end]));

/** At most `most` blocks after one, as long as words in them begin with `prefix`. */
export async function blocksAfter(
  transaction: SearchReading,
  { segment, last, part }: SearchPostingsRowOnDisk,
  prefix: string,
  most: number,
): Promise<readonly SearchPostingsRowOnDisk[]> {
  const store = transaction.objectStore('searchPostings');
  const [within, beyond] = await Promise.all([
    store.getAll(IDBKeyRange.bound([segment, last, part], [segment, prefix + lastLetter, end], true), most),
    store.get(IDBKeyRange.bound([segment, prefix + lastLetter], [segment, end])),
  ]);
  return beyond && within.length < most ? [...within, beyond] : within;
}

/** The other parts of a word that fills several blocks. */
export const partsAfter = (
  transaction: SearchReading,
  { segment, last, part }: SearchPostingsRowOnDisk,
): Promise<SearchPostingsRowOnDisk[]> =>
  transaction
    .objectStore('searchPostings')
    .getAll(IDBKeyRange.bound([segment, last, part], [segment, last, end], true));

/** At most `most` blocks whose last word is after a word. */
export const blocksBeyond = (
  transaction: SearchReading,
  segment: number,
  word: string,
  most: number,
): Promise<SearchPostingsRowOnDisk[]> =>
  transaction
    .objectStore('searchPostings')
    .getAll(IDBKeyRange.bound([segment, word, end], [segment, end]), most);

/** The lists that hold the words of a segment that begin with `prefix`. */
export async function wordListsOf(
  transaction: SearchReading,
  segment: number,
  prefix: string,
): Promise<readonly SearchWordsRowOnDisk[]> {
  const store = transaction.objectStore('searchWords');
  const [within, beyond] = await Promise.all([
    store.getAll(IDBKeyRange.bound([segment, prefix], [segment, prefix + lastLetter])),
    store.get(IDBKeyRange.bound([segment, prefix + lastLetter], [segment, end], true)),
  ]);
  return beyond ? [...within, beyond] : within;
}

export const readColumns = (transaction: SearchReading): Promise<SearchColumnRowOnDisk[]> =>
  transaction.objectStore('searchColumns').getAll();

export const readColumn = (
  transaction: SearchReading,
  chunk: number,
): Promise<SearchColumnRowOnDisk | undefined> => transaction.objectStore('searchColumns').get(chunk);

export const readSearchDocuments = (
  transaction: SearchReading,
  keys: readonly string[],
): Promise<(SearchDocumentRowOnDisk | undefined)[]> =>
  allRequests(keys, (key) => transaction.objectStore('searchDocuments').get(key));

/** The keys of documents by their numbers, in their order; those that are gone are left out. */
export async function searchKeysOf(
  transaction: SearchReading,
  documents: readonly number[],
): Promise<string[]> {
  const index = transaction.objectStore('searchDocuments').index('by-document');
  const keys = await allRequests(documents, (document) => index.getKey(document));
  return keys.flatMap((key) => key ?? []);
}

export async function writeSegment(
  transaction: SearchWriting,
  blocks: readonly SearchPostingsRowOnDisk[],
  lists: readonly SearchWordsRowOnDisk[],
): Promise<void> {
  await allRequests(blocks, (block) => transaction.objectStore('searchPostings').put(block));
  await allRequests(lists, (list) => transaction.objectStore('searchWords').put(list));
}

export async function deleteSegments(transaction: SearchWriting, segments: readonly number[]): Promise<void> {
  await allRequests(segments, async (segment) => {
    const range = IDBKeyRange.bound([segment], [segment, end]);
    await transaction.objectStore('searchPostings').delete(range);
    await transaction.objectStore('searchWords').delete(range);
  });
}

export interface SearchWrites {
  readonly documents: readonly SearchDocumentRowOnDisk[];
  /** Keys of those that can be found no more. */
  readonly removed: readonly string[];
  readonly columns: readonly SearchColumnRowOnDisk[];
  /** Chunks of which nothing is left. */
  readonly emptied: readonly number[];
  /** What of the queue is done: its first keys, one after the other. */
  readonly done: readonly string[];
}

export async function writeSearchDocuments(transaction: SearchWriting, writes: SearchWrites): Promise<void> {
  const documents = transaction.objectStore('searchDocuments');
  const columns = transaction.objectStore('searchColumns');
  const queue = transaction.objectStore('searchQueue');
  await allRequests(writes.removed, (key) => documents.delete(key));
  await allRequests(writes.documents, (row) => documents.put(row));
  await allRequests(writes.columns, (row) => columns.put(row));
  await allRequests(writes.emptied, (chunk) => columns.delete(chunk));
  const [first, last] = [writes.done[0], writes.done.at(-1)];
  if (first !== undefined) await queue.delete(IDBKeyRange.bound(first, last));
}
