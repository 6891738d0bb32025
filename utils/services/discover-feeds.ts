import type { DeclaredFeed as FoundFeed } from '@/utils/engine/feed/discovery/feed-links';
import { siteAccess } from '@/utils/engine/url/site-access';
import { isPrivateAddress } from '@/utils/fetcher/private-address';
import type { DeclaredFeed } from '@/utils/model/feed-overview';
import { listFeeds } from '@/utils/storage/feeds';
import { getSettings } from '@/utils/storage/settings';
import type { Deps } from './deps';

/**
 * The feeds that the page in a tab declares, those of stories first. Nothing is asked of anybody but the page that is open,
 * and that only where it may be read.
 */
export async function discoverFeeds(deps: Deps, tabId: number): Promise<readonly DeclaredFeed[]> {
  const tab = await deps.findTab(tabId);
  if (!tab || !/^https?:/.test(tab.url) || siteAccess(await getSettings(), tab) !== 'allowed') return [];
  const { feedLinks } = await import('@/utils/engine/feed/discovery/feed-links');
  return declaredFeeds(deps, feedLinks(await deps.readPageLinks(tabId), tab.url), tab.url);
}

/** A page on the web can declare what it likes, but not a place in the reader's own network. */
export async function declaredFeeds(
  deps: Deps,
  found: readonly FoundFeed[],
  page: string,
): Promise<readonly DeclaredFeed[]> {
  const known = new Set((await listFeeds(await deps.database())).map(({ url }) => url));
  return found
    .filter(({ url }) => isPrivateAddress(page) || !isPrivateAddress(url))
    .map(({ url, title, kind }) => ({
      url,
      ...(title === undefined ? {} : { title }),
      stories: kind === 'story-feed',
      subscribed: known.has(url),
    }));
}
