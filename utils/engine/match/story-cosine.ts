import type { Comparison } from './comparison';

/** Cosine of the article's weighted words to the story's mean, 0 to 1. */
export function storyCosine({ terms, vector, idf }: Comparison): number {
  let dot = 0;
  let articleSquare = 0;
  for (const { weight, idf: rarity, place } of terms) {
    const value = weight * rarity;
    articleSquare += value * value;
    if (place !== undefined) dot += value * (vector.weights[place] ?? 0) * (idf[place] ?? 0);
  }
  if (dot === 0) return 0;
  const storySquare = vector.weights.reduce((sum, weight, i) => sum + (weight * (idf[i] ?? 0)) ** 2, 0);
  return dot / Math.sqrt(articleSquare * storySquare);
}
