import { isMuted } from '@/utils/engine/story/is-muted';
import type { Feed } from '@/utils/model/feed';
import type { FeedOverview, FeedPreview, ListedEntry, ListedFeed } from '@/utils/model/feed-overview';
import { entryOf, type StoredEntry } from '@/utils/model/stored-entry';
import { countUnread, listEntries } from '@/utils/storage/entries';
import { listFeeds } from '@/utils/storage/feeds';
import { getSettings } from '@/utils/storage/settings';
import { checkFeed } from './check-feed';
import type { Deps } from './deps';
import { newAddress } from './moved-feed';
import { importProgress } from './subscribe-all';
import { newFeed } from './subscriptions';

/** So many of a feed's entries are listed: a preview and a glance, no reader of feeds. */
const mostListed = 30;
const mostPreviewed = 5;

/** Every subscription with what the reader has not seen of it, and why feeds are not asked at present. */
export async function getFeedOverview(deps: Deps): Promise<FeedOverview> {
  const db = await deps.database();
  const feeds = await listFeeds(db);
  const unread = await countUnread(
    db,
    feeds.filter(({ muted }) => !muted).map(({ url }) => url),
  );
  const importing = await importProgress(deps);
  const followed = new Set(feeds.map(({ url }) => url));
  return {
    feeds: feeds.map((feed) => listedFeed(feed, unread.get(feed.url) ?? 0, followed)),
    ...(deps.isOnline() ? (deps.savesData() ? { paused: 'save-data' } : {}) : { paused: 'offline' }),
    ...(importing === undefined ? {} : { importing }),
  };
}

/** No feed can move to where another one is followed already. */
function listedFeed(feed: Feed, unread: number, followed: ReadonlySet<string>): ListedFeed {
  const address = newAddress(feed);
  const isOffered = address !== undefined && !followed.has(address);
  return { ...feed, unread, ...(isOffered ? { newAddress: address } : {}) };
}

/** The latest entries of a feed, without those that are muted. */
export async function listFeedEntries(deps: Deps, url: string): Promise<readonly ListedEntry[]> {
  const mutes = await getSettings();
  const entries = await listEntries(await deps.database(), url);
  return entries
    .filter((entry) => !isMuted(mutedParts(entry), mutes))
    .slice(0, mostListed)
    .map((entry) => listedEntry(entry, url));
}

const mutedParts = (entry: StoredEntry) => {
  const { title, publisher } = entryOf(entry);
  return { headline: title, publishers: publisher === undefined ? [] : [publisher] };
};

function listedEntry(stored: StoredEntry, feed: string): ListedEntry {
  const { title, url, language } = entryOf(stored);
  return {
    key: stored.key,
    title,
    ...(url === undefined ? {} : { url }),
    at: stored.at,
    ...(language === undefined ? {} : { language }),
    unread: stored.unread.includes(feed),
  };
}

/** What a feed would bring. Asks it once, for the reader clicked; keeps nothing. */
export async function previewFeed(deps: Deps, typed: string): Promise<FeedPreview> {
  const fresh = newFeed(deps, typed);
  if (!fresh) return { ok: false, code: 'not-an-address' };
  const { feed, news } = await checkFeed(deps, fresh);
  if (feed.error || !news) {
    const { code, status } = feed.error ?? { code: 'invalid' as const };
    return { ok: false, code, ...(status === undefined ? {} : { status }) };
  }
  const seen = new Date(deps.now()).toISOString();
  const latest = [
    ...news.entries.map(({ title, url, published, language }) => ({
      title,
      url,
      at: published ?? seen,
      language,
    })),
    ...news.stories.map(({ headline, updated, language }) => ({
      title: headline,
      url: undefined,
      at: updated,
      language,
    })),
  ];
  return {
    ok: true,
    url: feed.url,
    ...(feed.title === undefined ? {} : { title: feed.title }),
    stories: news.stories.length,
    entries: news.entries.length,
    ...(feed.attribution === undefined ? {} : { attribution: feed.attribution }),
    latest: latest
      .sort((a, b) => (a.at < b.at ? 1 : -1))
      .slice(0, mostPreviewed)
      .map(({ title, url, at, language }) => ({
        title,
        ...(url === undefined ? {} : { url }),
        at,
        ...(language === undefined ? {} : { language }),
      })),
  };
}
