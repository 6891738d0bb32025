import type { Article } from '@/utils/model/article';
import { authorsOf } from './authors';
import { cleanLine } from './clean-line';
import type { CloseLook } from './close-look';
import { datesOf } from './dates';
import { directionOf } from './direction';
import { headlineOf } from './headline';
import { languageOf } from './language';
import { ldText } from './ld-text';
import { leadImageOf } from './lead-image';
import { metaLine } from './meta-lines';
import { text } from './page-dom';
import { paywalledOf } from './paywall';
import { publisherNames, publisherOf } from './publisher';
import { sectionOf } from './section-of';
import type { Work } from './work-data';

function descriptionOf({ data, article, metas, whole }: Work): string {
  const own = cleanLine(ldText(data, article?.['description'], 4_000), 2_000);
  if (!whole) return own;
  return metaLine(metas, 'og:description', 'description', 'twitter:description').slice(0, 2_000) || own;
}

/**
 * The fields of a page that is an article, without its text; `null` where it has no headline. `url` is the address at
 * which it was seen: which of its addresses to keep is for `articleUrl` to say.
 */
export function describeArticle({ page, survey }: CloseLook): Article | null {
  const publisher = publisherOf(page);
  const names = publisherNames(page);
  const spellings = publisher ? [publisher, ...names] : names;
  const headline = headlineOf(page, spellings);
  if (headline.line === '') return null;
  const description = descriptionOf(page);
  const sample = `${headline.line} ${description} ${survey?.body ? text(survey.body.element, 1_500) : ''}`;
  const language = languageOf(page, sample);
  const paywalled = paywalledOf(page);
  const section = sectionOf(page, spellings);
  const image = leadImageOf(page);
  return {
    url: page.address.href,
    headline: headline.line,
    ...(description !== '' && { description }),
    ...datesOf(page, language ?? '', headline.element),
    authors: authorsOf(page, spellings, headline.element),
    ...(publisher !== undefined && { publisher }),
    ...(section !== undefined && { section }),
    ...(language !== undefined && { language }),
    direction: directionOf(page, sample),
    ...(image !== undefined && { image }),
    ...(paywalled !== undefined && { paywalled }),
    text: '',
  };
}
