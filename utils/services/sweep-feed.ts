import type { Feed } from '@/utils/model/feed';
import { carrierOf } from '@/utils/model/stored-entry';
import { sweepEntries } from '@/utils/storage/sweep-entries';
import type { Deps } from './deps';
import { deriveAddresses } from './derive-story';
import { entryStep } from './entry-step';

const day = 24 * 3_600_000;

/** Once a day lets old entries of the feed go that are in it no longer. Resolves with the feed, on which that is noted. */
export async function sweepFeed(
  deps: Deps,
  feed: Feed,
  told: readonly { readonly id: string }[],
): Promise<Feed> {
  const now = deps.now();
  const last = Date.parse(feed.swept ?? '');
  if (last <= now && now - last < day) return feed;
  await sweepEntries(await deps.database(), feed.url, {
    told: new Set(told.map(({ id }) => carrierOf({ feed: feed.url, id }))),
    addressesOf: deriveAddresses,
    step: entryStep(deps),
    now,
  });
  return { ...feed, swept: new Date(now).toISOString() };
}
