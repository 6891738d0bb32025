import type { FeedProblem } from '@/utils/model/feed';
import { dropUndefined } from '../drop-undefined';
import { cleanLanguage } from '../entry/build-entry';
import { cleanLine, textOfHtml } from '../entry/clean-text';
import { entryUrl } from '../entry/entry-url';
import { type FeedProblems, feedProblems } from '../feed-problems';
import { textIn } from '../xml/feed-head';
import { readXml } from '../xml/read-xml';
import { childOf, childrenOf, type XmlElement } from '../xml/xml-element';

/** A feed of a list, with the folders that it lies in, the outermost first. */
export interface OpmlFeed {
  readonly url: string;
  readonly title?: string;
  /** What the list's owner calls it (`text`), where its `title` is another. */
  readonly name?: string;
  readonly siteUrl?: string;
  readonly language?: string;
  readonly folders: readonly string[];
  /** Paths of categories, such as `/de/politics` (OPML 2.0, `category`). */
  readonly categories: readonly string[];
}

export type OpmlResult =
  | {
      readonly ok: true;
      readonly title?: string;
      readonly feeds: readonly OpmlFeed[];
      /** What was left out and why; `story` is the outline's name, `path` the folders it lies in. */
      readonly problems: readonly FeedProblem[];
    }
  | {
      readonly ok: false;
      readonly code: 'not-opml' | 'truncated';
      readonly problems: readonly FeedProblem[];
    };

interface Reading {
  readonly feeds: Map<string, OpmlFeed>;
  readonly problems: FeedProblems;
}

const mostFeeds = 10_000;

/**
 * Reads a list of feeds in OPML 1.0 or 2.0, with its folders. Never throws. An outline that cannot be subscribed to is left out, and
 * a problem says why; lists that lie elsewhere (`include`) are not fetched.
 */
export function parseOpml(text: string): OpmlResult {
  const { roots, isCutOff } = readXml(text);
  const problems = feedProblems(1_000);
  const root = roots.find(({ name }) => name === 'opml');
  if (!root) {
    problems.add('$', 'is no list of feeds (OPML)');
    return { ok: false, code: 'not-opml', problems: problems.list() };
  }
  const reading: Reading = { feeds: new Map(), problems };
  readOutlines(childOf(root, 'body') ?? root, [], reading);
  if (isCutOff) problems.add('$', 'breaks off before the end');
  if (isCutOff && reading.feeds.size === 0)
    return { ok: false, code: 'truncated', problems: problems.list() };
  const head = childOf(root, 'head');
  return {
    ok: true,
    ...dropUndefined({ title: cleanLine(head && textIn(head, 'title')) }),
    feeds: [...reading.feeds.values()],
    problems: problems.list(),
  };
}

/** Attributes are found whatever their capitals: `xmlUrl`, `xmlURL`, `XMLURL`. */
function attributesOf(outline: XmlElement): ReadonlyMap<string, string> {
  return new Map([...(outline.attributes ?? [])].map(([name, value]) => [name.toLowerCase(), value.trim()]));
}

function readOutlines(parent: XmlElement, folders: readonly string[], reading: Reading): void {
  for (const outline of childrenOf(parent, 'outline')) {
    const attributes = attributesOf(outline);
    const name = nameOf(attributes);
    const isFeed = attributes.has('xmlurl');
    if (isFeed) readFeed(attributes, name, folders, reading);
    else tellWhyNot(outline, attributes, name, folders, reading);
    // Feeds with outlines in them are rare, and what lies there lies beside them.
    readOutlines(outline, isFeed || name === undefined ? folders : [...folders, name], reading);
  }
}

const nameOf = (attributes: ReadonlyMap<string, string>): string | undefined =>
  lineOf(attributes, 'title') ?? lineOf(attributes, 'text');

const lineOf = (attributes: ReadonlyMap<string, string>, key: string): string | undefined =>
  cleanLine(textOfHtml(attributes.get(key) ?? ''));

const pathOf = (folders: readonly string[]): string => ['$', ...folders].join(' / ');

function readFeed(
  attributes: ReadonlyMap<string, string>,
  name: string | undefined,
  folders: readonly string[],
  { feeds, problems }: Reading,
): void {
  const address = (attributes.get('xmlurl') ?? '')
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:/i, 'https:');
  const found = entryUrl(address, 'about:blank');
  if (!('url' in found))
    problems.add(pathOf(folders), `has an address that ${found.fault}`, name ?? address.slice(0, 120));
  else if (feeds.has(found.url)) problems.add(pathOf(folders), 'is listed already', name ?? found.url);
  else if (feeds.size >= mostFeeds)
    problems.add(pathOf(folders), `is beyond the ${mostFeeds} feeds that are taken`, name);
  else feeds.set(found.url, feedOf(found.url, attributes, name, folders));
}

function feedOf(
  url: string,
  attributes: ReadonlyMap<string, string>,
  title: string | undefined,
  folders: readonly string[],
): OpmlFeed {
  const site = entryUrl(attributes.get('htmlurl') ?? '', 'about:blank');
  const text = lineOf(attributes, 'text');
  const categories = (attributes.get('category') ?? '').split(',').map((path) => cleanLine(path) ?? '');
  return dropUndefined({
    url,
    title,
    name: text === title ? undefined : text,
    siteUrl: 'url' in site ? site.url : undefined,
    language: cleanLanguage(attributes.get('language')),
    folders,
    categories: categories.filter((path) => path !== ''),
  });
}

function tellWhyNot(
  outline: XmlElement,
  attributes: ReadonlyMap<string, string>,
  name: string | undefined,
  folders: readonly string[],
  { problems }: Reading,
): void {
  const type = attributes.get('type')?.toLowerCase();
  if (type === 'include' || type === 'link')
    problems.add(pathOf(folders), 'points at another list, which is not fetched', name);
  else if (
    type === 'rss' ||
    type === 'atom' ||
    attributes.has('htmlurl') ||
    childrenOf(outline, 'outline').length === 0
  )
    problems.add(pathOf(folders), 'has no address of a feed', name);
}
