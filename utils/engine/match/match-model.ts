import type { Features } from './features';

/** Printed by `npx tsx bench/train-matcher.ts`, which says how they are found. */
export const matchWeights: Features & { readonly none: number } = {
  cosine: 5.41,
  fields: 1.92,
  rare: 2.37,
  headlineTold: 2.46,
  leadTold: 2.79,
  dateGap: -0.48,
  none: 6.37,
};

/** Log-odds of a story against "none of the known stories", as far as the two alone are looked at. */
export function strengthOf(features: Features): number {
  return (
    matchWeights.cosine * features.cosine +
    matchWeights.fields * features.fields +
    matchWeights.rare * features.rare +
    matchWeights.headlineTold * features.headlineTold +
    matchWeights.leadTold * features.leadTold +
    matchWeights.dateGap * features.dateGap -
    matchWeights.none
  );
}

/** Softens the odds: extreme ones come of near-copies, which are no surer than good paraphrases. */
const temperature = 2;
/** How much the best rival counts: two stories that both fit are more often confused than the odds say. */
const rivalWeight = 2;

/** Probability, 0 to 1, that a story of this strength is right, when the best other one is of strength `rival`. */
export function sureness(strength: number, rival: number | undefined): number {
  const odds = Math.exp(strength / temperature);
  const against = 1 + (rival === undefined ? 0 : rivalWeight * Math.exp(rival / temperature));
  return odds / (odds + against);
}

/** Matches less sure than this are not shown: a wrong story is worse than none. */
export const shownFrom = 0.31;
