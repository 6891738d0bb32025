import { candidatesOf } from '@/utils/engine/summary/candidates-of';
import { danglingStart } from '@/utils/engine/summary/told';
import { splitSentences } from '@/utils/engine/text/split-sentences';
import { termsOf } from '@/utils/engine/text/terms-of';
import { partOf, type StoryArticle } from '@/utils/model/story-article';
import type { DatedSentence } from './dated-sentence';
import { type Day, dayOfMoment } from './dates/calendar';
import { resolveDates } from './dates/resolve-dates';
import { resolveAnchors } from './resolve-anchors';
import { dot, lengthOf, meanVector, termVectors } from './term-vector';
import type { TimelineModel } from './timeline-model';

/** An article that says when it appeared; `place` is its place in the list that it came in. */
export interface DatedArticle {
  readonly article: StoryArticle;
  readonly place: number;
  readonly published: Day;
}

export interface StoryReading {
  /** In one order, whatever order they came in: sums of fractions depend on it. */
  readonly articles: readonly DatedArticle[];
  readonly sentences: readonly DatedSentence[];
  /** The last day on which an article appeared. */
  readonly latest: Day;
  /** So few articles that a day or a plan named by one of them counts. */
  readonly isSmall: boolean;
}

const fewArticles = 2;

/** Reads the articles that have a date; without one no word of an article can be dated. */
export function readStory(
  articles: readonly StoryArticle[],
  model: TimelineModel,
  language?: string,
): StoryReading {
  const dated = articles
    .map((article, place) => ({ article, place, published: dayOfMoment(article.published) }))
    .filter((each): each is DatedArticle => each.published !== undefined)
    .toSorted((a, b) => a.published - b.published || compare(a.article.id, b.article.id));
  const read = dated.flatMap((article) => sentencesOf(article, isShown(article, language)));
  const sentences = model.resolveAnchors ? resolveAnchors(read) : read;
  const vectors = termVectors(sentences.map(({ terms }) => terms));
  const centre = meanVector(vectors);
  const length = lengthOf(centre) || 1;
  return {
    articles: dated,
    latest: dated.at(-1)?.published ?? 0,
    isSmall: dated.length <= fewArticles,
    sentences: sentences.map((sentence, i) => {
      const vector = vectors[i] ?? new Map();
      return { ...sentence, vector, topic: dot(vector, centre) / length };
    }),
  };
}

/** Of a part no more is read than this, in UTF-16 units. */
const longestRead = 60_000;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Unweighed = Omit<DatedSentence, 'vector' | 'topic'>;

const baseOf = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? '';

const isShown = ({ article }: DatedArticle, language: string | undefined): boolean =>
  !language || !article.language || baseOf(article.language) === baseOf(language);

function sentencesOf({ article, place, published }: DatedArticle, isShownArticle: boolean): Unweighed[] {
  const { language, title } = article;
  const spans = (['description', 'text'] as const).flatMap((part) => spansOf(article, part));
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
      showable: span.showable && isShownArticle,
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
function spansOf(article: StoryArticle, part: 'description' | 'text') {
  const shown = candidatesOf(article, 0).filter((candidate) => candidate.part === part && !candidate.cut);
  let next = 0;
  return splitSentences(partOf(article, part).slice(0, longestRead), article.language).map((span) => {
    while ((shown[next]?.start ?? Number.POSITIVE_INFINITY) < span.start) next += 1;
    const candidate = shown[next];
    const showable = candidate !== undefined && candidate.end <= span.end;
    const { text, start, end } = showable ? candidate : span;
    return { part, text, start, end, showable };
  });
}
