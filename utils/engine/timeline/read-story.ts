import { termsOf } from '@/utils/engine/text/terms-of';
import type { StoryArticle } from '@/utils/model/story-article';
import type { DatedArticle, DatedSentence } from './dated-sentence';
import { type Day, dayOfMoment } from './dates/calendar';
import { readSentences } from './read-sentences';
import { resolveAnchors } from './resolve-anchors';
import { dot, meanVector, type TermVector, termVectors, unitVector } from './term-vector';
import type { TimelineModel } from './timeline-model';

export interface StoryReading {
  /** In one order, whatever order they came in: sums of fractions depend on it. */
  readonly articles: readonly DatedArticle[];
  readonly sentences: readonly DatedSentence[];
  /** What the headlines of a day have in common, of length one. */
  readonly headlines: ReadonlyMap<Day, TermVector>;
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
  const read = dated.flatMap((article) => readSentences(article, language));
  const sentences = model.resolveAnchors ? resolveAnchors(read) : read;
  const titles = dated.map(({ article }) => termsOf(article.title, article.language).map(({ term }) => term));
  const vectors = termVectors([...sentences.map(({ terms }) => terms), ...titles]);
  const centre = unitVector(meanVector(vectors.slice(0, sentences.length)));
  return {
    articles: dated,
    latest: dated.at(-1)?.published ?? 0,
    isSmall: dated.length <= fewArticles,
    headlines: headlinesByDay(dated, vectors.slice(sentences.length)),
    sentences: sentences.map((sentence, i) => {
      const vector = vectors[i] ?? new Map();
      return { ...sentence, vector, topic: dot(vector, centre) };
    }),
  };
}

function headlinesByDay(articles: readonly DatedArticle[], titles: readonly TermVector[]) {
  const byDay = new Map<Day, TermVector[]>();
  for (const [i, { published }] of articles.entries()) {
    const title = titles[i] ?? new Map();
    byDay.set(published, [...(byDay.get(published) ?? []), title]);
  }
  return new Map([...byDay].map(([day, vectors]) => [day, unitVector(meanVector(vectors))]));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
