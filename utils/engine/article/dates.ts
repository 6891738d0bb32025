import { type DateText, dateInPath, parseDateText } from './date-text';
import { ldTexts } from './json-ld';
import type { Page } from './page';
import { all, attribute, closest, parent, text } from './page-dom';
import { type Metas, metaValue, metaValues } from './page-metas';

export interface Dates {
  readonly published?: DateText;
  readonly modified?: DateText;
}

const publishedMetas =
  'article:published_time og:article:published_time og:published_time datepublished article:published rnews:datepublished sailthru.date parsely-pub-date publish-date publish_date published_time publication_date publication-date publicationdate pubdate pub_date dcterms.issued dc.date.issued dc.date.created dcterms.created dcterms.date dc.date dc.date.publication article.published article:publicationdate article.created citation_publication_date citation_date originalpublicationdate displaydate ptime weibo:article:create_at cxenseparse:recs:publishtime cxenseparse:publishtime bt:pubdate prism.publicationdate article_date_original published date.release release_date firstpublished created date'.split(
    ' ',
  );
const modifiedMetas =
  'article:modified_time og:updated_time og:modified_time article:modified datemodified dcterms.modified dc.date.modified lastmod last-modified last_updated modified utime revised'.split(
    ' ',
  );

/** Dates there are of other things: comments, teasers, the day's edition. */
const foreign =
  'aside,nav,footer,[class*="comment" i],[id*="comment" i],[class*="related" i],[id*="related" i],[class*="sidebar" i],[class*="recommend" i],[class*="teaser" i]';

const inMetas = (metas: Metas, names: readonly string[], language: string): DateText | undefined =>
  firstDate(
    names.flatMap((name) => metaValues(metas, name)),
    language,
  );

function firstDate(lines: readonly string[], language: string): DateText | undefined {
  for (const line of lines) {
    const date = line === '' ? undefined : parseDateText(line, language);
    if (date !== undefined) return date;
  }
  return undefined;
}

function stamped(page: Page, selector: string, language: string): DateText | undefined {
  for (const element of all(page.root, selector, 12)) {
    if (closest(element, foreign)) continue;
    const given = ['datetime', 'content', 'title', 'data-datetime', 'data-date'].map((name) =>
      attribute(element, name),
    );
    const date = firstDate([...given, text(element, 120)], language);
    if (date !== undefined) return date;
  }
  return undefined;
}

const named =
  '[class*="date" i],[class*="time" i],[class*="publi" i],[class*="posted" i],[class*="byline" i],[class*="meta" i],[class*="info" i],[class*="author" i],[class*="fecha" i],[class*="datum" i],[id*="date" i],[id*="time" i],[id*="byline" i],[id*="source" i],[id*="info" i]';

/** A short text, named like a date's, that reads as one. */
function labelled(page: Page, language: string): DateText | undefined {
  for (const element of all(page.root, named, 150)) {
    const line = text(element, 300);
    if (line.length < 6 || line.length > 200 || !/\d/.test(line) || /copyright|©/i.test(line)) continue;
    if (closest(element, foreign)) continue;
    const date = parseDateText(line, language);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** A date in the text around the headline: its neighbours, then theirs. */
function besideHeadline(page: Page, language: string): DateText | undefined {
  let element: Element | undefined = page.h1s.length === 1 ? page.h1s[0] : undefined;
  for (let up = 0; element && up < 3; up++) {
    element = parent(element);
    if (!element || /^(body|html)$/.test(element.localName)) return undefined;
    const line = text(element, 600);
    const date = parseDateText(line, language);
    if (date !== undefined) return date;
  }
  return undefined;
}

function shownDate(page: Page, language: string): DateText | undefined {
  return (
    stamped(
      page,
      'time[pubdate],time[itemprop~="datePublished"],.published[title],abbr.published,time.published,time.entry-date',
      language,
    ) ??
    stamped(page, 'time[datetime]', language) ??
    labelled(page, language) ??
    besideHeadline(page, language)
  );
}

const daysApart = (a: DateText, b: DateText): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

function publishedOf(page: Page, language: string): DateText | undefined {
  const { article, data, metas, whole } = page;
  const inPath = dateInPath(page.address.pathname + page.address.search);
  const told =
    firstDate(
      [...ldTexts(data, article?.['datePublished']), ...ldTexts(data, article?.['dateCreated'])],
      language,
    ) ??
    (whole ? inMetas(metas, publishedMetas.slice(0, -2), language) : undefined) ??
    stamped(
      page,
      '[itemprop~="datePublished"],[property~="datePublished"],[itemprop~="dateCreated"]',
      language,
    );
  if (told !== undefined) return told;
  const vague = whole ? inMetas(metas, publishedMetas.slice(-2), language) : undefined;
  if (vague !== undefined && (inPath === undefined || daysApart(vague, inPath) <= 2)) return vague;
  const shown = shownDate(page, language);
  return inPath !== undefined && (shown === undefined || daysApart(shown, inPath) > 2) ? inPath : shown;
}

function modifiedOf(page: Page, language: string): DateText | undefined {
  const { article, data, metas, whole } = page;
  return (
    firstDate(ldTexts(data, article?.['dateModified']), language) ??
    (whole ? inMetas(metas, modifiedMetas, language) : undefined) ??
    stamped(page, '[itemprop~="dateModified"],time.updated', language)
  );
}

/**
 * When the article was published and last changed: its own data, the page's metadata, then what is shown near the
 * headline, checked against the day in the address. A change before publication is a mistake and is left out.
 */
export function datesOf(page: Page, language: string): Dates {
  const published = publishedOf(page, language);
  const modified = modifiedOf(page, language);
  const late =
    modified !== undefined && (published === undefined || Date.parse(modified) >= Date.parse(published));
  return {
    ...(published !== undefined && { published }),
    ...(late && modified !== undefined && { modified }),
  };
}

export const hasPublishedMeta = (metas: Metas): boolean =>
  metaValue(metas, 'article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date') !== '';
