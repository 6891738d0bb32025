import type { Feed } from '@/utils/model/feed';
import { putFeedStories } from '@/utils/storage/feed-stories';
import { getFeed, listFeeds, putFeed } from '@/utils/storage/feeds';
import { type CheckedFeed, checkFeed, failedFeed } from './check-feed';
import type { Deps } from './deps';
import { deriveStory } from './derive-story';

/** No feed is put off longer than this, whatever a clock that jumped has written into `due`. */
const longestWait = 48 * 3_600_000;

/** So many feeds are fetched at a time: a reader with fifty feeds still has a line to read on. */
const atOnce = 3;

/** Fetches every feed that is due. A feed that fails says so on itself and keeps its stories; the others go on. */
export async function refreshDueFeeds(deps: Deps): Promise<void> {
  const now = deps.now();
  const due = (await listFeeds(await deps.database())).filter((feed) => isDue(feed, now));
  const lane = async () => {
    for (let feed = due.pop(); feed; feed = due.pop()) await refreshFeed(deps, feed);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

function isDue(feed: Feed, now: number): boolean {
  const due = Date.parse(feed.due);
  return due <= now || due > now + longestWait;
}

/** Fetches the subscribed feed of that address now; nothing happens when there is none. */
export async function refreshKnownFeed(deps: Deps, url: string): Promise<void> {
  const feed = await getFeed(await deps.database(), url);
  if (feed) await refreshFeed(deps, feed);
}

async function refreshFeed(deps: Deps, feed: Feed): Promise<void> {
  await keepChecked(deps, await checkFeed(deps, feed), { ifKnown: true });
}

/**
 * Stores what came of asking a feed. With `ifKnown` only where the feed is still subscribed: it may have been removed
 * while the answer was on its way. Resolves with the feed as it then stands.
 */
export async function keepChecked(
  deps: Deps,
  { feed, stories }: CheckedFeed,
  { ifKnown }: { readonly ifKnown: boolean },
): Promise<Feed> {
  const db = await deps.database();
  const outcome = stories
    ? await putFeedStories(db, feed, stories, deriveStory, { now: deps.now(), ifKnown })
    : await putFeed(db, feed, { ifKnown });
  const kept = outcome.ok || outcome.code === 'gone' ? feed : failedFeed(deps, feed, 'storage');
  // The disk is full, but a row that is there can usually still be written over.
  if (kept !== feed) await putFeed(db, kept, { ifKnown: true });
  if (stories && outcome.ok) deps.announce({ what: 'stories' });
  deps.announce({ what: 'feeds' });
  return kept;
}
