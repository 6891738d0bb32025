import type { StoryVector } from './story-vector';
import { backgroundIdf } from './term-statistics';

const alikeFrom = 0.5;

/** Do two stories tell of the same event, as two feeds' versions of it do? By the cosine of their words. */
export function alike(a: StoryVector, b: StoryVector): boolean {
  const weights = weighted(a);
  const others = weighted(b);
  let dot = 0;
  for (const [term, weight] of weights) dot += weight * (others.get(term) ?? 0);
  return dot >= alikeFrom * norm(weights) * norm(others) && dot > 0;
}

const weighted = ({ terms, weights }: StoryVector): ReadonlyMap<string, number> =>
  new Map(terms.map((term, place) => [term, (weights[place] ?? 0) * backgroundIdf(term)]));

const norm = (weights: ReadonlyMap<string, number>): number => Math.hypot(...weights.values());
