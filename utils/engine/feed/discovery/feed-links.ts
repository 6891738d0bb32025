import { dropUndefined } from '../drop-undefined';
import { cleanLine } from '../entry/clean-text';
import { entryUrl } from '../entry/entry-url';

/** A `link` element of a page, as it stands there. */
export interface PageLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string | undefined;
  readonly title?: string | undefined;
}

/** A feed that a page declares. Nothing was asked of its server yet. */
export interface DeclaredFeed {
  readonly url: string;
  readonly title?: string;
  readonly kind: 'story-feed' | 'json-feed' | 'feed';
}

/** What feeds are served as, and what sites write in its place (`text/xml` stands for other things as well). */
const feedTypes = /^(?:application|text)\/(?:(?:x\.)?(?:rss|atom|rdf|x-rss|x-atom)\+xml|x-rss|rss|atom)$/;
const jsonTypes = /^application\/(?:feed\+)?json$/;
const xmlTypes = /^(?:application|text)\/xml$/;

/** Names under which sites keep feeds, for links whose type says no more than XML or JSON. */
const feedName = /(?:rss|atom|feed|\.rdf)/i;

const mostFeeds = 50;

function kindOf({ rel, type = '', href, title = '' }: PageLink): DeclaredFeed['kind'] | undefined {
  const relations = rel.toLowerCase().split(/\s+/);
  const mime = type.split(';')[0]?.trim().toLowerCase() ?? '';
  if (relations.includes('story-feed')) return 'story-feed';
  if (relations.includes('feed')) return 'feed';
  if (!relations.includes('alternate') || relations.includes('stylesheet')) return undefined;
  if (feedTypes.test(mime)) return 'feed';
  const isNamed = feedName.test(`${href} ${title}`);
  if (mime === 'application/feed+json' || (jsonTypes.test(mime) && isNamed)) return 'json-feed';
  return xmlTypes.test(mime) && isNamed ? 'feed' : undefined;
}

/** Comments are told last: whoever reads news did not ask for them. */
const rankOf = ({ kind, title = '', url }: DeclaredFeed): number =>
  /comment|kommentar|commentaire|comentario/i.test(`${title} ${url}`)
    ? 3
    : { 'story-feed': 0, feed: 1, 'json-feed': 1 }[kind];

/** The feeds that a page declares, each once: story feeds first, comments last, else as the page has them. */
export function feedLinks(links: readonly PageLink[], base: string): DeclaredFeed[] {
  const feeds = new Map<string, DeclaredFeed>();
  for (const link of links) {
    const kind = kindOf(link);
    const found = kind === undefined || link.href.trim() === '' ? undefined : entryUrl(link.href, base);
    if (kind === undefined || !found || !('url' in found) || feeds.has(found.url)) continue;
    feeds.set(found.url, dropUndefined({ url: found.url, title: cleanLine(link.title), kind }));
    if (feeds.size === mostFeeds) break;
  }
  return [...feeds.values()].toSorted((a, b) => rankOf(a) - rankOf(b));
}
