import { Parser } from 'htmlparser2';
import { baseUrl } from '../entry/entry-url';
import { type DeclaredFeed, feedLinks, type PageLink } from './feed-links';

/** How much of a page is searched, in UTF-16 units; declarations stand in its head. */
const searched = 1_000_000;

/** The feeds that a page declares, from its HTML: what a reader gets who adds a site by its address. Nothing is fetched. */
export function pageFeeds(html: string, url: string): DeclaredFeed[] {
  const links: PageLink[] = [];
  let base = url;
  const parser = new Parser({
    onopentag(name, { rel = '', href = '', type, title }) {
      if (name === 'base' && base === url) base = baseUrl(href, url);
      else if (name === 'link' || name === 'a')
        if (/\b(?:alternate|feed|story-feed)\b/i.test(rel)) links.push({ rel, href, type, title });
    },
  });
  parser.end(html.slice(0, searched));
  return feedLinks(links, base);
}
