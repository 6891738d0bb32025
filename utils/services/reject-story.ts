import { canonicalUrl } from '@/utils/engine/url/canonical-url';
import { deviceFeed } from '@/utils/model/device-feed';
import type { StoryKey } from '@/utils/model/story-lookup';
import { deleteRejection, putRejection } from '@/utils/storage/rejections';
import { getTabRecord } from '@/utils/storage/tab-records';
import { partEntry, rejoinEntry } from './clusters/correct-clusters';
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
  const db = await deps.database();
  const outcome = await putRejection(db, { article, feed, id, at });
  if (!outcome.ok) throw new Error('the disk is full: this could not be remembered');
  // Of a story that was made here the article may be a source itself.
  if (feed === deviceFeed && (await partEntry(db, article, Number(id), deps.now())))
    deps.announce({ what: 'stories' });
  await rematchTab(deps, record);
}

/** Takes "not this story" back: the story may be found for the article again. */
export async function unrejectStory(deps: Deps, tabId: number, key: StoryKey): Promise<void> {
  const record = await getTabRecord(tabId);
  if (!record) return;
  const article = canonicalUrl(record.article.url) ?? record.article.url;
  const db = await deps.database();
  await deleteRejection(db, article, key);
  if (key.feed === deviceFeed && (await rejoinEntry(db, article, Number(key.id), deps.now())))
    deps.announce({ what: 'stories' });
  await rematchTab(deps, record);
}
