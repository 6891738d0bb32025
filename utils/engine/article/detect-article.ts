import type { Article } from '@/utils/model/article';
import { ceiling, type Reason, scoreOf, threshold } from './article-score';
import { articleUrl } from './article-url';
import { authorsOf } from './authors';
import { cleanLine } from './clean-line';
import { datesOf } from './dates';
import { signsOfHead, signsOfRest, signsOfText } from './evidence';
import { headlineOf } from './headline';
import { ldText } from './json-ld';
import { languageOf } from './language';
import { type Page, readPage } from './page';
import { rootElement, text } from './page-dom';
import { metaValue } from './page-metas';
import { type Survey, surveyPage } from './page-survey';
import { paywalledOf } from './paywall';
import { publisherNames, publisherOf } from './publisher';

/** Why a page was taken for an article, or was not. */
export interface Explanation {
  readonly isArticle: boolean;
  /** Log-odds: above the threshold it is an article. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

interface Sight extends Explanation {
  readonly page: Page;
  readonly survey: Survey;
}

const unseen: Survey = {
  body: undefined,
  running: 0,
  linked: 0,
  unlinked: 0,
  longLinks: 0,
  headings: [],
  linkedHeadings: [],
};

/** What a page says of itself that settles it, whatever else is on it. */
function ruledOut(page: Page): Reason[] {
  const ogType = metaValue(page.metas, 'og:type');
  const other = /^(product|video|music|profile|og:product)\b/i.test(ogType) && !page.article;
  return other ? [{ sign: `og:type is ${ogType.slice(0, 40)}`, adds: Number.NEGATIVE_INFINITY }] : [];
}

/** Looks at what is cheap first, and goes on only where the rest can still make it an article. */
function look(document: Document, address: string, root?: Element): Sight | undefined {
  const page = readPage(document, address, root);
  const element = root ?? rootElement(document);
  if (!page || !element) return undefined;
  const out = ruledOut(page);
  if (out.length)
    return { page, survey: unseen, isArticle: false, score: Number.NEGATIVE_INFINITY, reasons: out };
  let signs = signsOfHead(page);
  if (ceiling(signs) <= threshold) return { page, survey: unseen, isArticle: false, ...scoreOf(signs) };
  const survey = surveyPage(element);
  signs = { ...signs, ...signsOfText(page, survey) };
  if (ceiling(signs) > threshold) signs = { ...signs, ...signsOfRest(page, survey) };
  const { score, reasons } = scoreOf(signs);
  return { page, survey, isArticle: score > threshold, score, reasons };
}

/**
 * What speaks for and against the page being one article. The address must be http or https; a page without that, or
 * without a root element, is none and has no reasons.
 */
export function explainArticle(document: Document, address: string, root?: Element): Explanation {
  const sight = look(document, address, root);
  if (!sight) return { isArticle: false, score: Number.NEGATIVE_INFINITY, reasons: [] };
  const { isArticle, score, reasons } = sight;
  return { isArticle, score, reasons };
}

function descriptionOf(page: Page): string {
  const own = cleanLine(ldText(page.data, page.article?.['description'], 4_000), 2_000);
  if (!page.whole) return own;
  return metaValue(page.metas, 'og:description', 'description', 'twitter:description').slice(0, 2_000) || own;
}

function describe({ page, survey }: Sight): Article | null {
  const publisher = publisherOf(page);
  const names = publisherNames(page);
  const spellings = publisher ? [publisher, ...names] : names;
  const headline = headlineOf(page, spellings);
  if (headline.line === '') return null;
  const description = descriptionOf(page);
  const sample = `${headline.line} ${description} ${survey.body ? text(survey.body.element, 1_500) : ''}`;
  const language = languageOf(page, sample);
  const paywalled = paywalledOf(page);
  return {
    url: articleUrl(page, headline.line),
    headline: headline.line,
    ...(description !== '' && { description }),
    ...datesOf(page, language ?? '', headline.element),
    authors: authorsOf(page, spellings, headline.element),
    ...(publisher !== undefined && { publisher }),
    ...(language !== undefined && { language }),
    ...(paywalled !== undefined && { paywalled }),
    text: '',
  };
}

/**
 * The article of a page, without its text; `null` where the page is none: a home page, a list, a shop, a forum, an
 * app. `root` is the element of the article in view, where one document holds several (endless scrolling): headline,
 * dates, authors and address then come from it. Bounded in time on any page; never changes the page, never asks for
 * layout. What it returns is text from the page: parse it (`parseArticle`) at the door.
 */
export function detectArticle(document: Document, address: string, root?: Element): Article | null {
  const sight = look(document, address, root);
  return sight?.isArticle ? describe(sight) : null;
}
