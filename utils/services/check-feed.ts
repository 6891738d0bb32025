import { parseStoryFeed } from '@/utils/engine/feed/story-feed/parse-story-feed';
import { nextCheck } from '@/utils/fetcher/backoff';
import { type FetchResult, fetchFeed } from '@/utils/fetcher/fetch-feed';
import type { Feed, FeedErrorCode } from '@/utils/model/feed';
import type { Story } from '@/utils/model/story';
import type { Deps } from './deps';

/** A feed after it was asked: its new state, and its stories where it told them anew. Nothing is stored yet. */
export interface CheckedFeed {
  readonly feed: Feed;
  readonly stories?: readonly Story[];
}

/** Asks a feed. Never rejects for what a network or a feed can do wrong: that is data on the feed. */
export async function checkFeed(deps: Deps, feed: Feed): Promise<CheckedFeed> {
  const result = await fetchFeed(conditional(feed), { fetch: deps.fetch });
  if (result.kind === 'failed') return { feed: failedFeed(deps, feed, result.code, result) };
  if (result.kind === 'not-modified') return { feed: succeeded(deps, feed) };
  return readFeed(deps, feed, result);
}

const conditional = ({ url, etag, lastModified }: Feed) => ({
  url,
  ...(etag === undefined ? {} : { etag }),
  ...(lastModified === undefined ? {} : { lastModified }),
});

function readFeed(deps: Deps, feed: Feed, result: Extract<FetchResult, { kind: 'ok' }>): CheckedFeed {
  const parsed = parseStoryFeed(result.text);
  if (!parsed.ok) return { feed: { ...failedFeed(deps, feed, parsed.code), problems: parsed.problems } };
  const { etag: _, lastModified: __, ...rest } = succeeded(deps, feed);
  const next: Feed = {
    ...rest,
    ...(result.etag === undefined ? {} : { etag: result.etag }),
    ...(result.lastModified === undefined ? {} : { lastModified: result.lastModified }),
    ...(parsed.title === undefined ? {} : { title: parsed.title }),
    problems: parsed.problems,
    stories: parsed.stories.length,
  };
  return { feed: next, stories: parsed.stories };
}

function succeeded(deps: Deps, feed: Feed): Feed {
  const { error: _, ...rest } = feed;
  const at = new Date(deps.now()).toISOString();
  return { ...rest, checked: at, succeeded: at, failures: 0, due: dueAfter(deps, 0) };
}

/** The feed with its failure on it. Its stories and validators stay: what came earlier is still good. */
export function failedFeed(
  deps: Deps,
  feed: Feed,
  code: FeedErrorCode,
  { status, retryAfterMs }: { readonly status?: number; readonly retryAfterMs?: number } = {},
): Feed {
  const at = new Date(deps.now()).toISOString();
  const failures = feed.failures + 1;
  const error = { code, at, ...(status === undefined ? {} : { status }) };
  return { ...feed, checked: at, failures, error, due: dueAfter(deps, failures, retryAfterMs) };
}

function dueAfter(deps: Deps, failures: number, retryAfterMs?: number): string {
  const { random } = deps;
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
  return new Date(nextCheck({ now: deps.now(), failures, random, ...wait })).toISOString();
}
