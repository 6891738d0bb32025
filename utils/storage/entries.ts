import { unwrap } from 'idb';
import { carrierOf, type StoredEntry } from '@/utils/model/stored-entry';
import type { Database } from './connect';
import { mostCandidates } from './entry-candidates';
import { parseEntryRow } from './entry-row';
import { answers } from './get-many';
import { type ReportBroken, readRow, readRows, warnOfBroken } from './read-rows';
import type { EntryRowOnDisk } from './schema';

export async function getEntry(
  db: Database,
  key: string,
  report: ReportBroken = warnOfBroken,
): Promise<StoredEntry | undefined> {
  const row = await db.get('entries', key);
  return row && readRow('entries', parseEntryRow(row), report);
}

/** The entries that a feed tells or told, the latest first. */
export async function listEntries(
  db: Database,
  feed: string,
  report: ReportBroken = warnOfBroken,
): Promise<StoredEntry[]> {
  const rows = await db.getAllFromIndex('entries', 'by-feed', feed);
  return readRows('entries', rows, parseEntryRow, report).sort(byTime);
}

/** Entries of that canonical address: one, save where feeds link several to one page. */
export async function findEntriesByAddress(
  db: Database,
  address: string,
  report: ReportBroken = warnOfBroken,
): Promise<StoredEntry[]> {
  const rows = await db.getAllFromIndex('entries', 'by-address', address);
  return readRows('entries', rows, parseEntryRow, report);
}

/** An entry as its feed tells it now, by what tells whether it is stored so already. */
export interface MarkedEntry {
  readonly id: string;
  readonly mark: string;
}

/** The keys of those entries, by their marks, that are stored as their feed tells them now. */
export async function findUnchanged(
  db: Database,
  feed: string,
  entries: readonly MarkedEntry[],
  report: ReportBroken = warnOfBroken,
): Promise<Map<string, string>> {
  const { store } = db.transaction('entries');
  // Of a feed that has told nothing yet, nothing is stored.
  if ((await store.index('by-feed').getKey(feed)) === undefined) return new Map();
  const index = unwrap(store.index('by-carrier'));
  const requests = entries.map(
    ({ id }): IDBRequest<EntryRowOnDisk[]> => index.getAll(carrierOf({ feed, id }), mostCandidates),
  );
  const found = await answers(requests);
  const unchanged = new Map<string, string>();
  for (const [i, { mark }] of entries.entries()) {
    const same = readRows('entries', found[i] ?? [], parseEntryRow, report).find(
      ({ told }) => told?.feed === feed && told.mark === mark,
    );
    if (same) unchanged.set(mark, same.key);
  }
  return unchanged;
}

/** How many entries of each feed the reader has not seen. */
export async function countUnread(db: Database, feeds: readonly string[]): Promise<Map<string, number>> {
  const index = db.transaction('entries').store.index('by-unread');
  return new Map(await Promise.all(feeds.map(async (feed) => [feed, await index.count(feed)] as const)));
}

const byTime = (a: StoredEntry, b: StoredEntry) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0);
