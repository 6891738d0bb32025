import type { FeedEdit } from '@/utils/model/feed-overview';
import type { Subscription } from '@/utils/model/subscription';

import { editFeed, getFeed } from '@/utils/storage/feeds';
import { moveFeed } from '@/utils/storage/move-feed';
import { checkFeed } from './check-feed';
import type { Deps } from './deps';
import { keepChecked } from './refresh-feeds';
import { newFeed } from './subscriptions';

/** What the reader calls a feed, in which folder it is, and whether it adds to lists and counts. */
export async function changeFeed(deps: Deps, edit: FeedEdit): Promise<void> {
  if (!(await editFeed(await deps.database(), edit))) throw new Error('you no longer follow this feed');
  deps.announce({ what: 'feeds' });
  if (edit.muted !== undefined) deps.announce({ what: 'stories' });
}

/**
 * Follows a feed at another address from now on, with all that it told so far. The new address is asked first, and where it is no
 * feed nothing changes.
 */
export async function changeAddress(deps: Deps, from: string, typed: string): Promise<Subscription> {
  const db = await deps.database();
  const [feed, fresh] = [await getFeed(db, from), newFeed(deps, typed)];
  if (!fresh) return { ok: false, code: 'not-an-address' };
  if (!feed) throw new Error('you no longer follow this feed');
  if (await getFeed(db, fresh.url)) return { ok: false, code: 'already-subscribed' };
  const { etag: _, lastModified: __, moved: ___, ...rest } = feed;
  const checked = await checkFeed(deps, { ...rest, url: fresh.url });
  if (checked.feed.error) {
    const { code, status } = checked.feed.error;
    return { ok: false, code, ...(status === undefined ? {} : { status }) };
  }
  if (!(await moveFeed(db, from, { ...rest, url: fresh.url, due: fresh.due })))
    return { ok: false, code: 'already-subscribed' };
  return { ok: true, feed: await keepChecked(deps, checked) };
}
