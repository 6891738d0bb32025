import type { RawEntry } from '../entry/build-entry';
import type { FeedContents, FeedReading } from '../feed-format';
import { parseRssWith } from '../rss/parse-rss';
import { rssEntry } from '../rss/rss-entry';
import type { FeedScope } from '../xml/feed-scope';
import { childOf, ownText, type XmlElement } from '../xml/xml-element';
import { articleUrl } from './article-url';
import { type RelatedArticle, relatedArticles } from './related-articles';
import { splitPublisher } from './split-publisher';

/**
 * Reads RSS of Google News. An item is an event: its title ends in the publisher's name, `source` names the publisher's site (not
 * the article), and its description is no text but a list of other articles on the event. Each of these is an entry too.
 */
export const parseGoogleNews = (root: XmlElement, reading: FeedReading): FeedContents =>
  parseRssWith(googleNewsEntries, root, reading);

function googleNewsEntries(item: XmlElement, scope: FeedScope): RawEntry[] {
  const raw = rssEntry(item, scope);
  const description = childOf(item, 'description');
  const link = raw.url?.trim() ?? '';
  const split = splitPublisher(raw.title?.trim() ?? '', raw.publisher?.trim());
  const listed = description ? relatedArticles(ownText(description), scope.base) : [];
  const title = split?.title ?? raw.title;
  const { summary: _, ...rest } = raw;
  const event = {
    ...rest,
    url: articleUrl(link) ?? link,
    title,
    publisher: split?.publisher ?? raw.publisher,
  };
  // The first of the list is the item itself.
  const others = listed.filter((other) => other.title !== title && !other.title.startsWith(`${title} - `));
  return [event, ...others.map((other) => otherEntry(other, event))];
}

/** Another article on the event. The list tells no date: when the event is from, its articles are. */
function otherEntry({ title, url, publisher }: RelatedArticle, { published, language }: RawEntry): RawEntry {
  return { id: url, url, title, publisher, published, language, source: () => '' };
}
