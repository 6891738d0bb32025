import type { RawEntry } from '../entry/build-entry';
import { textOfHtml } from '../entry/clean-text';
import { personName } from '../entry/person-name';
import { textIn } from '../xml/feed-head';
import { type FeedScope, scopeIn } from '../xml/feed-scope';
import { markupText } from '../xml/markup-text';
import { childOf, childrenOf, ownText, sourceOf, type XmlElement } from '../xml/xml-element';
import { atomLink, atomLinkElement } from './atom-link';
import { atomText } from './atom-text';

/** What the feed says of all its entries that do not say it themselves. */
export interface AtomDefaults {
  readonly authors: readonly string[];
}

/** The last of several, as a feed that corrects a field writes it anew. */
const lastText = (entry: XmlElement, names: readonly string[]): string | undefined => {
  for (const name of names) {
    const text = childrenOf(entry, name).at(-1);
    if (text && ownText(text).trim() !== '') return ownText(text);
  }
  return undefined;
};

const textOf = (entry: XmlElement, name: string): string | undefined => {
  const element = childOf(entry, name);
  return element && atomText(element);
};

/** What an entry of Atom 1.0 (RFC 4287) or 0.3 tells, with Dublin Core and Media RSS where Atom's own fields are missing. */
export function atomEntry(entry: XmlElement, outer: FeedScope, defaults: AtomDefaults): RawEntry {
  const scope = scopeIn(entry, outer);
  const links = childrenOf(entry, 'atom:link');
  const link = atomLinkElement(links);
  const source = childOf(entry, 'atom:source');
  const authors = authorsOf(entry);
  const id = textIn(entry, 'atom:id');
  const group = childOf(entry, 'media:group') ?? entry;
  const mediaText = childOf(group, 'media:description');
  return {
    id: id ?? textIn(entry, 'guid'),
    url: textIn(entry, 'feedburner:origlink') ?? atomLink(links) ?? addressIn(id),
    base: link ? scopeIn(link, scope).base : scope.base,
    title: textOf(entry, 'atom:title') ?? textIn(entry, 'dc:title') ?? textIn(group, 'media:title'),
    summary: () =>
      textOf(entry, 'atom:summary') ??
      (mediaText && markupText(mediaText)) ??
      textIn(entry, 'dc:description'),
    text: () => textOf(entry, 'atom:content') ?? contentEncoded(entry),
    source: () => sourceOf(entry),
    published: lastText(entry, ['atom:published', 'atom:issued', 'dc:date', 'atom:created']),
    updated: lastText(entry, ['atom:updated', 'atom:modified', 'dcterms:modified']),
    authors: authors.length > 0 ? authors : source ? authorsOf(source) : defaults.authors,
    categories: categoriesOf(entry),
    language: textIn(entry, 'dc:language') ?? contentLanguage(entry) ?? scope.language,
    publisher: source && textOf(source, 'atom:title'),
  };
}

/** An id is the article's address where it looks like one and the entry has no link. */
const addressIn = (id: string | undefined): string | undefined =>
  id !== undefined && /^https?:\/\//i.test(id) ? id : undefined;

const contentEncoded = (entry: XmlElement): string | undefined => {
  const element = childOf(entry, 'content:encoded');
  return element && markupText(element);
};

const contentLanguage = (entry: XmlElement): string | undefined =>
  ['atom:content', 'atom:title']
    .map((name) => childOf(entry, name)?.attributes?.get('xml:lang'))
    .find(Boolean);

/** The names of an entry's, a feed's or a source's authors. */
export const authorsOf = (element: XmlElement): string[] =>
  [...childrenOf(element, 'atom:author'), ...childrenOf(element, 'dc:creator')]
    .map(personName)
    .filter((name) => name !== '');

const categoriesOf = (entry: XmlElement): string[] => [
  ...childrenOf(entry, 'atom:category').map(({ attributes }) =>
    textOfHtml(attributes?.get('label')?.trim() || attributes?.get('term')?.trim() || ''),
  ),
  ...childrenOf(entry, 'dc:subject').map(markupText),
];
