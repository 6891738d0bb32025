import { siteAccess } from '@/utils/engine/url/site-access';
import type { TabRecord } from '@/utils/model/tab-record';
import { getSettings } from '@/utils/storage/settings';
import { listTabRecords } from '@/utils/storage/tab-records';
import type { Deps } from './deps';
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

/** Settings changed: what was read on pages that are now off is forgotten. */
export async function forgetBarredTabs(deps: Deps): Promise<void> {
  const settings = await getSettings();
  for (const { tabId } of await listTabRecords()) {
    const tab = await deps.findTab(tabId);
    const incognito = tab?.incognito ?? false;
    // As it is by now: the tab may have gone on to a page that may be read.
    await forgetWhere(deps, tabId, ({ url }) => siteAccess(settings, { url, incognito }) !== 'allowed');
  }
}
