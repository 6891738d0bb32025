import { siteAccess } from '@/utils/engine/url/site-access';
import type { TabRecord } from '@/utils/model/tab-record';
import type { TabView } from '@/utils/model/tab-view';
import { getSettings } from '@/utils/storage/settings';
import { listTabRecords } from '@/utils/storage/tab-records';
import type { Deps } from './deps';
import { isOfOneHost } from './one-host';
import { isStillOpen } from './same-page';
import { forgetRecord, forgetWhere, rematchTab } from './spot-article';

/** Stories came or went: every open article is matched anew. A tab's fault is its own; the others go on. */
export async function rematchOpenTabs(deps: Deps): Promise<void> {
  for (const record of await listTabRecords()) await rematchIfOpen(deps, record).catch(deps.report);
}

async function rematchIfOpen(deps: Deps, record: TabRecord): Promise<void> {
  const tab = await deps.findTab(record.tabId);
  if (tab && isStillOpen(record, tab)) await rematchTab(deps, record);
  else await forgetRecord(record);
}

/**
 * Settings changed: what was read on pages that are now off is forgotten, and what was found for an article whose own address is off now.
 * Where that is another site's, the tab stays as it is where nothing is found: a page can claim any address, and must not learn from a
 * tab that goes away which sites the reader has switched off.
 */
export async function forgetBarredTabs(deps: Deps): Promise<void> {
  const settings = await getSettings();
  for (const { tabId } of await listTabRecords()) {
    const tab = await deps.findTab(tabId);
    const incognito = tab?.incognito ?? false;
    const isOff = (url: string) => siteAccess(settings, { url, incognito }) !== 'allowed';
    // As it is by now: the tab may have gone on to a page that may be read.
    const isBarred = ({ url, article }: TabRecord) =>
      isOff(url) || (isOff(article.url) && isOfOneHost(url, article.url));
    await forgetWhere(deps, tabId, isBarred);
    const view: TabView = { state: settings.showTab ? 'spotted' : 'off' };
    await forgetWhere(deps, tabId, ({ article }) => isOff(article.url), view);
  }
}
