import type { Sighting } from '@/utils/model/spotted-article';
import { addressKey } from './address-key';
import { type Reason, reach, reasonsOf, scoreOf, threshold } from './article-score';
import { type Signs, signsOfHead, signsOfRest, signsOfText } from './evidence';
import { ldText } from './json-ld';
import { type Page, readPage } from './page';
import { attribute, first, rootElement } from './page-dom';
import { metaValue } from './page-metas';
import { type Survey, surveyPage } from './page-survey';
import { plainHeadline } from './plain-headline';

/** Why a page was taken for an article, or was not. */
export interface Explanation {
  readonly isArticle: boolean;
  /** Log-odds: above the threshold it is an article. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** What was seen of a page: an article's fields are read from it. */
export interface Sight {
  readonly isArticle: boolean;
  readonly page: Page;
  readonly signs: Signs;
  /** None, where the head was enough to say no. */
  readonly survey?: Survey;
}

/** A page whose text would have to be all but perfect after such a head is not walked over. */
const headThreshold = threshold + 1.5;

/** What a page says of itself that settles it, whatever else is on it. */
const isOtherThing = ({ metas, article }: Page): boolean =>
  !article && /^(product|video|music|profile|og:product)\b/i.test(metaValue(metas, 'og:type'));

/** Looks at what is cheap first, and goes on only where the rest can still make it an article. */
export function look(document: Document, address: string, root?: Element): Sight | undefined {
  const page = readPage(document, address, root);
  const element = root ?? rootElement(document);
  if (!page || !element) return undefined;
  let signs = signsOfHead(page);
  if (isOtherThing(page) || reach(signs).most <= headThreshold) return { isArticle: false, page, signs };
  const survey = surveyPage(element);
  signs = { ...signs, ...signsOfText(page, survey) };
  const { least, most } = reach(signs);
  // The rest is dear on a big page, and often cannot change the answer.
  if (least <= threshold && most > threshold) signs = { ...signs, ...signsOfRest(page, survey) };
  return { isArticle: scoreOf(signs) > threshold, page, signs, survey };
}

/**
 * What speaks for and against the page being one article. The address must be http or https; a page without that, or
 * without a root element, is none and has no reasons.
 */
export function explainArticle(document: Document, address: string, root?: Element): Explanation {
  const sight = look(document, address, root);
  if (!sight) return { isArticle: false, score: Number.NEGATIVE_INFINITY, reasons: [] };
  const { isArticle, signs, page } = sight;
  if (!isOtherThing(page)) return { isArticle, score: scoreOf(signs), reasons: reasonsOf(signs) };
  const adds = Number.NEGATIVE_INFINITY;
  const sign = `og:type is ${metaValue(page.metas, 'og:type').slice(0, 40)}`;
  return { isArticle, score: adds, reasons: [{ sign, adds }] };
}

const mostClaims = 3;
const longestAddress = 2_000;

/** The addresses that the page gives for the article, as they can be opened; the most trustworthy first. */
function claimsOf(page: Page): string[] {
  if (!page.whole) return [];
  const link = first(page.document, 'link[rel~="canonical" i][href]');
  const given = [
    link ? attribute(link, 'href') : '',
    metaValue(page.metas, 'og:url'),
    ldText(page.data, page.article?.['url']),
  ];
  return given
    .filter((href) => href.trim() !== '' && URL.canParse(href, page.address.href))
    .map((href) => new URL(href, page.address.href))
    .filter((url) => addressKey(url.href) !== null && url.username === '' && url.href.length < longestAddress)
    .map((url) => url.href)
    .slice(0, mostClaims);
}

/** What a page tells of its article's address, for `articleUrl` to choose from. */
export const sightingOf = (page: Page, headline: string): Sighting => ({
  headline,
  shown: page.address.href,
  claims: claimsOf(page),
  told: metaValue(page.metas, 'og:title').slice(0, 500),
});

/**
 * The quick look that every page gets: is it an article, and what is needed to look it up by address? `null` where it is
 * none: a home page, a list, a shop, a forum, an app. `root` is the element of the article in view, where one document
 * holds several (endless scrolling). Bounded in time on any page; never changes the page, never asks for layout. What it
 * returns is text from the page: parse it at the door.
 */
export function sightArticle(document: Document, address: string, root?: Element): Sighting | null {
  const sight = look(document, address, root);
  const headline = sight?.isArticle ? plainHeadline(sight.page) : '';
  return sight && headline !== '' ? sightingOf(sight.page, headline) : null;
}
