import type { Feed } from '@/utils/model/feed';
import { settlePostings } from '@/utils/storage/cluster-cache';
import { putFeedStories } from '@/utils/storage/feed-stories';
import { getFeed, listFeeds, putFeed } from '@/utils/storage/feeds';
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
  const pauses = new Map<string, number>();
  await visitPolitely(due, {
    hostOf,
    wait: deps.wait,
    visit: (feed) => refreshUnlessPaused(deps, feed, pauses).catch(deps.report),
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
 * A host that asked for a pause gets it from all of its feeds. A round of many feeds takes long: once the connection is gone, those that
 * are left stay due, and none is told to have failed.
 */
async function refreshUnlessPaused(deps: Deps, feed: Feed, pauses: Map<string, number>): Promise<void> {
  if (isPaused(deps)) return;
  const until = pauses.get(hostOf(feed));
  if (until !== undefined && until > deps.now()) {
    const due = new Date(Math.min(until, deps.now() + longestWait)).toISOString();
    await putFeed(await deps.database(), { ...feed, due }, { ifKnown: true });
    return;
  }
  const checked = await checkFeed(deps, feed);
  if (wasCutOff(checked.feed) && !deps.isOnline()) return;
  await keepChecked(deps, checked);
  const { pauseMs } = checked;
  if (pauseMs !== undefined) pauses.set(hostOf(feed), deps.now() + pauseMs);
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
  const { news } = checked;
  const db = await deps.database();
  const { outcome, feed } = await store(deps, checked);
  const isKept = outcome.ok || outcome.code === 'gone';
  const kept = isKept ? feed : await unstored(deps, feed);
  // The disk is full, but a row that is there can usually still be written over.
  if (!isKept) await putFeed(db, kept, { ifKnown: true });
  if (news && outcome.ok) deps.announce({ what: 'stories' });
  deps.announce({ what: 'feeds' });
  return kept;
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
