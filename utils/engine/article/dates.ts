import type { DateText } from './calendar-day';
import { ldTexts } from './ld-text';
import { metaLines } from './meta-lines';
import type { Metas } from './page-metas';
import { dateInPath } from './path-date';
import { withProperty } from './schema-property';
import { firstDate, type Place, shownDate, stampedDate } from './shown-date';
import type { Work } from './work-data';

export interface Dates {
  readonly published?: DateText;
  readonly modified?: DateText;
}

const publishedMetas =
  'article:published_time og:article:published_time og:published_time datepublished article:published rnews:datepublished sailthru.date parsely-pub-date publish-date publish_date published_time publication_date publication-date publicationdate pubdate pub_date dcterms.issued dc.date.issued dc.date.created dcterms.created dcterms.date dc.date dc.date.publication article.published article:publicationdate article.created citation_publication_date citation_date originalpublicationdate displaydate ptime weibo:article:create_at cxenseparse:recs:publishtime cxenseparse:publishtime bt:pubdate prism.publicationdate article_date_original published date.release release_date firstpublished'.split(
    ' ',
  );
/** May be the page's, or today's. */
const vagueMetas = ['created', 'date'];
const modifiedMetas =
  'article:modified_time og:updated_time og:modified_time article:modified datemodified dcterms.modified dc.date.modified lastmod last-modified last_updated modified utime revised'.split(
    ' ',
  );

const inMetas = (metas: Metas, names: readonly string[], language: string): DateText | undefined =>
  firstDate(
    names.flatMap((name) => metaLines(metas, name)),
    language,
  );

const daysApart = (a: DateText, b: DateText): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

function publishedOf(place: Place): DateText | undefined {
  const { page, language } = place;
  const { work, data, metas, whole } = page;
  const own = [...ldTexts(data, work?.['datePublished']), ...ldTexts(data, work?.['dateCreated'])];
  const told =
    firstDate(own, language) ??
    (whole ? inMetas(metas, publishedMetas, language) : undefined) ??
    stampedDate(place, withProperty('datePublished', 'dateCreated'));
  if (told !== undefined) return told;
  const inPath = dateInPath(page.address.pathname + page.address.search);
  const vague = whole ? inMetas(metas, vagueMetas, language) : undefined;
  if (vague !== undefined && (inPath === undefined || daysApart(vague, inPath) <= 2)) return vague;
  const shown = shownDate(place);
  return inPath !== undefined && (shown === undefined || daysApart(shown, inPath) > 2) ? inPath : shown;
}

function modifiedOf(place: Place): DateText | undefined {
  const { work, data, metas, whole } = place.page;
  return (
    firstDate(ldTexts(data, work?.['dateModified']), place.language) ??
    (whole ? inMetas(metas, modifiedMetas, place.language) : undefined) ??
    stampedDate(place, `${withProperty('dateModified')},time.updated`)
  );
}

/**
 * When the article was published and last changed: its own data, the page's metadata, then what is shown near the
 * headline, checked against the day in the address. A change before publication is a mistake and is left out.
 */
export function datesOf(page: Work, language: string, headline?: Element): Dates {
  const place: Place = { page, headline, language };
  const published = publishedOf(place);
  const modified = modifiedOf(place);
  const late =
    modified !== undefined && (published === undefined || Date.parse(modified) >= Date.parse(published));
  return {
    ...(published !== undefined && { published }),
    ...(late && modified !== undefined && { modified }),
  };
}
