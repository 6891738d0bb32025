import type { Cluster, ClusterMerge } from '@/utils/engine/cluster/cluster';
import { deviceFeed } from '@/utils/model/device-feed';
import { entryOf } from '@/utils/model/stored-entry';
import type { StoryKey, StoryMerge } from '@/utils/model/story-lookup';
import { parseEntryRow } from '@/utils/storage/entry-row';
import { listMergesInto } from '@/utils/storage/merges';
import type { Database } from '@/utils/storage/open-database';
import { readRow, warnOfBroken } from '@/utils/storage/read-rows';
import type { Deps } from '../deps';
import { undoMerge } from './correct-clusters';

/** So many are told of: beyond them a story is what it has long been. */
const mostTold = 3;

/** What a story of this device was merged from, the latest merge first; undefined where nothing was, or nothing is left of it. */
export async function toldMerges(
  db: Database,
  { feed, id }: StoryKey,
): Promise<readonly StoryMerge[] | undefined> {
  if (feed !== deviceFeed) return undefined;
  const rows = (await listMergesInto(db, Number(id))).slice(0, mostTold);
  if (rows.length === 0) return undefined;
  const into = (await db.get('clusters', Number(id)))?.cluster as Cluster | undefined;
  const told = await Promise.all(
    rows.map(async ({ from, at, merge }) => {
      const { entries } = (merge as ClusterMerge).from;
      const own = new Set(entries);
      const kept = into?.entries.filter((entry) => !own.has(entry)) ?? [];
      const headlines = [await firstHeadline(db, kept), await firstHeadline(db, entries)] as const;
      return headlines.includes('') ? [] : [{ from, at, headlines: [...headlines] as [string, string] }];
    }),
  );
  const merges = told.flat();
  return merges.length === 0 ? undefined : merges;
}

/** Of the first of the entries that is still stored; empty where none is. */
async function firstHeadline(db: Database, entries: readonly string[]): Promise<string> {
  for (const key of entries) {
    const row = await db.get('entries', key);
    const stored = row && readRow('entries', parseEntryRow(row), warnOfBroken);
    if (stored) return entryOf(stored).title;
  }
  return '';
}

/** Parts them again, for good. */
export async function partStories(
  deps: Deps,
  { into, from }: { readonly into: number; readonly from: number },
): Promise<boolean> {
  const isParted = await undoMerge(await deps.database(), into, from, deps.now());
  if (isParted) deps.announce({ what: 'stories' });
  return isParted;
}
