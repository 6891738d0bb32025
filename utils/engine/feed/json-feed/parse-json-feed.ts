import { dropUndefined } from '../drop-undefined';
import { buildEntry, cleanLanguage } from '../entry/build-entry';
import { cleanLine, cleanParagraphs, textOfHtml } from '../entry/clean-text';
import { entryUrl } from '../entry/entry-url';
import { tellOfTheRest } from '../entry/tell-of-the-rest';
import type { FeedContents, FeedReading, UnusableFeed } from '../feed-format';
import { isObject } from '../json-object';
import type { ParsedEntry } from '../parsed-feed';
import type { JsonFeed } from './json-feed';
import { authorsIn, jsonFeedEntry, textIn } from './json-feed-entry';

/** What the head of a JSON Feed tells. */
export function jsonFeedHead(
  feed: JsonFeed,
  reading: FeedReading,
): Omit<FeedContents, 'entries' | 'stories'> {
  const home = textIn(feed.home_page_url);
  const site = home === undefined ? undefined : entryUrl(home, reading.url);
  return dropUndefined({
    title: cleanLine(textOfHtml(textIn(feed.title) ?? '')),
    description: cleanParagraphs(textOfHtml(textIn(feed.description) ?? '')),
    siteUrl: site && 'url' in site ? site.url : undefined,
    language: cleanLanguage(textIn(feed.language)),
  });
}

/** Reads JSON Feed 1 and 1.1 (https://www.jsonfeed.org/version/1.1/). An item that is no object is left out and named. */
export function parseJsonFeed(feed: JsonFeed, reading: FeedReading): FeedContents | UnusableFeed {
  const { items } = feed;
  if (!Array.isArray(items)) {
    reading.problems.add('$.items', 'must be a list');
    return 'invalid';
  }
  const head = jsonFeedHead(feed, reading);
  return { ...head, entries: readItems(feed, [...items.entries()], head.language, reading), stories: [] };
}

/** The entries of these items, which come with their places in the feed. */
export function readItems(
  feed: JsonFeed,
  items: readonly (readonly [number, unknown])[],
  language: string | undefined,
  reading: FeedReading,
): ParsedEntry[] {
  const entries: ParsedEntry[] = [];
  const authors = authorsIn(feed);
  for (const [place, item] of items.slice(0, reading.maxItems)) {
    const path = `$.items[${place}]`;
    if (!isObject(item)) {
      reading.problems.add(path, 'must be an object');
      continue;
    }
    const raw = jsonFeedEntry(item);
    const own = raw.authors?.length ? raw.authors : authors;
    entries.push(buildEntry({ ...raw, authors: own, language: raw.language ?? language }, reading, path));
  }
  tellOfTheRest(items.length, reading, '$.items');
  return entries;
}
