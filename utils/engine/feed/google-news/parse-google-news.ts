import type { RawEntry } from '../entry/build-entry';
import type { FeedContents, FeedReading } from '../feed-format';
import { parseRssWith } from '../rss/parse-rss';
import { rssEntry } from '../rss/rss-entry';
import type { FeedScope } from '../xml/feed-scope';
import { childOf, ownText, type XmlElement } from '../xml/xml-element';
import { articleUrl } from './article-url';
import { relatedArticles } from './related-articles';
import { splitPublisher } from './split-publisher';

/**
 * Reads RSS of Google News. An item is an event: its title ends in the publisher's name, `source` names the publisher's site (not
 * the article), and its description is no text but a list of other articles on the event.
 */
export const parseGoogleNews = (root: XmlElement, reading: FeedReading): FeedContents =>
  parseRssWith(googleNewsEntry, root, reading);

export function googleNewsEntry(item: XmlElement, scope: FeedScope): RawEntry {
  const raw = rssEntry(item, scope);
  const description = childOf(item, 'description');
  const link = raw.url?.trim() ?? '';
  const split = splitPublisher(raw.title?.trim() ?? '', raw.publisher?.trim());
  const listed = description ? relatedArticles(ownText(description), scope.base) : [];
  const title = split?.title ?? raw.title;
  const { summary: _, ...rest } = raw;
  return {
    ...rest,
    url: articleUrl(link) ?? link,
    title,
    publisher: split?.publisher ?? raw.publisher,
    // The first of the list is the item itself.
    related: listed.filter((article) => article.title !== title && !article.title.startsWith(`${title} - `)),
  };
}
