import type { Query } from './query';
import type { StoryVector } from './story-vector';
import { backgroundIdf } from './term-statistics';

/** Cosine of the article's weighted words to the story's mean, 0 to 1. Fast: it is computed for every candidate. */
export function storyCosine(query: Query, vector: StoryVector): number {
  let dot = 0;
  let storySquare = 0;
  for (let place = 0; place < vector.terms.length; place++) {
    const term = vector.terms[place] ?? '';
    const shared = query.byTerm.get(term);
    const value = (vector.weights[place] ?? 0) * (shared?.idf ?? backgroundIdf(term));
    storySquare += value * value;
    if (shared !== undefined) dot += value * shared.weight * shared.idf;
  }
  return dot === 0 ? 0 : dot / (query.length * Math.sqrt(storySquare));
}
