import type { StoreNames } from 'idb';
import type { StoredEntry } from '@/utils/model/stored-entry';
import type { Story } from '@/utils/model/story';
import type { WriteTransaction } from './in-transaction';
import { parsePin } from './pins';
import { readRows, warnOfBroken } from './read-rows';
import type { Schema } from './schema';

/**
 * Is an entry a source of a pinned story, or of one that the reader can still open? For a transaction over `pins` and
 * `stories`; `addressesOf` gives the canonical addresses of a story's sources.
 */
export async function neededIn(
  transaction: WriteTransaction<StoreNames<Schema>[]>,
  addressesOf: (story: Story) => readonly string[],
): Promise<(entry: StoredEntry) => Promise<boolean>> {
  const pins = readRows('pins', await transaction.objectStore('pins').getAll(), parsePin, warnOfBroken);
  const pinned = new Set(pins.flatMap(({ story }) => addressesOf(story)));
  const stories = transaction.objectStore('stories').index('by-address');
  return async ({ address }) =>
    address !== undefined && (pinned.has(address) || (await stories.count(address)) > 0);
}
