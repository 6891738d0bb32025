import { longestWaitMs } from '@/utils/fetcher/backoff';
import type { Feed } from '@/utils/model/feed';
import { settlePostings } from '@/utils/storage/cluster-cache';
import { putFeedStories } from '@/utils/storage/feed-stories';
import { getFeed, listFeeds, putFeed, putOffFeeds } from '@/utils/storage/feeds';
import type { StoreOutcome } from '@/utils/storage/store-outcome';
import { type CheckedFeed, checkFeed, failedFeed } from './check-feed';
import type { Deps } from './deps';
import { deriveStory } from './derive-story';
import { storeEntries } from './store-entries';
import { sweepFeed } from './sweep-feed';
import { visitPolitely } from './visit-politely';

/** No feed is put off longer than this, whatever a clock that jumped has written into `due`. */
const longestWait = 48 * 3_600_000;

/** What is wrong with a feed beyond this is not kept. */
const mostProblems = 200;

const underWay = new WeakMap<Deps, Promise<void>>();

/**
 * Fetches every feed that is due, those that waited longest first. A feed that fails says so on itself and keeps what it
 * told; the others go on. Nothing is fetched without a connection or while the reader saves data; one round at a time.
 */
export function refreshDueFeeds(deps: Deps): Promise<void> {
  const round = underWay.get(deps) ?? refreshAll(deps).finally(() => underWay.delete(deps));
  underWay.set(deps, round);
  return round;
}

/**
 * Another round, as soon as the one that is under way is over: it does not know of feeds that were just added. How that one ended is
 * for whoever began it.
 */
export function refreshSoon(deps: Deps): void {
  const next = () => refreshDueFeeds(deps);
  const before = underWay.get(deps) ?? Promise.resolve();
  before.then(next, next).catch(deps.report);
}

const isPaused = (deps: Deps): boolean => !deps.isOnline() || deps.savesData();

async function refreshAll(deps: Deps): Promise<void> {
  if (isPaused(deps)) return;
  const now = deps.now();
  const feeds = await listFeeds(await deps.database());
  const due = feeds.filter((feed) => isDue(feed, now)).sort((a, b) => (a.due < b.due ? -1 : 1));
  await visitPolitely(due, {
    hostOf,
    wait: deps.wait,
    visit: ({ url }) => refreshIfStillDue(deps, url).catch(deps.report),
  });
  if (due.length > 0) await settlePostings(await deps.database());
}

/** An ended feed is asked only when the reader says so; one that leads into the own network, never by itself again. */
function isDue({ due, error }: Feed, now: number): boolean {
  if (error?.code === 'ended' || error?.code === 'private-address') return false;
  const time = Date.parse(due);
  return time <= now || time > now + longestWait;
}

const hostOf = ({ url }: Feed) => new URL(url).host;

/**
 * A round of many feeds takes long: by now the reader may have taken the feed off or had it checked, or its host asked for a pause. Once
 * the connection is gone, those that are left stay due, and none is told to have failed.
 */
async function refreshIfStillDue(deps: Deps, url: string): Promise<void> {
  if (isPaused(deps)) return;
  const feed = await getFeed(await deps.database(), url);
  if (!feed || !isDue(feed, deps.now())) return;
  const checked = await checkFeed(deps, feed);
  if (wasCutOff(checked.feed) && !deps.isOnline()) return;
  await keepChecked(deps, checked);
}

/** Faults that a lost connection shows itself in: before an answer, or in the middle of it. */
const wasCutOff = ({ error }: Feed): boolean =>
  error !== undefined && ['network', 'timeout', 'truncated'].includes(error.code);

/** Fetches the subscribed feed of that address now; nothing happens when there is none. */
export async function refreshKnownFeed(deps: Deps, url: string): Promise<void> {
  const feed = await getFeed(await deps.database(), url);
  if (feed) await keepChecked(deps, await checkFeed(deps, feed));
}

/**
 * Stores what came of asking a feed, where it is still subscribed: it may have been removed while the answer was on its way.
 * Its entries first, in batches, and its own state last: a background that dies in between asks again without the new
 * validators, and goes on where it stopped. Resolves with the feed as it then stands.
 */
export async function keepChecked(deps: Deps, checked: CheckedFeed): Promise<Feed> {
  const { news, pauseMs } = checked;
  const db = await deps.database();
  const { outcome, feed } = await store(deps, checked);
  if (pauseMs !== undefined) await pauseHost(deps, feed, pauseMs);
  const isKept = outcome.ok || outcome.code === 'gone';
  const kept = isKept ? feed : await unstored(deps, feed);
  // The disk is full, but a row that is there can usually still be written over.
  if (!isKept) await putFeed(db, kept, { ifKnown: true });
  if (news && outcome.ok) deps.announce({ what: 'stories' });
  deps.announce({ what: 'feeds' });
  return kept;
}

/** A host that asked for a pause gets it from all of its feeds, also from those that are due later. */
async function pauseHost(deps: Deps, feed: Feed, pauseMs: number): Promise<void> {
  const until = new Date(deps.now() + Math.min(pauseMs, longestWaitMs)).toISOString();
  const host = hostOf(feed);
  await putOffFeeds(await deps.database(), (other) => hostOf(other) === host, until);
}

/** With the validators of what was stored last: those of this answer would have the server say that nothing is new. */
async function unstored(deps: Deps, feed: Feed): Promise<Feed> {
  const standing = await getFeed(await deps.database(), feed.url);
  return failedFeed(deps, standing ?? feed, 'storage');
}

interface Kept {
  readonly outcome: StoreOutcome;
  /** With what became known of it on the way. */
  readonly feed: Feed;
}

async function store(deps: Deps, { feed, news }: CheckedFeed): Promise<Kept> {
  const db = await deps.database();
  if (!news) return { feed, outcome: await putFeed(db, feed, { ifKnown: true }) };
  const { outcome, problems, unusable } = await storeEntries(deps, feed, news.entries);
  const read = {
    ...feed,
    problems: [...feed.problems, ...problems].slice(0, mostProblems),
    entries: news.entries.length - unusable,
  };
  if (!outcome.ok) return { feed: read, outcome };
  const swept = await sweepFeed(deps, read, news.entries);
  const options = { now: deps.now(), ifKnown: true };
  return { feed: read, outcome: await putFeedStories(db, swept, news.stories, deriveStory, options) };
}
