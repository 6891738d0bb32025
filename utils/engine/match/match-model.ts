import type { Features } from './features';

/** Printed by `npx tsx bench/train-matcher.ts`, which says how they are found. */
export const matchWeights: Features & { readonly none: number } = {
  cosine: 6.35,
  fields: 2.65,
  rare: 1.78,
  headlineTold: 2.73,
  leadTold: 2.62,
  dateGap: -0.5,
  none: 6.2,
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

/** Platt's scaling of held-out log-odds: among matches given .8, four of five are right. */
const calibration = { slope: 2.25, offset: 1.36 } as const;

/** Log-odds that a story of this strength is right when the best other one is of strength `rival`, not calibrated. */
export function marginOf(strength: number, rival: number | undefined): number {
  const against = 1 + (rival === undefined ? 0 : rivalWeight * Math.exp(rival / temperature));
  return strength / temperature - Math.log(against);
}

/** Probability, 0 to 1, that a story of this strength is right, when the best other one is of strength `rival`. */
export function sureness(strength: number, rival: number | undefined): number {
  return 1 / (1 + Math.exp(-calibration.slope * marginOf(strength, rival) - calibration.offset));
}

/** Only what is more likely right than wrong is shown: a wrong story is worse than none. */
export const shownFrom = 0.5;
