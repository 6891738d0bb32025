import { cleanName, isDesk, isPersonName, isWrittenAsName, namesAfterByWord, namesIn } from './author-names';
import { isForeign } from './foreign-part';
import { isNode, listOf } from './json-ld';
import { ldText } from './ld-text';
import { lineKey } from './line-key';
import { metaLines } from './meta-lines';
import { all, attribute, fromHeadline, parent, text } from './page-dom';
import { piecesOfText } from './pieces-of-text';
import { withProperty } from './schema-property';
import type { Work } from './work-data';

const maxAuthors = 20;

const metaNames =
  'author article:author og:article:author og:author parsely-author sailthru.author byl dc.creator dcterms.creator dc.contributor citation_author article.author authors creator rnews:author cxenseparse:author'.split(
    ' ',
  );

/** A name given by itself is one name; a string of JSON-LD or a meta tag may hold several. */
function fromData(page: Work): string[] {
  const authors = [page.work?.['author'], page.work?.['creator']].find((value) => listOf(value).length > 0);
  return listOf(authors)
    .slice(0, maxAuthors)
    .flatMap((author) => {
      const name = ldText(page.data, author, 300);
      if (
        isNode(author) &&
        /^(Organization|NewsMediaOrganization|Corporation)$/.test(String(author['@type']))
      )
        return [];
      return namesIn(name);
    });
}

/** Someone whose site bears their own name is a person all the same, where the data says so. */
function isDeclaredPerson(page: Work, name: string): boolean {
  return (
    /\s/.test(name) &&
    listOf(page.work?.['author']).some(
      (author) =>
        isNode(author) &&
        author['@type'] === 'Person' &&
        lineKey(ldText(page.data, author)) === lineKey(name),
    )
  );
}

function fromMetas(page: Work, publishers: readonly string[]): string[] {
  for (const name of metaNames) {
    const names = metaLines(page.metas, name)
      .filter((value) => !/^(https?:|www\.|\/)/i.test(value) && !publishers.includes(value))
      .flatMap(namesIn);
    if (names.length) return names;
  }
  return [];
}

const bylines = [
  `[itemprop~="author"] [itemprop~="name"],[property~="author"] [property~="name"],[property~="schema:author"] [property~="schema:name"],${withProperty('author')}`,
  'a[rel~="author"],[rel~="author"]',
  'a[href*="/author/" i],a[href*="/authors/" i],a[href*="/autor/" i],a[href*="/auteur/" i],a[href*="/by/" i],a[href*="/people/" i],a[href*="/staff/" i],a[href*="/profile/" i]',
  '[class*="byline" i],[id*="byline" i],[class*="author-name" i],[class*="author_name" i],[class*="authorname" i]',
  '[class*="author" i],[id*="author" i],[class*="autor" i],[class*="auteur" i],[class*="writer" i],[class*="journalist" i],[class*="contributor" i],address',
];

const links =
  'a[rel~="author"],a[href*="author" i],a[href*="/autor" i],a[href*="/people/" i],a[href*="/by/" i],a[href*="/staff/" i],[itemprop~="name"]';

/** Names inside an element: those of its links to people if it has any, else those of its own short text. */
function namesOf(element: Element): string[] {
  const given = attribute(element, 'content');
  if (given !== '') return namesIn(given);
  const linked = all(element, links, 8);
  if (linked.length) return linked.map((link) => cleanName(text(link, 100)));
  return text(element, 200).length > 160 ? [] : piecesOfText(element).flatMap(namesIn);
}

/** Do two elements stand in one byline? */
function areBeside(a: Element, b: Element): boolean {
  const above = parent(a);
  const other = parent(b);
  return above !== undefined && other !== undefined && (above === other || parent(above) === parent(other));
}

/** Names by the surest kind of byline that holds any: the nearest to the headline, and what stands beside it. */
function fromBylines(page: Work, isName: (name: string) => boolean, headline: Element | undefined): string[] {
  for (const selector of bylines) {
    const names: string[] = [];
    let found: Element | undefined;
    for (const element of fromHeadline(all(page.root, selector, 60), headline)) {
      if (found && !areBeside(found, element)) continue;
      const own = isForeign(element, page)
        ? []
        : namesOf(element).filter((name) => isName(name) && isWrittenAsName(name));
      if (own.length) found ??= element;
      names.push(...own);
    }
    if (names.length) return names;
  }
  return [];
}

const labels =
  '[class*="meta" i],[class*="info" i],[class*="posted" i],[class*="source" i],[class*="credit" i],[class*="date" i]';

/** Names after `by` in a short text near the headline that is no byline by its name. */
function fromLabels(page: Work, isName: (name: string) => boolean, headline: Element | undefined): string[] {
  for (const element of fromHeadline(all(page.root, labels, 60), headline)) {
    const line = text(element, 200);
    if (line.length < 6 || line.length > 160 || isForeign(element, page)) continue;
    const names = namesAfterByWord(line).filter((name) => isName(name) && isWrittenAsName(name));
    if (names.length) return names;
  }
  return [];
}

/** A name once, whatever its spelling; and not a part of a fuller one. */
function distinct(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(lineKey(name))) byKey.set(lineKey(name), name);
  const keys = [...byKey.keys()];
  const fuller = keys.filter(
    (key) => !keys.some((other) => other !== key && ` ${other} `.includes(` ${key} `)),
  );
  // Beside full names, a login (`jsmith`) is no second author.
  const full = fuller.filter((key) => key.includes(' '));
  const kept = full.length
    ? fuller.filter((key) => key.includes(' ') || /^\p{Lu}|^[^\p{Ll}]/u.test(byKey.get(key) ?? ''))
    : fuller;
  return kept.map((key) => byKey.get(key) ?? '').slice(0, maxAuthors);
}

/** Who wrote the article: names of people as the page's data has them, else its metadata, else its byline. */
export function authorsOf(page: Work, publishers: readonly string[], headline?: Element): string[] {
  const isName = (name: string): boolean =>
    isPersonName(name, publishers) || (isPersonName(name, []) && isDeclaredPerson(page, name));
  const sources = [
    () => fromData(page),
    () => (page.whole ? fromMetas(page, publishers) : []),
    () => fromBylines(page, isName, headline),
    () => fromLabels(page, isName, headline),
  ];
  for (const source of sources) {
    const found = source();
    const names = distinct(found.filter(isName));
    // Where the data says that a desk wrote it, a name found elsewhere is somebody else's.
    if (names.length || found.some(isDesk)) return names;
  }
  return [];
}
