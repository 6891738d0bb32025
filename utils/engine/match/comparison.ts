import type { Query, QueryTerm } from './query';
import type { StoryVector } from './story-vector';
import { backgroundIdf } from './term-statistics';

/** A word of the article, and its place in the story's `terms` where the story has it. */
export interface ComparedTerm extends QueryTerm {
  readonly place: number | undefined;
}

/** An article laid beside one story: what every feature is computed from. */
export interface Comparison {
  readonly terms: readonly ComparedTerm[];
  readonly query: Query;
  readonly vector: StoryVector;
  /** Idf of each of the story's terms. */
  readonly idf: readonly number[];
}

export function compare(query: Query, vector: StoryVector): Comparison {
  const places = new Map(vector.terms.map((term, place) => [term, place]));
  // Only the article's words are looked up, so what is rare among the story's other words is the background's opinion.
  const idf = vector.terms.map(backgroundIdf);
  const terms = query.terms.map((term) => {
    const place = places.get(term.term);
    if (place !== undefined) idf[place] = term.idf;
    return { ...term, place };
  });
  return { terms, query, vector, idf };
}
