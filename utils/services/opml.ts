import type { OpmlFeed } from '@/utils/engine/feed/opml/parse-opml';
import type { FailedImport, FeedOutline, OpmlImport } from '@/utils/model/feed-overview';
import { limits } from '@/utils/model/primitives';
import { listFeeds } from '@/utils/storage/feeds';
import type { Deps } from './deps';
import { subscribeAll } from './subscribe-all';

/** Subscribes to the feeds of a list, in their folders. Outlines that cannot be used are told with the rest that failed. */
export async function importOpml(deps: Deps, text: string): Promise<OpmlImport> {
  const { parseOpml } = await import('@/utils/engine/feed/opml/parse-opml');
  const parsed = parseOpml(text);
  if (!parsed.ok) return { ok: false, code: parsed.code };
  const unusable = parsed.problems.map(({ path, story }): FailedImport => {
    const name = story ?? path;
    return { url: name, code: 'not-an-address', kept: false };
  });
  if (parsed.feeds.length + unusable.length === 0) return { ok: false, code: 'empty' };
  return { ok: true, progress: await subscribeAll(deps, parsed.feeds.map(outlineOf), unusable) };
}

/** Folders in folders are one here, named by the whole way to it. */
function outlineOf({ url, title, name, folders }: OpmlFeed): FeedOutline {
  const folder = folders.join(' / ').slice(0, limits.label);
  return {
    url,
    ...(title === undefined ? {} : { title: title.slice(0, limits.label) }),
    ...(name === undefined ? {} : { name: name.slice(0, limits.label) }),
    ...(folder === '' ? {} : { folder }),
  };
}

/** All subscriptions as a list that other readers can take in. */
export async function exportOpml(deps: Deps): Promise<string> {
  const { buildOpml } = await import('@/utils/engine/feed/opml/build-opml');
  const feeds = await listFeeds(await deps.database());
  return buildOpml({
    title: 'Sidelight',
    created: new Date(deps.now()).toISOString(),
    feeds: feeds.map(({ url, name, title, siteUrl, language, folder }) => ({
      url,
      ...(title === undefined ? {} : { title }),
      ...(name === undefined ? {} : { name }),
      ...(siteUrl === undefined ? {} : { siteUrl }),
      ...(language === undefined ? {} : { language }),
      folders: folder === undefined ? [] : folder.split(' / '),
      categories: [],
    })),
  });
}
