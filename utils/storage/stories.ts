import type { Parsed } from '@/utils/model/parsed';
import { parseStory, type Story } from '@/utils/model/story';
import type { StoryKey } from '@/utils/model/story-lookup';
import { allRequests } from './all-requests';
import type { Database } from './open-database';
import { type ReportBroken, readRow, readRows, warnOfBroken } from './read-rows';
import type { StoryRowOnDisk } from './schema';
import { rowKey, rowsOf } from './story-key';

/** A story as a feed last told it. Written by `putFeedStories` only, together with what is derived from it. */
export interface StoryRow {
  readonly feed: string;
  readonly id: string;
  readonly story: Story;
  /** Canonical addresses of its sources. */
  readonly addresses: readonly string[];
  /** When it was last written. */
  readonly stored: string;
}

function parseStoryRow(row: StoryRowOnDisk): Parsed<StoryRow> {
  const story = parseStory(row.story);
  return story.ok ? { ok: true, value: { ...row, story: story.value } } : story;
}

export async function getStory(
  db: Database,
  key: StoryKey,
  report: ReportBroken = warnOfBroken,
): Promise<StoryRow | undefined> {
  const row = await db.get('stories', rowKey(key));
  return row && readRow('stories', parseStoryRow(row), report);
}

/** The same for many of them at once, in their order. */
export async function getStories(
  db: Database,
  keys: readonly StoryKey[],
  report: ReportBroken = warnOfBroken,
): Promise<(StoryRow | undefined)[]> {
  const { store } = db.transaction('stories');
  const rows = await allRequests(keys, (key) => store.get(rowKey(key)));
  return rows.map((row) => row && readRow('stories', parseStoryRow(row), report));
}

/** All stories, or those of one feed, by their last update: the latest first. */
export async function listStories(
  db: Database,
  feed?: string,
  report: ReportBroken = warnOfBroken,
): Promise<StoryRow[]> {
  const rows = await db.getAll('stories', feed === undefined ? undefined : rowsOf(feed));
  const stories = readRows('stories', rows, parseStoryRow, report);
  return stories.sort((a, b) => (a.story.updated < b.story.updated ? 1 : -1));
}

/**
 * The `most` stories that were updated last, the latest first, without those that cannot be read, and those of feeds that are not
 * wanted. Of the others only keys are asked for: a cursor from the end would wait for every row by itself.
 */
export async function listLatestStories(
  db: Database,
  most: number,
  isWanted: (feed: string) => boolean = () => true,
  report: ReportBroken = warnOfBroken,
): Promise<StoryRow[]> {
  const { store } = db.transaction('stories');
  const keys = (await store.index('by-updated').getAllKeys()).filter(([feed]) => isWanted(feed));
  const latest: StoryRow[] = [];
  for (let end = keys.length; end > 0 && latest.length < most; ) {
    const from = Math.max(0, end - (most - latest.length));
    const rows = await allRequests(keys.slice(from, end).reverse(), (key) => store.get(key));
    const found = rows.filter((row) => row !== undefined);
    latest.push(...readRows('stories', found, parseStoryRow, report));
    end = from;
  }
  return latest;
}

/** The stories that name this canonical address among their sources. */
export async function findStoriesByAddress(
  db: Database,
  canonicalUrl: string,
  report: ReportBroken = warnOfBroken,
): Promise<StoryRow[]> {
  const rows = await db.getAllFromIndex('stories', 'by-address', canonicalUrl);
  return readRows('stories', rows, parseStoryRow, report);
}

export function countStories(db: Database): Promise<number> {
  return db.count('stories');
}
