import { type Feed, parseFeed } from '@/utils/model/feed';
import type { Subscription } from '@/utils/model/subscription';
import { deleteFeed } from '@/utils/storage/delete-feed';
import { getFeed, putFeed } from '@/utils/storage/feeds';
import { forgetRemovedFeeds, restoreFeed } from '@/utils/storage/removed-feed';
import { type CheckedFeed, checkFeed } from './check-feed';
import type { Deps } from './deps';
import { declaredFeeds } from './discover-feeds';
import { entryStep } from './entry-step';
import { keepChecked } from './refresh-feeds';
import { undoWindow } from './undo';

/**
 * Subscribes to the feed at an address as a person types it. A feed that cannot be fetched, read or stored is not kept, and
 * the outcome says why; of a page it tells the feeds that the page declares.
 */
export async function subscribe(deps: Deps, typed: string, folder?: string): Promise<Subscription> {
  const fresh = newFeed(deps, typed, folder);
  if (!fresh) return { ok: false, code: 'not-an-address' };
  const db = await deps.database();
  if (await getFeed(db, fresh.url)) return { ok: false, code: 'already-subscribed' };
  const checked = await checkFeed(deps, fresh);
  const feed = checked.feed.error ? checked.feed : await storeNew(deps, fresh, checked);
  if (!feed.error) return { ok: true, feed };
  const { code, status } = feed.error;
  const { page } = checked;
  const feeds = page ? await feedsOfPage(deps, page) : [];
  return {
    ok: false,
    code,
    ...(status === undefined ? {} : { status }),
    ...(feeds.length === 0 ? {} : { feeds }),
  };
}

async function feedsOfPage(deps: Deps, { text, url }: NonNullable<CheckedFeed['page']>) {
  const { pageFeeds } = await import('@/utils/engine/feed/discovery/page-feeds');
  return declaredFeeds(deps, pageFeeds(text, url), url);
}

/** First the feed itself: should the background die before all that it told is stored, it is due and asked again. */
async function storeNew(deps: Deps, fresh: Feed, checked: CheckedFeed): Promise<Feed> {
  const db = await deps.database();
  const outcome = await putFeed(db, fresh);
  const kept = outcome.ok ? await keepChecked(deps, checked) : null;
  if (kept && !kept.error) return kept;
  await deleteFeed(db, fresh.url, { step: entryStep(deps) });
  deps.announce({ what: 'feeds' });
  const at = new Date(deps.now()).toISOString();
  return kept ?? { ...fresh, error: { code: 'storage', at } };
}

/**
 * Removes a feed, its stories and its entries; for ten minutes `resubscribe` brings all of it back. Pinned stories stay: a pin
 * holds a copy of its own.
 */
export async function unsubscribe(deps: Deps, url: string): Promise<void> {
  const undoableSince = new Date(deps.now()).toISOString();
  await deleteFeed(await deps.database(), url, { step: entryStep(deps), undoableSince });
  deps.announce({ what: 'feeds' });
  deps.announce({ what: 'stories' });
}

/** Undoes `unsubscribe`: nothing is fetched. False where it is too late. */
export async function resubscribe(deps: Deps, url: string): Promise<boolean> {
  const isRestored = await restoreFeed(await deps.database(), url, entryStep(deps));
  deps.announce({ what: 'feeds' });
  deps.announce({ what: 'stories' });
  return isRestored;
}

/** What was removed over ten minutes ago is gone for good from now on. */
export async function forgetRemoved(deps: Deps): Promise<void> {
  await forgetRemovedFeeds(await deps.database(), undoWindow(deps));
}

/** Null for what is no web address. A bare `feeds.example/stories.json` is taken for https, and `feed:` for what it hides. */
export function newFeed(deps: Deps, typed: string, folder?: string): Feed | null {
  const text = typed
    .trim()
    .replace(/^feed:(\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'https://');
  const at = new Date(deps.now()).toISOString();
  const url = (/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`).replace(/#.*$/s, '');
  const fresh = { url, added: at, due: at, failures: 0, problems: [], stories: 0, entries: 0 };
  const parsed = parseFeed({ ...fresh, ...(folder === undefined ? {} : { folder }) });
  return parsed.ok ? parsed.value : null;
}
