import { indexOfVector } from './indexed-vector';
import type { Query } from './query';
import type { StoryVector } from './story-vector';

/** Cosine of the article's weighted words to the story's mean, 0 to 1. Fast: it is computed for every candidate. */
export function storyCosine(query: Query, vector: StoryVector): number {
  const { places, idf, square } = indexOfVector(vector);
  let dot = 0;
  let storySquare = square;
  for (const term of query.terms) {
    const place = places.get(term.term);
    if (place === undefined) continue;
    const weight = vector.weights[place] ?? 0;
    const known = idf[place] ?? 0;
    // The article's words are the ones whose idf among the live stories is known.
    storySquare += weight * weight * (term.idf * term.idf - known * known);
    dot += weight * term.idf * term.weight * term.idf;
  }
  return dot === 0 ? 0 : dot / (query.length * Math.sqrt(storySquare));
}
