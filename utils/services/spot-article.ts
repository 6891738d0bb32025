import { articleUrl } from '@/utils/engine/article/article-url';
import { siteAccess } from '@/utils/engine/url/site-access';
import type { Article } from '@/utils/model/article';
import type { Sighting } from '@/utils/model/spotted-article';
import type { TabRecord } from '@/utils/model/tab-record';
import type { TabView } from '@/utils/model/tab-view';
import { getSettings } from '@/utils/storage/settings';
import { getStory } from '@/utils/storage/stories';
import { deleteTabRecord, getTabRecord, putTabRecord } from '@/utils/storage/tab-records';
import type { Deps } from './deps';
import { type FoundStory, findStoryByAddress, findStoryByContent } from './find-story';

export interface SpottedIn {
  readonly tabId: number;
  /** The address in the tab, which need not be the article's canonical one. */
  readonly url: string;
  readonly incognito: boolean;
}

/**
 * An article is in view: finds its story and remembers both for the panel. Of a page that is switched off, or in a private
 * window while those are off, nothing is read or kept. Where a story lists the address, no more is read of the page than
 * was seen at first sight.
 */
export async function spotArticle(deps: Deps, tab: SpottedIn, sighting: Sighting): Promise<TabView> {
  const settings = await getSettings();
  const article = articleOf(sighting);
  if (
    siteAccess(settings, tab) !== 'allowed' ||
    siteAccess(settings, { ...tab, url: article.url }) !== 'allowed'
  ) {
    await leaveArticle(deps, tab.tabId);
    return { state: 'off' };
  }
  const db = await deps.database();
  const byAddress = await findStoryByAddress(db, article);
  const read = byAddress ? article : await readFully(deps, tab.tabId, article);
  const found = byAddress ?? (await findStoryByContent(db, read));
  await putTabRecord({
    tabId: tab.tabId,
    url: tab.url,
    article: read,
    match: found,
    at: new Date(deps.now()).toISOString(),
  });
  deps.announce({ what: 'lookup', tabId: tab.tabId });
  return showFound(deps, tab.tabId, found, settings.showTab);
}

const articleOf = (sighting: Sighting): Article => ({
  url: articleUrl(sighting),
  headline: sighting.headline,
  authors: [],
  text: '',
});

/** All that the page tells. The address stays the one by which the article was looked up and may be read. */
async function readFully(deps: Deps, tabId: number, article: Article): Promise<Article> {
  const read = await deps.readArticle(tabId);
  return read ? { ...read, url: article.url } : article;
}

/** The tab has moved on to something that is no article. */
export async function leaveArticle(deps: Deps, tabId: number): Promise<void> {
  await deleteTabRecord(tabId);
  await Promise.all([deps.setBadge(tabId, 0), deps.showTab(tabId, { state: 'off' })]);
  deps.announce({ what: 'lookup', tabId });
}

/** The tab was closed. */
export const forgetTab = (tabId: number): Promise<void> => deleteTabRecord(tabId);

/** Stories have changed: looks again for the story of an open article, whose text is still at hand. */
export async function rematchTab(deps: Deps, record: TabRecord): Promise<void> {
  const db = await deps.database();
  const found =
    (await findStoryByAddress(db, record.article)) ?? (await findStoryByContent(db, record.article));
  const now = await getTabRecord(record.tabId);
  if (now?.at === record.at) await keepFound(deps, record, found); // else another article came into view meanwhile
}

/** From now on that is the story of the tab's article, and is shown so. */
export async function keepFound(deps: Deps, record: TabRecord, found: FoundStory | null): Promise<void> {
  await putTabRecord({ ...record, match: found });
  deps.announce({ what: 'lookup', tabId: record.tabId });
  const view = await showFound(deps, record.tabId, found, (await getSettings()).showTab);
  await deps.showTab(record.tabId, view);
}

/** Sets the badge, and says what the tab at the page's edge may show. */
async function showFound(
  deps: Deps,
  tabId: number,
  found: FoundStory | null,
  showTab: boolean,
): Promise<TabView> {
  const row = found && (await getStory(await deps.database(), found.key));
  const sources = row?.story.sources.length ?? 0;
  const matched: TabView = sources > 0 ? { state: 'matched', sources } : { state: 'spotted' };
  await deps.setBadge(tabId, sources);
  return showTab ? matched : { state: 'off' };
}
