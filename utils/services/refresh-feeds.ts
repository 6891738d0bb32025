import { parseStoryFeed } from '@/utils/engine/feed/parse-story-feed';
import { nextCheck } from '@/utils/fetcher/backoff';
import { type FetchResult, fetchFeed } from '@/utils/fetcher/fetch-feed';
import type { Feed, FeedError } from '@/utils/model/feed';
import type { Story } from '@/utils/model/story';
import { putFeedStories } from '@/utils/storage/feed-stories';
import { getFeed, listFeeds, putFeed } from '@/utils/storage/feeds';
import type { Deps } from './deps';
import { storyRow } from './story-row';

/** No feed is put off longer than this, whatever a clock that jumped has written into `due`. */
const longestWait = 24 * 3_600_000;

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
  return due <= now || due > now + 2 * longestWait;
}

/** Fetches the subscribed feed of that address now; nothing happens when there is none. */
export async function refreshKnownFeed(deps: Deps, url: string): Promise<void> {
  const feed = await getFeed(await deps.database(), url);
  if (feed) await refreshFeed(deps, feed);
}

/** Fetches one feed now. Resolves with the feed as it then stands; its error, if any, is data on it. */
export async function refreshFeed(deps: Deps, feed: Feed): Promise<Feed> {
  const result = await fetchFeed(conditional(feed), { fetch: deps.fetch });
  const refreshed = await absorb(deps, feed, result);
  deps.announce({ what: 'feeds' });
  return refreshed;
}

/** Validators are only sent for stories that are still there to be confirmed. */
const conditional = ({ url, etag, lastModified }: Feed) => ({
  url,
  ...(etag === undefined ? {} : { etag }),
  ...(lastModified === undefined ? {} : { lastModified }),
});

async function absorb(deps: Deps, feed: Feed, result: FetchResult): Promise<Feed> {
  if (result.kind === 'failed') return fail(deps, feed, result.code, result);
  if (result.kind === 'not-modified') return save(deps, succeeded(deps, feed));
  const parsed = parseStoryFeed(result.text);
  if (!parsed.ok) return fail(deps, { ...feed, problems: parsed.problems }, parsed.code, {});
  const next: Feed = {
    ...succeeded(deps, withoutValidators(feed)),
    ...(result.etag === undefined ? {} : { etag: result.etag }),
    ...(result.lastModified === undefined ? {} : { lastModified: result.lastModified }),
    ...(parsed.title === undefined ? {} : { title: parsed.title }),
    problems: parsed.problems,
    stories: parsed.stories.length,
  };
  return store(deps, feed, next, parsed.stories);
}

async function store(deps: Deps, before: Feed, next: Feed, stories: readonly Story[]): Promise<Feed> {
  const rows = stories.map((story) => storyRow(next.url, story));
  const outcome = await putFeedStories(await deps.database(), next, rows, deps.now());
  if (!outcome.ok) return fail(deps, before, 'storage', {});
  deps.announce({ what: 'stories' });
  return next;
}

function succeeded(deps: Deps, feed: Feed): Feed {
  const { error: _, ...rest } = feed;
  const at = new Date(deps.now()).toISOString();
  return { ...rest, checked: at, succeeded: at, failures: 0, due: dueAfter(deps, 0) };
}

function withoutValidators(feed: Feed): Feed {
  const { etag: _, lastModified: __, ...rest } = feed;
  return rest;
}

async function fail(
  deps: Deps,
  feed: Feed,
  code: FeedError['code'],
  { status, retryAfterMs }: { status?: number; retryAfterMs?: number },
): Promise<Feed> {
  const at = new Date(deps.now()).toISOString();
  const failures = feed.failures + 1;
  const error: FeedError = { code, at, ...(status === undefined ? {} : { status }) };
  return save(deps, { ...feed, checked: at, failures, error, due: dueAfter(deps, failures, retryAfterMs) });
}

const dueAfter = (deps: Deps, failures: number, retryAfterMs?: number): string =>
  new Date(
    nextCheck({
      now: deps.now(),
      failures,
      random: deps.random,
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    }),
  ).toISOString();

async function save(deps: Deps, feed: Feed): Promise<Feed> {
  await putFeed(await deps.database(), feed);
  return feed;
}
