import { isPrivateAddress } from '@/utils/fetcher/private-address';
import type { Feed } from '@/utils/model/feed';
import type { FailedImport, FeedOutline, ImportProgress } from '@/utils/model/feed-overview';
import { listFeeds } from '@/utils/storage/feeds';
import { getImport, type ImportRow, startImport } from '@/utils/storage/imports';
import type { Deps } from './deps';
import { refreshSoon } from './refresh-feeds';
import { newFeed } from './subscriptions';

/**
 * Subscribes to many feeds at once: all of them stand at once, and are then asked for the first time, politely, in the
 * background. A feed that cannot be fetched stays, with its error on it, since the list it came from knew it; an address that
 * is none, that is followed already, or that lies in the reader's own network (nobody typed it) is not taken. What becomes
 * of it is told by `importProgress`, also after the background has died and gone on.
 */
export async function subscribeAll(
  deps: Deps,
  outlines: readonly FeedOutline[],
  unusable: readonly FailedImport[] = [],
): Promise<ImportProgress> {
  const db = await deps.database();
  const known = new Set((await listFeeds(db)).map(({ url }) => url));
  const feeds: Feed[] = [];
  const refused: FailedImport[] = [...unusable];
  for (const outline of outlines) {
    const feed = newFeed(deps, outline.url, outline.folder);
    const code = refusalOf(feed, known);
    if (code === null && feed) {
      known.add(feed.url);
      feeds.push({ ...feed, ...called(outline) });
    } else if (code !== null) refused.push({ ...naming(outline), code, kept: code === 'already-subscribed' });
  }
  const row = { at: new Date(deps.now()).toISOString(), urls: feeds.map(({ url }) => url), refused };
  const outcome = await startImport(db, row, feeds);
  if (!outcome.ok) throw new Error('the disk is full: the feeds could not be added');
  deps.announce({ what: 'feeds' });
  refreshSoon(deps);
  return progressOf(row, feeds);
}

function refusalOf(feed: Feed | null, known: ReadonlySet<string>): FailedImport['code'] | null {
  if (!feed) return 'not-an-address';
  if (known.has(feed.url)) return 'already-subscribed';
  return isPrivateAddress(feed.url) ? 'private-address' : null;
}

const called = ({ title, name }: FeedOutline) => ({
  ...(title === undefined ? {} : { title }),
  ...(name === undefined ? {} : { name }),
});

const naming = ({ url, title }: FeedOutline) => ({ url, ...(title === undefined ? {} : { title }) });

/** How the latest import is getting on; undefined where there was none, or the reader has put its report away. */
export async function importProgress(deps: Deps): Promise<ImportProgress | undefined> {
  const db = await deps.database();
  const row = await getImport(db);
  return row && progressOf(row, await listFeeds(db));
}

/** Told by the feeds themselves: no count to be lost. One that the reader took off meanwhile counts as done. */
function progressOf({ at, urls, refused }: ImportRow, feeds: readonly Feed[]): ImportProgress {
  const standing = new Map(feeds.map((feed) => [feed.url, feed]));
  const asked = urls.map((url) => standing.get(url));
  const failed = asked.flatMap((feed) => (feed?.error ? [failedImport(feed, feed.error)] : []));
  return {
    at,
    total: urls.length + refused.length,
    done: refused.length + asked.filter((feed) => feed === undefined || feed.checked !== undefined).length,
    failed: [...refused, ...failed],
  };
}

const failedImport = ({ url, title }: Feed, { code, status }: NonNullable<Feed['error']>): FailedImport => ({
  url,
  ...(title === undefined ? {} : { title }),
  code,
  ...(status === undefined ? {} : { status }),
  kept: true,
});
