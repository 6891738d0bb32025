import type { ParsedEntry, ParsedFeed } from '@/utils/engine/feed/parsed-feed';
import { nextCheck } from '@/utils/fetcher/backoff';
import { feedInterval, quietInterval } from '@/utils/fetcher/feed-interval';
import { type FetchFailure, type FetchResult, fetchFeed } from '@/utils/fetcher/fetch-feed';
import type { Feed, FeedErrorCode } from '@/utils/model/feed';
import type { Story } from '@/utils/model/story';
import type { Deps } from './deps';
import { withMove } from './moved-feed';

type Answered = Exclude<FetchResult, FetchFailure>;

/** A feed after it was asked: its new state, and what it told where it told anew. Nothing is stored yet. */
export interface CheckedFeed {
  readonly feed: Feed;
  readonly news?: { readonly stories: readonly Story[]; readonly entries: readonly ParsedEntry[] };
  /** How long the server asks to be left alone, in milliseconds. */
  readonly pauseMs?: number;
  /** What came instead of a feed, where it was text: a page may declare feeds. */
  readonly page?: { readonly text: string; readonly url: string };
}

/** Asks a feed. Never rejects for what a network or a feed can do wrong: that is data on the feed. */
export async function checkFeed(deps: Deps, feed: Feed): Promise<CheckedFeed> {
  const result = await fetchFeed(conditional(feed), { fetch: deps.fetch });
  if (result.kind === 'failed') return failedAnswer(deps, feed, result);
  if (result.kind === 'not-modified')
    return { feed: succeeded(deps, feed, result, quietInterval(feed.intervalMs), result.freshMs) };
  return readFeed(deps, feed, result);
}

const conditional = ({ url, etag, lastModified }: Feed) => ({
  url,
  ...(etag === undefined ? {} : { etag }),
  ...(lastModified === undefined ? {} : { lastModified }),
});

function failedAnswer(deps: Deps, feed: Feed, result: FetchFailure): CheckedFeed {
  const { status, retryAfterMs } = result;
  const code = status === 410 ? 'ended' : result.code;
  return {
    feed: failedFeed(deps, feed, code, result),
    ...(retryAfterMs !== undefined && (status === 429 || status === 503) ? { pauseMs: retryAfterMs } : {}),
  };
}

async function readFeed(
  deps: Deps,
  feed: Feed,
  result: Extract<FetchResult, { kind: 'ok' }>,
): Promise<CheckedFeed> {
  const { text, url } = result;
  // Only now: its tables of entities would otherwise be made at every start of a worker, while a reader waits for the panel.
  const { parseFeed } = await import('@/utils/engine/feed/parse-feed');
  const parsed = parseFeed({ text, url, now: deps.now() });
  if (!parsed.ok) {
    const failed = { ...failedFeed(deps, feed, parsed.code), problems: parsed.problems };
    return { feed: failed, ...(parsed.code === 'not-a-feed' ? { page: { text, url } } : {}) };
  }
  const { stories, entries, problems } = parsed;
  const state = succeeded(deps, feed, result, intervalOf(deps, parsed), promisedMs(parsed, result));
  return {
    feed: { ...described(state, parsed, result), problems, entries: entries.length },
    news: { stories, entries },
  };
}

/** By when its entries and stories came out. */
function intervalOf(deps: Deps, { entries, stories }: ParsedFeed): number {
  const dates = [
    ...entries.map(({ published, updated }) => published ?? updated),
    ...stories.map(({ updated }) => updated),
  ];
  const moments = dates.map((date) => Date.parse(date ?? '')).filter((moment) => !Number.isNaN(moment));
  return feedInterval(moments, deps.now());
}

/** The longest for which feed or server say that nothing new is to be had. */
const promisedMs = (
  { ttlMinutes = 0, updatePeriodMs = 0 }: ParsedFeed,
  { freshMs = 0 }: { freshMs?: number },
) => Math.max(ttlMinutes * 60_000, updatePeriodMs, freshMs);

/** What the feed says of itself, with the validators of this answer in place of the last one's. */
function described(feed: Feed, parsed: ParsedFeed, result: Extract<FetchResult, { kind: 'ok' }>): Feed {
  const { etag: _, lastModified: __, ...rest } = feed;
  const { title, siteUrl, language, attribution, format, stories } = parsed;
  return {
    ...rest,
    ...(result.etag === undefined ? {} : { etag: result.etag }),
    ...(result.lastModified === undefined ? {} : { lastModified: result.lastModified }),
    ...(title === undefined ? {} : { title }),
    ...(siteUrl === undefined ? {} : { siteUrl }),
    ...(language === undefined ? {} : { language }),
    ...(attribution === undefined ? {} : { attribution }),
    format,
    stories: stories.length,
  };
}

function succeeded(deps: Deps, feed: Feed, { url }: Answered, intervalMs: number, freshMs = 0): Feed {
  const { error: _, ...rest } = withMove(feed, url);
  const at = new Date(deps.now()).toISOString();
  const { random } = deps;
  const due = nextCheck({ now: deps.now(), failures: 0, intervalMs, freshMs, random });
  return { ...rest, checked: at, succeeded: at, failures: 0, intervalMs, due: new Date(due).toISOString() };
}

/** The feed with its failure on it. What it told and its validators stay: what came earlier is still good. */
export function failedFeed(
  deps: Deps,
  feed: Feed,
  code: FeedErrorCode,
  { status, retryAfterMs = 0 }: { readonly status?: number; readonly retryAfterMs?: number } = {},
): Feed {
  const at = new Date(deps.now()).toISOString();
  const failures = feed.failures + 1;
  const error = { code, at, ...(status === undefined ? {} : { status }) };
  const { intervalMs } = feed;
  const { random } = deps;
  const wait = { failures, retryAfterMs, random, ...(intervalMs === undefined ? {} : { intervalMs }) };
  const due = nextCheck({ now: deps.now(), ...wait });
  return { ...feed, checked: at, failures, error, due: new Date(due).toISOString() };
}
