import { cleanName, isPersonName, namesIn } from './author-names';
import { lineKey } from './clean-line';
import { isNode, ldText, listOf } from './json-ld';
import type { Page } from './page';
import { all, attribute, closest, text } from './page-dom';
import { metaValues } from './page-metas';

const maxAuthors = 20;

const foreign =
  'aside,nav,footer,[class*="comment" i],[id*="comment" i],[class*="related" i],[class*="recommend" i],[class*="sidebar" i],[id*="sidebar" i],[class*="teaser" i],[class*="popular" i],[class*="trending" i]';

const metaNames =
  'author article:author og:article:author og:author parsely-author sailthru.author byl dc.creator dcterms.creator dc.contributor citation_author article.author authors creator rnews:author cxenseparse:author'.split(
    ' ',
  );

/** A name given by itself is one name; a string of JSON-LD or a meta tag may hold several. */
function fromData(page: Page): string[] {
  const authors = [page.article?.['author'], page.article?.['creator']].find(
    (value) => listOf(value).length > 0,
  );
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

function fromMetas(page: Page): string[] {
  for (const name of metaNames) {
    const names = metaValues(page.metas, name)
      .filter((value) => !/^(https?:|www\.|\/)/i.test(value))
      .flatMap(namesIn);
    if (names.length) return names;
  }
  return [];
}

const bylines = [
  '[itemprop~="author"] [itemprop~="name"],[itemprop~="author"]',
  'a[rel~="author"],[rel~="author"]',
  'a[href*="/author/" i],a[href*="/authors/" i],a[href*="/autor/" i],a[href*="/auteur/" i],a[href*="/by/" i],a[href*="/people/" i],a[href*="/staff/" i],a[href*="/profile/" i]',
  '[class*="byline" i],[id*="byline" i],[class*="author-name" i],[class*="author_name" i],[class*="authorname" i]',
  '[class*="author" i],[id*="author" i],[class*="autor" i],[class*="auteur" i],[class*="writer" i],[class*="journalist" i],[class*="contributor" i],address',
];

/** Names inside an element: those of its links if it has any to people, else those of its own short text. */
function namesOf(element: Element): string[] {
  const given = attribute(element, 'content');
  if (given !== '') return namesIn(given);
  const links = all(
    element,
    'a[rel~="author"],a[href*="author" i],a[href*="/autor" i],a[href*="/people/" i],a[href*="/by/" i],a[href*="/staff/" i],[itemprop~="name"]',
    8,
  );
  if (links.length) return links.map((link) => cleanName(text(link, 100)));
  const line = text(element, 160);
  return line.length > 140
    ? []
    : namesIn(line.replace(/\s*\|?\s*(updated|published|posted|am|on|le|el)?[:\s]*\d.*$/iu, ''));
}

/** Names by the first kind of byline that holds any, in the order of the page. */
function fromBylines(page: Page, isName: (name: string) => boolean): string[] {
  for (const selector of bylines) {
    const names: string[] = [];
    for (const element of all(page.root, selector, 40)) {
      if (closest(element, foreign)) continue;
      const found = namesOf(element).filter(isName);
      names.push(...found);
      if (names.length && !selector.startsWith('a') && !selector.startsWith('[itemprop')) break;
    }
    if (names.length) return names;
  }
  return [];
}

/** A name once, whatever its spelling; and not the start of a fuller one. */
function distinct(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(lineKey(name))) byKey.set(lineKey(name), name);
  return [...byKey.values()].slice(0, maxAuthors);
}

/** Who wrote the article: names of people as the page's data has them, else its metadata, else its byline. */
export function authorsOf(page: Page, publishers: readonly string[]): string[] {
  const isName = (name: string): boolean => isPersonName(name, publishers);
  const sources = [
    () => fromData(page),
    () => (page.whole ? fromMetas(page) : []),
    () => fromBylines(page, isName),
  ];
  for (const source of sources) {
    const names = distinct(source().filter(isName));
    if (names.length) return names;
  }
  return [];
}
