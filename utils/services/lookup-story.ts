import { canonicalUrl } from '@/utils/engine/url/canonical-url';
import { ruleHost } from '@/utils/engine/url/host-rules';
import { siteAccess } from '@/utils/engine/url/site-access';
import type { Settings } from '@/utils/model/settings';
import type { Story } from '@/utils/model/story';
import type { OpenArticle, StoryLookup } from '@/utils/model/story-lookup';
import type { TabRecord } from '@/utils/model/tab-record';
import { getFeed } from '@/utils/storage/feeds';
import { isPinned } from '@/utils/storage/pins';
import { getSettings } from '@/utils/storage/settings';
import { getStory } from '@/utils/storage/stories';
import { getTabRecord } from '@/utils/storage/tab-records';
import { toldMerges } from './clusters/told-merges';
import type { Deps, KnownTab } from './deps';
import { otherStories } from './other-stories';
import { ownAddress } from './own-address';
import { readSources } from './read-sources';
import { isStillOpen } from './same-page';
import { newsOfStory } from './visit-story';

/** An article is open, with or without its story. */
type Found = Extract<StoryLookup, { status: 'matched' | 'no-story' | 'offline' }>;

/** What the panel shows for a tab. Every state but `matched` says why there is nothing, so that one action can follow. */
export async function lookupStory(deps: Deps, tabId: number): Promise<StoryLookup> {
  // All at once: the reader has clicked, and waits.
  const [tab, settings, record] = await Promise.all([
    deps.findTab(tabId),
    getSettings(),
    getTabRecord(tabId),
  ]);
  if (!tab) return { status: 'not-article' };
  const barred = barredBy(tab, settings);
  if (barred) return barred;
  // A record of the page before a navigation is not shown for the page after it.
  if (!record || !isStillOpen(record, tab))
    return tab.loading ? { status: 'loading' } : { status: 'not-article', ...hostOf(tab) };
  if (record.pending) return { status: 'loading' };
  if (record.failed !== undefined) return { status: 'failed', reason: record.failed };
  const lookup = (await matched(deps, record)) ?? unmatched(deps, openArticle(record));
  return { ...(await withOthers(deps, record, lookup)), ...hostOf(tab) };
}

function barredBy(tab: KnownTab, settings: Settings): StoryLookup | null {
  if (!/^https?:/.test(tab.url)) return null;
  const access = siteAccess(settings, tab);
  if (access === 'allowed') return null;
  if (typeof access === 'string') return { status: access };
  return { status: 'site-off', scope: access.off, host: access.host, url: tab.url };
}

/** The reader's own word is only asked for where it is on disk: of a private window nothing is. */
async function withOthers(deps: Deps, record: TabRecord, lookup: Found): Promise<Found> {
  const shown = lookup.status === 'matched' ? lookup.key : null;
  const others = await otherStories(await deps.database(), record.article, shown);
  return others ? { ...lookup, others } : lookup;
}

async function matched(deps: Deps, record: TabRecord): Promise<Found | null> {
  if (!record.match) return null;
  const { key, match } = record.match;
  const db = await deps.database();
  const [row, pinned, feed, merged] = await Promise.all([
    getStory(db, key),
    isPinned(db, key),
    getFeed(db, key.feed),
    toldMerges(db, key),
  ]);
  if (!row) return null;
  const [read, news] = await Promise.all([readSources(db, row.story), newsOfStory(deps, key, row.story)]);
  return {
    status: 'matched',
    key,
    story: row.story,
    match,
    article: openArticle(record),
    ...sourceOf(row.story, record.article.url),
    pinned,
    read,
    ...(news === null ? {} : { news }),
    ...(feed?.succeeded === undefined ? {} : { checked: feed.succeeded }),
    ...(merged === undefined ? {} : { merged }),
  };
}

/** Which of the story's sources the article is, by canonical address. */
function sourceOf(story: Story, url: string): { here?: number } {
  const address = canonicalUrl(url);
  const place = story.sources.findIndex((source) => canonicalUrl(source.url) === address);
  return place < 0 ? {} : { here: place + 1 };
}

/** The host that a site rule would name; none for pages that are not on the web. */
const hostOf = ({ url }: KnownTab): { host?: string } =>
  /^https?:/.test(url) ? { host: ruleHost(url) } : {};

const unmatched = (deps: Deps, article: OpenArticle): Found => ({
  status: deps.isOnline() ? 'no-story' : 'offline',
  article,
});

const openArticle = (record: TabRecord): OpenArticle => ({
  url: ownAddress(record),
  headline: record.article.headline,
});
