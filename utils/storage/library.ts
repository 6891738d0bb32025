import type { IDBPCursorWithValue, IDBPTransaction, StoreNames } from 'idb';
import {
  type CollectedItem,
  type Collection,
  type Highlight,
  type LibraryRecord,
  type Note,
  type NoteSubject,
  parseLibraryRecord,
  subjectKey,
  thingKey,
} from '@/utils/model/library-record';
import type { Parsed } from '@/utils/model/parsed';
import type { StoryKey } from '@/utils/model/story-lookup';
import { inTransaction } from './in-transaction';
import type { Database } from './open-database';
import { type ReportBroken, readRow, readRows, warnOfBroken } from './read-rows';
import { listRemoved } from './removed-list';
import type { LibraryRowOnDisk, Schema } from './schema';
import { type StoreOutcome, storeOutcome } from './store-outcome';

type ItemCursor = IDBPCursorWithValue<Schema, ['library'], 'library', 'by-collection', 'readonly'>;

interface Kinds {
  readonly collection: Collection;
  readonly item: CollectedItem;
  readonly note: Note;
  readonly highlight: Highlight;
}

/** A row whose record says another id or kind than the row itself would be found as what it is not. */
export function parseLibraryRow(row: LibraryRowOnDisk): Parsed<LibraryRecord> {
  const parsed = parseLibraryRecord(row.record);
  if (!parsed.ok || (parsed.value.id === row.id && parsed.value.kind === row.kind)) return parsed;
  return { ok: false, issues: [{ path: '$.id', reason: 'is not the id or kind of its row' }] };
}

export function libraryRow(record: LibraryRecord): LibraryRowOnDisk {
  const { id, kind, updated } = record;
  return { id, kind, updated, keys: record.deleted ? [] : keysOf(record), record };
}

const collectionKey = (id: string) => `collection ${id}`;
const urlKey = (url: string) => `url ${url}`;
const noteKey = (subject: NoteSubject) => `note ${subjectKey(subject)}`;

function keysOf(record: LibraryRecord): readonly string[] {
  switch (record.kind) {
    case 'collection':
      return [];
    case 'item':
      return [collectionKey(record.collection), `thing ${thingKey(record.thing)}`];
    case 'note':
      return [noteKey(record.subject)];
    case 'highlight':
      return [urlKey(record.url)];
  }
}

/** All records of a kind that are not deleted, the latest change first. */
export async function listLibrary<K extends keyof Kinds>(
  db: Database,
  kind: K,
  report: ReportBroken = warnOfBroken,
): Promise<Kinds[K][]> {
  const rows = await db.getAllFromIndex('library', 'by-kind', kind);
  return alive(rows, report) as Kinds[K][];
}

export const listCollected = async (db: Database, collection: string): Promise<CollectedItem[]> =>
  (await findByKey(db, collectionKey(collection))) as CollectedItem[];

/** Items of a collection, the latest change first, at most `most` of them; `total` is how many there are. Reads no others. */
export async function latestCollected(
  db: Database,
  collection: string,
  most: number,
): Promise<{ readonly items: CollectedItem[]; readonly total: number }> {
  if (most === Number.POSITIVE_INFINITY) {
    const items = await listCollected(db, collection);
    return { items, total: items.length };
  }
  const { store } = db.transaction('library');
  const [total, rows] = await Promise.all([
    store.index('by-key').count(collectionKey(collection)),
    latestRows(store.index('by-collection').openCursor(itemsOf(collection), 'prev'), most),
  ]);
  return { items: alive(rows, warnOfBroken) as CollectedItem[], total };
}

const itemsOf = (collection: string) => IDBKeyRange.bound([collection], [collection, []]);

/** What is under a cursor from the latest change on, without what was deleted. */
async function latestRows(opened: Promise<ItemCursor | null>, most: number): Promise<LibraryRowOnDisk[]> {
  const rows: LibraryRowOnDisk[] = [];
  for (let cursor = await opened; cursor && rows.length < most; cursor = await cursor.continue())
    if (cursor.value.keys.length > 0) rows.push(cursor.value);
  return rows;
}

/** How many items are in a collection. Reads none of them. */
export const countCollected = (db: Database, collection: string): Promise<number> =>
  db.countFromIndex('library', 'by-key', collectionKey(collection));

export const listNotes = async (db: Database, subject: NoteSubject): Promise<Note[]> =>
  (await findByKey(db, noteKey(subject))) as Note[];

/** Highlights of a page, by its canonical address. */
export const listHighlights = async (db: Database, url: string): Promise<Highlight[]> =>
  (await findByKey(db, urlKey(url))) as Highlight[];

/** Copies of a story in collections, read in a transaction. */
export async function collectedStories(
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'readonly' | 'readwrite'>,
  key: StoryKey,
): Promise<readonly CollectedItem[]> {
  const name = `thing story\n${key.feed}\n${key.id}`;
  const rows = await transaction.objectStore('library').index('by-key').getAll(name);
  return alive(rows, warnOfBroken) as CollectedItem[];
}

async function findByKey(db: Database, key: string, report: ReportBroken = warnOfBroken) {
  return alive(await db.getAllFromIndex('library', 'by-key', key), report);
}

function alive(rows: readonly LibraryRowOnDisk[], report: ReportBroken): LibraryRecord[] {
  return readRows('library', rows, parseLibraryRow, report)
    .filter((record) => !record.deleted)
    .sort(latestFirst);
}

/** Of one moment in the same order as a cursor that goes backwards. */
const latestFirst = (a: LibraryRecord, b: LibraryRecord): number =>
  a.updated === b.updated ? (a.id < b.id ? 1 : -1) : a.updated < b.updated ? 1 : -1;

/** The record of that id, deleted or not. */
export async function getLibraryRecord(
  db: Database,
  id: string,
  report: ReportBroken = warnOfBroken,
): Promise<LibraryRecord | undefined> {
  const row = await db.get('library', id);
  return row && readRow('library', parseLibraryRow(row), report);
}

/** Writes records, all or none. One that is older than what is there changes nothing: see `isNewer`. */
export function putLibrary(db: Database, records: readonly LibraryRecord[]): Promise<StoreOutcome> {
  const removed = records.filter((record) => record.deleted);
  return storeOutcome(() =>
    inTransaction(db, storesFor(removed), async (transaction) => {
      const store = transaction.objectStore('library');
      await listRemoved(transaction, removed);
      for (const record of records) {
        const known = await store.get(record.id);
        if (isNewer(libraryRow(record), known)) await store.put(libraryRow(record));
      }
    }),
  );
}

const storesFor = (removed: readonly LibraryRecord[]): StoreNames<Schema>[] =>
  removed.length > 0 ? ['library', 'meta'] : ['library'];

/**
 * Whether a row takes the place of the one that is there: the later change wins. Of two changes of one moment the same one wins
 * in every browser, whichever came first.
 */
export function isNewer(row: LibraryRowOnDisk, known: LibraryRowOnDisk | undefined): boolean {
  if (known === undefined || row.updated > known.updated) return true;
  return row.updated === known.updated && JSON.stringify(row.record) > JSON.stringify(known.record);
}
