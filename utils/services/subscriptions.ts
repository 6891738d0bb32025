import { type Feed, parseFeed } from '@/utils/model/feed';
import type { Subscription } from '@/utils/model/subscription';
import { deleteFeed, getFeed } from '@/utils/storage/feeds';
import { checkFeed } from './check-feed';
import type { Deps } from './deps';
import { keepChecked } from './refresh-feeds';

/**
 * Subscribes to the story feed at an address as a person types it. A feed that cannot be fetched, read or stored is not
 * kept, and the outcome says why.
 */
export async function subscribe(deps: Deps, typed: string): Promise<Subscription> {
  const fresh = newFeed(deps, typed);
  if (!fresh) return { ok: false, code: 'not-an-address' };
  const db = await deps.database();
  if (await getFeed(db, fresh.url)) return { ok: false, code: 'already-subscribed' };
  const checked = await checkFeed(deps, fresh);
  const feed = checked.feed.error ? checked.feed : await keepChecked(deps, checked, { ifKnown: false });
  if (!feed.error) return { ok: true, feed };
  const { code, status } = feed.error;
  return { ok: false, code, ...(status === undefined ? {} : { status }) };
}

/** Removes a feed and its stories. Pinned stories stay: a pin holds a copy of its own. */
export async function unsubscribe(deps: Deps, url: string): Promise<void> {
  await deleteFeed(await deps.database(), url);
  deps.announce({ what: 'feeds' });
  deps.announce({ what: 'stories' });
}

/** Null for what is no web address. A bare `feeds.example/stories.json` is taken for https. */
function newFeed(deps: Deps, typed: string): Feed | null {
  const text = typed.trim();
  const at = new Date(deps.now()).toISOString();
  const url = (/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`).replace(/#.*$/s, '');
  const parsed = parseFeed({ url, added: at, due: at, failures: 0, problems: [], stories: 0 });
  return parsed.ok ? parsed.value : null;
}
