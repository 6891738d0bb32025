import { atomLink } from '../atom/atom-link';
import { buildEntry, type RawEntry } from '../entry/build-entry';
import { tellOfTheRest } from '../entry/tell-of-the-rest';
import type { FeedContents, FeedReading } from '../feed-format';
import { feedHead, textIn } from '../xml/feed-head';
import { type FeedScope, scopeIn } from '../xml/feed-scope';
import { markupText } from '../xml/markup-text';
import { childOf, childrenOf, type XmlElement } from '../xml/xml-element';
import { rssEntry } from './rss-entry';

/** Reads RSS 0.9x, 1.0, 1.1 and 2.0: items in the channel, beside it (RDF), or in a list of its own (1.1). */
export const parseRss = (root: XmlElement, reading: FeedReading): FeedContents =>
  parseRssWith((item, scope) => [rssEntry(item, scope)], root, reading);

/** The same for what is RSS with items of its own kind: `readItem` tells the articles in one. */
export function parseRssWith(
  readItem: (item: XmlElement, scope: FeedScope) => readonly RawEntry[],
  root: XmlElement,
  reading: FeedReading,
): FeedContents {
  const channel = childOf(root, 'channel') ?? root;
  const scope = scopeIn(channel, scopeIn(root, { base: reading.url, language: undefined }));
  const head = rssHead(channel, scope);
  const inner: FeedScope = { base: scope.base, language: scope.language ?? head.language };
  const items = itemsOf(root, channel);
  const entries = items
    .slice(0, reading.maxItems)
    .flatMap((item, i) => readItem(item, inner).map((raw) => buildEntry(raw, reading, `item[${i + 1}]`)))
    .slice(0, reading.maxItems);
  tellOfTheRest(items.length, reading, 'channel');
  return { ...head, entries, stories: [] };
}

function itemsOf(root: XmlElement, channel: XmlElement): XmlElement[] {
  const lists = [channel, root, ...childrenOf(channel, 'items'), ...childrenOf(root, 'items')];
  return [...new Set(lists)].flatMap((list) => childrenOf(list, 'item'));
}

function rssHead(channel: XmlElement, scope: FeedScope) {
  const title = childOf(channel, 'title') ?? childOf(channel, 'dc:title');
  const description =
    childOf(channel, 'description') ??
    childOf(channel, 'dc:description') ??
    childOf(channel, 'itunes:summary');
  const raw = {
    title: title && markupText(title),
    description: description && markupText(description),
    site: textIn(channel, 'link') ?? atomLink(childrenOf(channel, 'atom:link')),
    language: textIn(channel, 'language') ?? textIn(channel, 'dc:language'),
  };
  return feedHead(channel, raw, scope);
}
