import type { QuotePlace } from '@/utils/model/citation';
import type { StoryArticle } from '@/utils/model/story-article';
import { claimOf } from './claim';
import { type Passage, passagesOf } from './passages-of';
import { supportFor, type TermWeight } from './supports';

/** An article that bears a sentence out, and where. */
export interface ArticleCitation {
  /** Place of the article in the list that was given. */
  readonly article: number;
  readonly at: QuotePlace;
  /** Share of the sentence that the passage holds, 0 to 1; 1 for the article that the sentence is taken from. */
  readonly score: number;
}

/** A sentence and where it stands. */
export interface TakenSentence {
  readonly text: string;
  readonly article: number;
  readonly at: QuotePlace;
}

export type Cite = (sentence: TakenSentence) => ArticleCitation[];

/**
 * Reads the articles once and returns a function that tells which of them support a sentence: first the one it is taken
 * from, word for word, then the others in their order. `languages` are BCP 47 tags, an article each.
 */
export function citerOf(articles: readonly StoryArticle[], languages: readonly string[]): Cite {
  const passages = articles.map((article, i) => passagesOf(article, languages[i] ?? 'en'));
  const weight = weightsOf(passages);
  return ({ text, article: own, at }) => {
    const claim = claimOf(text, languages[own] ?? 'en');
    const others = passages.flatMap((list, article): ArticleCitation[] => {
      if (article === own) return [];
      const support = supportFor(claim, list, weight);
      return support ? [{ article, at: placeOf(support.passage), score: support.score }] : [];
    });
    return [{ article: own, at, score: 1 }, ...others];
  };
}

const placeOf = ({ part, start, end }: Passage): QuotePlace => ({ in: part, start, end });

/** Terms that many sentences of the story have say little: everybody names the president. */
function weightsOf(passages: readonly (readonly Passage[])[]): TermWeight {
  const counts = new Map<string, number>();
  let total = 0;
  for (const list of passages) {
    total += list.length;
    for (const { words } of list)
      for (const term of words.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return (term) => Math.log((total + 1) / ((counts.get(term) ?? 0) + 0.5));
}
