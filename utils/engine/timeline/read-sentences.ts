import type { Candidate } from '@/utils/engine/summary/candidate';
import { candidatesOf } from '@/utils/engine/summary/candidates-of';
import { danglingStart } from '@/utils/engine/summary/told';
import { partSentences } from '@/utils/engine/text/part-sentences';
import { termsOf } from '@/utils/engine/text/terms-of';
import type { ArticlePart, StoryArticle } from '@/utils/model/story-article';
import type { DatedArticle, ReadSentence } from './dated-sentence';
import { resolveDates } from './dates/resolve-dates';

const parts = ['description', 'text'] as const;
/** With fewer content words a sentence does not stand by itself. */
const fewestTerms = 5;

const baseOf = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? '';

/**
 * The sentences of an article, in order. Those of another language than the story's are foreign: they are shown only where no
 * other tells the day.
 */
export function readSentences({ article, place, published }: DatedArticle, spoken?: string): ReadSentence[] {
  const { language, title } = article;
  const foreign = !!spoken && !!language && baseOf(spoken) !== baseOf(language);
  const candidates = candidatesOf(article, place);
  const spans = parts.flatMap((part) => spansOf(article, part, candidates));
  // A feed without texts is told by its headlines.
  const headed = spans.some(({ showable }) => showable) || title.trim() === '';
  const told = headed
    ? spans
    : [...spans, { part: 'headline' as const, text: title, start: 0, end: title.length, showable: true }];
  return told.map((span, order) => {
    const dates = resolveDates(span.text, published, language);
    const terms = termsOf(span.text, language);
    return {
      ...span,
      article: place,
      published,
      timed: (article.published ?? '').length > 10,
      place: order,
      pointsBack: danglingStart.test(span.text),
      foreign,
      showable: span.showable && (span.part === 'headline' || terms.length >= fewestTerms),
      ...dates,
      terms: terms.map(({ term }) => term),
      termsAt: dates.anchored.length > 0 ? terms : [],
    };
  });
}

/**
 * Every sentence counts as evidence, captions and fragments too: they are dated. Which ones may be shown, and how much of
 * them, the summary's candidates say.
 */
function spansOf(article: StoryArticle, part: ArticlePart, candidates: readonly Candidate[]) {
  const shown = candidates.filter((candidate) => candidate.part === part && !candidate.cut);
  let next = 0;
  return partSentences(article, part).map((span) => {
    while ((shown[next]?.start ?? Number.POSITIVE_INFINITY) < span.start) next += 1;
    const candidate = shown[next];
    const showable = candidate !== undefined && candidate.end <= span.end;
    const { text, start, end } = showable ? candidate : span;
    return { part, text, start, end, showable };
  });
}
