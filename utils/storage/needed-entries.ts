import type { StoreNames } from 'idb';
import type { StoredEntry } from '@/utils/model/stored-entry';
import type { Story } from '@/utils/model/story';
import { allRequests } from './all-requests';
import type { WriteTransaction } from './in-transaction';
import { parsePin } from './pins';
import { readRows, warnOfBroken } from './read-rows';
import type { Schema } from './schema';

/**
 * Is an entry a source of a pinned story, or of one that the reader can still open? For a transaction over `pins` and
 * `stories`; `addressesOf` gives the canonical addresses of a story's sources. Pins are only read where a story that is here does not
 * answer, since there may be thousands.
 */
export function neededIn(
  transaction: WriteTransaction<StoreNames<Schema>[]>,
  addressesOf: (story: Story) => readonly string[],
): (entry: StoredEntry) => Promise<boolean> {
  const stories = transaction.objectStore('stories').index('by-address');
  let pinned: Promise<ReadonlySet<string>> | undefined;
  return async ({ address }) => {
    if (address === undefined) return false;
    if ((await stories.count(address)) > 0) return true;
    pinned ??= readPinned(transaction, addressesOf);
    return (await pinned).has(address);
  };
}

/** Of pins that have outlived their story. Where the story is still here its own row names the sources: it is written with its pin. */
async function readPinned(
  transaction: WriteTransaction<StoreNames<Schema>[]>,
  addressesOf: (story: Story) => readonly string[],
): Promise<ReadonlySet<string>> {
  const pins = transaction.objectStore('pins');
  const stories = transaction.objectStore('stories');
  const keys = await pins.getAllKeys();
  const standing = await allRequests(keys, (key) => stories.getKey(key));
  const outlived = keys.filter((_, i) => standing[i] === undefined);
  const rows = await allRequests(outlived, (key) => pins.get(key));
  const found = rows.filter((row) => row !== undefined);
  const read = readRows('pins', found, parsePin, warnOfBroken);
  return new Set(read.flatMap(({ story }) => addressesOf(story)));
}
