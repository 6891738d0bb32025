import type { IDBPTransaction, StoreNames } from 'idb';
import { deviceFeed } from '@/utils/model/device-feed';
import type { StoryKey } from '@/utils/model/story-lookup';
import { allRequests } from './all-requests';
import type { Database } from './connect';
import type { RowKey, Schema } from './schema';
import { rowKey } from './story-key';

type Merge = readonly [into: number, from: number];

/** Where a story is told now: a story of this device that was merged into another is told there, until they are parted again. */
export type Following = (key: StoryKey) => StoryKey;

/** Reads the names of merges only, not what they hold. */
export async function followMerges(db: Database): Promise<Following> {
  return followingOf(await db.getAllKeys('merges'));
}

export function followingOf(merges: readonly Merge[]): Following {
  const into = new Map(merges.map(([to, from]) => [`${from}`, `${to}`]));
  return (key) => {
    if (key.feed !== deviceFeed) return key;
    let id = key.id;
    // A merge that was undone and made the other way round later must not lead in a circle.
    for (const seen = new Set<string>(); !seen.has(id); ) {
      seen.add(id);
      id = into.get(id) ?? id;
    }
    return id === key.id ? key : { feed: deviceFeed, id };
  };
}

type Reading = IDBPTransaction<Schema, StoreNames<Schema>[], 'readonly' | 'readwrite'>;

/** The pins that show this story: its own, and those of stories that were merged into it. For a transaction over `pins` and `merges`. */
export async function pinsOn(transaction: Reading, key: StoryKey): Promise<readonly RowKey[]> {
  const pins = transaction.objectStore('pins');
  if (key.feed !== deviceFeed) {
    const own = await pins.getKey(rowKey(key));
    return own === undefined ? [] : [own];
  }
  const merges = await transaction.objectStore('merges').getAllKeys();
  const follow = followingOf(merges);
  const tellsIt = (id: string) => follow({ feed: deviceFeed, id }).id === key.id;
  // Only what was merged can be told under another name: thousands of pins are not asked.
  const ids = new Set([key.id, ...merges.map(([, from]) => `${from}`)]);
  const candidates = [...ids]
    .filter(tellsIt)
    .sort()
    .map((id) => rowKey({ feed: deviceFeed, id }));
  const found = await allRequests(candidates, (candidate) => pins.getKey(candidate));
  return found.filter((candidate) => candidate !== undefined);
}
