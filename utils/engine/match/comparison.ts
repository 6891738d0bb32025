import { indexOfVector } from './indexed-vector';
import type { Query, QueryTerm } from './query';
import type { StoryVector } from './story-vector';

/** A word of the article, and its place in the story's `terms`. */
export interface ComparedTerm extends QueryTerm {
  readonly place: number;
}

/** An article laid beside one story: what every feature is computed from. */
export interface Comparison {
  /** The article's words that the story has. */
  readonly shared: readonly ComparedTerm[];
  readonly query: Query;
  readonly vector: StoryVector;
  /** Idf of each of the story's terms. */
  readonly idf: Float64Array;
}

export function compare(query: Query, vector: StoryVector): Comparison {
  const { places, idf: known } = indexOfVector(vector);
  // Only the article's words are looked up, so what is rare among the story's other words is the background's opinion.
  const idf = known.slice();
  const shared: ComparedTerm[] = [];
  for (const term of query.terms) {
    const place = places.get(term.term);
    if (place === undefined) continue;
    const { surface, weight, idf: known, inTitle, inLead, isName } = term;
    idf[place] = known;
    // Spelled out: a spread takes several times as long, and this is done for every word of every candidate.
    shared.push({ term: term.term, surface, weight, idf: known, inTitle, inLead, isName, place });
  }
  return { shared, query, vector, idf };
}
