import { canonicalUrl } from '@/utils/engine/url/canonical-url';
import { putRejection } from '@/utils/storage/rejections';
import { getTabRecord } from '@/utils/storage/tab-records';
import type { Deps } from './deps';
import { keepFound, rematchTab } from './spot-article';

/**
 * "Not this story?": never offers the tab's story for its article again, and looks for another one. In a private window,
 * where nothing may go to disk, the story is only taken away until the page is opened anew.
 */
export async function rejectStory(deps: Deps, tabId: number): Promise<void> {
  const record = await getTabRecord(tabId);
  if (!record?.match) return;
  if ((await deps.findTab(tabId))?.incognito !== false) return keepFound(deps, record, null);
  const { feed, id } = record.match.key;
  const at = new Date(deps.now()).toISOString();
  const article = canonicalUrl(record.article.url) ?? record.article.url;
  const outcome = await putRejection(await deps.database(), { article, feed, id, at });
  if (!outcome.ok) throw new Error('the disk is full: this could not be remembered');
  await rematchTab(deps, record);
}
