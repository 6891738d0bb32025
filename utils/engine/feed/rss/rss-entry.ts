import { atomLink } from '../atom/atom-link';
import type { RawEntry } from '../entry/build-entry';
import { personName } from '../entry/person-name';
import type { FeedScope } from '../xml/feed-scope';
import { scopeIn } from '../xml/feed-scope';
import { markupText } from '../xml/markup-text';
import { childOf, isElement, ownText, sourceOf, type XmlElement } from '../xml/xml-element';

/** The children of an item by name: the same field may come several times. */
type Fields = ReadonlyMap<string, readonly XmlElement[]>;

function fieldsOf(item: XmlElement): Fields {
  const fields = new Map<string, XmlElement[]>();
  for (const part of item.content) {
    if (!isElement(part)) continue;
    const same = fields.get(part.name);
    if (same) same.push(part);
    else fields.set(part.name, [part]);
  }
  return fields;
}

type ReadText = (element: XmlElement) => string;

/** What the first of these fields says that says anything. */
function first(fields: Fields, names: readonly string[], read: ReadText): string | undefined {
  for (const name of names)
    for (const element of fields.get(name) ?? []) {
      const text = read(element);
      if (text.trim() !== '') return text;
    }
  return undefined;
}

const all = (fields: Fields, names: readonly string[], read: ReadText): string[] =>
  names.flatMap((name) => (fields.get(name) ?? []).map(read));

const authorFields = ['author', 'dc:creator', 'dc:author', 'itunes:author', 'atom:author'];
const categoryFields = ['category', 'dc:subject', 'itunes:keywords', 'media:keywords'];
const textFields = ['content:encoded', 'xhtml:body', 'body', 'fullitem', 'atom:content'];
const summaryFields = ['description', 'summary', 'atom:summary', 'dc:description', 'itunes:summary'];
const publishedFields = ['pubdate', 'dcterms:issued', 'atom:published', 'dc:date', 'date', 'dcterms:created'];
const updatedFields = ['dcterms:modified', 'atom:updated', 'dc:date', 'lastbuilddate'];

/** What an item of RSS tells, in any of its versions and with the modules that news uses (Dublin Core, content, media, Atom). */
export function rssEntry(item: XmlElement, outer: FeedScope): RawEntry {
  const fields = fieldsOf(item);
  const scope = scopeIn(item, outer);
  const guid = fields.get('guid')?.[0];
  const source = fields.get('source')?.[0];
  const about = item.attributes?.get('rdf:about');
  const link = linkElement(fields);
  return {
    id: (guid && ownText(guid)) || about || first(fields, ['dc:identifier', 'atom:id'], ownText),
    url: (link && linkText(link)) || permalink(guid) || atomLink(fields.get('atom:link') ?? []) || about,
    base: link ? scopeIn(link, scope).base : scope.base,
    title: first(fields, ['title', 'dc:title', 'media:title'], markupText),
    summary: () =>
      firstInOrder(item, ['description', 'summary']) ??
      first(fields, summaryFields, markupText) ??
      mediaText(fields),
    text: () => first(fields, textFields, markupText),
    source: () => sourceOf(item),
    published: first(fields, publishedFields, ownText),
    updated: first(fields, updatedFields, ownText),
    authors: all(fields, authorFields, personName),
    categories: all(fields, categoryFields, markupText),
    language: first(fields, ['dc:language', 'language'], ownText) ?? scope.language,
    publisher: (source && markupText(source)) || first(fields, ['dc:publisher'], markupText),
  };
}

/** FeedBurner's own links lead to the article by way of FeedBurner, and it names the article's address apart. */
const linkElement = (fields: Fields): XmlElement | undefined =>
  fields.get('feedburner:origlink')?.[0] ?? fields.get('link')?.find((link) => linkText(link) !== '');

const linkText = (link: XmlElement): string => ownText(link).trim() || link.attributes?.get('href') || '';

/** A `guid` is the article's address unless it says that it is none. */
function permalink(guid: XmlElement | undefined): string | undefined {
  if (!guid || guid.attributes?.get('isPermaLink')?.trim().toLowerCase() === 'false') return undefined;
  const text = ownText(guid).trim();
  return /^https?:\/\//i.test(text) ? text : undefined;
}

/** Of two fields that mean the same, the one that stands first. */
function firstInOrder(item: XmlElement, names: readonly string[]): string | undefined {
  for (const part of item.content)
    if (isElement(part) && names.includes(part.name)) {
      const text = markupText(part);
      if (text.trim() !== '') return text;
    }
  return undefined;
}

/** Media RSS: the description of the item's medium, also in a group. */
function mediaText(fields: Fields): string | undefined {
  const own = fields.get('media:description')?.[0];
  const group = fields.get('media:group')?.[0] ?? fields.get('media:content')?.[0];
  const description = own ?? (group && childOf(group, 'media:description'));
  return description && markupText(description);
}
