import type { Article } from '@/utils/model/article';
import { articleUrl } from './article-url';
import { authorsOf } from './authors';
import { cleanLine } from './clean-line';
import { datesOf } from './dates';
import { headlineOf } from './headline';
import { ldText } from './json-ld';
import { languageOf } from './language';
import { type Page, readPage } from './page';
import { rootElement, text } from './page-dom';
import { metaValue } from './page-metas';
import { type Survey, surveyPage } from './page-survey';
import { paywalledOf } from './paywall';
import { publisherNames, publisherOf } from './publisher';
import { look, sightingOf } from './sight-article';

function descriptionOf(page: Page): string {
  const own = cleanLine(ldText(page.data, page.article?.['description'], 4_000), 2_000);
  if (!page.whole) return own;
  return metaValue(page.metas, 'og:description', 'description', 'twitter:description').slice(0, 2_000) || own;
}

function describe(page: Page, survey: Survey): Article | null {
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
    url: articleUrl(sightingOf(page, headline.line)),
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
 * The article of a page, without its text, where `sightArticle` sees one; else `null`. `root` is the element of the
 * article in view, where one document holds several: headline, dates, authors and address then come from it.
 */
export function detectArticle(document: Document, address: string, root?: Element): Article | null {
  const sight = look(document, address, root);
  return sight?.isArticle && sight.survey ? describe(sight.page, sight.survey) : null;
}

/** The fields of a page that is known to be an article, without its text; `null` where it has no headline. */
export function describeArticle(document: Document, address: string, root?: Element): Article | null {
  const page = readPage(document, address, root);
  const element = root ?? rootElement(document);
  return page && element ? describe(page, surveyPage(element)) : null;
}
