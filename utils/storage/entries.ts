import type { StoredEntry } from '@/utils/model/stored-entry';
import type { Database } from './connect';
import { parseEntryRow } from './entry-row';
import { type ReportBroken, readRow, readRows, warnOfBroken } from './read-rows';

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

/** How many entries of each feed the reader has not seen. */
export async function countUnread(db: Database, feeds: readonly string[]): Promise<Map<string, number>> {
  const index = db.transaction('entries').store.index('by-unread');
  return new Map(await Promise.all(feeds.map(async (feed) => [feed, await index.count(feed)] as const)));
}

const byTime = (a: StoredEntry, b: StoredEntry) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0);
