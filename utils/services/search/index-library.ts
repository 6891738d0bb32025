import { buildSegment, type NumberedDocument } from '@/utils/engine/search/index/build-segment';
import {
  type Column,
  chunkOf,
  emptyColumn,
  isEmptyColumn,
  setDocument,
} from '@/utils/engine/search/index/columns';
import { dayNumber } from '@/utils/engine/search/index/day-number';
import type { SearchDocument } from '@/utils/engine/search/index/search-document';
import { weighDocument } from '@/utils/engine/search/index/weigh-document';
import { wordLists } from '@/utils/engine/search/index/word-lists';
import { documentMark } from '@/utils/engine/search/searched-documents';
import { allRequests } from '@/utils/storage/all-requests';
import type { Database } from '@/utils/storage/open-database';
import type { SearchDocumentRowOnDisk } from '@/utils/storage/schema';
import {
  clearSearch,
  ensureSearchVersion,
  inSearchTransaction,
  listSearched,
  readColumn,
  readSearchDocuments,
  readSearchState,
  type SearchState,
  type SearchWriting,
  writeSearchDocuments,
  writeSearchState,
  writeSegment,
} from '@/utils/storage/search-index';
import type { SearchKey } from '@/utils/storage/search-queue';
import { mergeSlice, mostSegments, nextMerge } from './merge-segments';
import { documentOf, readSearched, storyOf } from './read-searched';

/** Another number whenever something is found by other words, or the index is laid out in another way. */
const searchVersion = 1;

/** So many rows share a transaction: short enough that a message to the worker does not wait for it. */
const rowsPerSlice = 32;
const keysPerSlice = 500;

/** Where numbers reach so far beyond the documents that are there, the columns are mostly holes: the index is made anew. */
const roomForHoles = 65_536;
const mostHoles = 8;

/** To be called before the index is read or grows: lets one of another version go. */
export const ensureSearch = (db: Database): Promise<void> => ensureSearchVersion(db, searchVersion);

/**
 * Takes all that has changed into the index, and tidies it. Small transactions: a worker that dies in the middle goes on where it
 * stopped, and what is found in the end is the same.
 */
export async function indexLibrary(db: Database): Promise<void> {
  await ensureSearch(db);
  while (await indexSlice(db)) {
    // One slice after the other; what else is asked of the database comes in between.
  }
}

/** One step of `indexLibrary`, of at most `most` rows. Resolves with whether there is another. */
export function indexSlice(db: Database, most = rowsPerSlice): Promise<boolean> {
  return inSearchTransaction(db, async (transaction) => {
    const state = await readSearchState(transaction);
    if (!state) return false;
    if (state.listing) return listSearched(transaction, state, keysPerSlice).then(() => true);
    if (state.merge && state.segments.length > mostSegments)
      return mergeSlice(transaction, state).then(() => true);
    const queued = await transaction.objectStore('searchQueue').getAllKeys(null, most);
    if (queued.length > 0) return takeIn(transaction, state, queued).then(() => true);
    if (await isFullOfHoles(transaction, state)) {
      await clearSearch(transaction, searchVersion);
      return true;
    }
    return mergeSlice(transaction, state);
  });
}

async function isFullOfHoles(transaction: SearchWriting, { nextDocument }: SearchState): Promise<boolean> {
  if (nextDocument < roomForHoles) return false;
  return nextDocument > mostHoles * (await transaction.objectStore('searchDocuments').count());
}

/** The rows of these keys as they are found now; those that are gone have no document. */
async function readRowsOf(
  transaction: SearchWriting,
  queued: readonly string[],
): Promise<ReadonlyMap<string, SearchDocument | undefined>> {
  const documents = new Map<string, SearchDocument | undefined>();
  const read = async (keys: readonly string[]) => {
    const rows = await allRequests(keys, (key) => readSearched(transaction, key as SearchKey));
    for (const [i, key] of keys.entries()) documents.set(key, documentOf(rows[i]));
    return rows.flatMap((row) => storyOf(row) ?? []);
  };
  const copied = await read(queued);
  await read([...new Set(copied)].filter((key) => !documents.has(key)));
  return documents;
}

async function takeIn(
  transaction: SearchWriting,
  state: SearchState,
  queued: readonly string[],
): Promise<void> {
  const documents = await readRowsOf(transaction, queued);
  const keys = [...documents.keys()];
  const known = await readSearchDocuments(transaction, keys);
  const changes = new Changes(state.nextDocument);
  for (const [i, key] of keys.entries()) changes.take(key, documents.get(key), known[i]);
  const chunks = [...changes.chunks];
  const columns = await allRequests(
    chunks,
    async (chunk) => (await readColumn(transaction, chunk)) ?? emptyColumn(chunk),
  );
  changes.applyTo(columns);
  await writeSearchDocuments(transaction, {
    documents: changes.rows,
    removed: changes.removed,
    columns: columns.filter((column) => !isEmptyColumn(column)),
    emptied: columns.filter(isEmptyColumn).map(({ chunk }) => chunk),
    done: queued,
  });
  await writeSearchState(transaction, await withSegment(transaction, state, changes.fresh));
}

async function withSegment(
  transaction: SearchWriting,
  state: SearchState,
  fresh: readonly NumberedDocument[],
): Promise<SearchState> {
  const [first] = fresh;
  if (first === undefined) return state;
  const segment = { id: state.nextSegment, base: first.document, documents: fresh.length };
  const blocks = buildSegment(segment.id, fresh);
  await writeSegment(transaction, blocks, wordLists(segment.id, blocks));
  const grown = {
    ...state,
    nextDocument: first.document + fresh.length,
    nextSegment: segment.id + 1,
    segments: [...state.segments, segment],
  };
  return nextMerge(grown);
}

/** What follows from some rows: documents that come and such that go. One that is changed goes, and comes under a new number. */
class Changes {
  readonly rows: SearchDocumentRowOnDisk[] = [];
  readonly removed: string[] = [];
  readonly fresh: NumberedDocument[] = [];
  readonly chunks = new Set<number>();
  readonly #gone: number[] = [];
  readonly #come: { readonly document: number; readonly known: Parameters<typeof setDocument>[2] }[] = [];
  #next: number;

  constructor(next: number) {
    this.#next = next;
  }

  take(key: string, document: SearchDocument | undefined, known: SearchDocumentRowOnDisk | undefined): void {
    const mark = document && documentMark(document);
    if (mark === known?.mark) return;
    if (known) {
      this.#gone.push(known.document);
      this.chunks.add(chunkOf(known.document));
    }
    if (document === undefined || mark === undefined) {
      this.removed.push(key);
      return;
    }
    const number = this.#next++;
    this.rows.push({ key, document: number, mark });
    this.fresh.push({ document: number, terms: weighDocument(document) });
    this.#come.push({ document: number, known: { kind: document.kind, day: dayNumber(document.day) } });
    this.chunks.add(chunkOf(number));
  }

  applyTo(columns: readonly Column[]): void {
    const set = (document: number, known: Parameters<typeof setDocument>[2]) => {
      const column = columns.find(({ chunk }) => chunk === chunkOf(document));
      if (column) setDocument(column, document, known);
    };
    for (const document of this.#gone) set(document, undefined);
    for (const { document, known } of this.#come) set(document, known);
  }
}
