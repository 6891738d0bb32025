import type { Verdict } from '@/utils/model/coverage';
import type { CoverageFeatures } from './coverage-features';

/** Of a logistic regression on 880 labelled pairs; `npx tsx bench/train-coverage.ts` prints them. */
const weights: CoverageFeatures = {
  together: 2.66,
  anywhere: 1.42,
  figures: 1.45,
  spelled: 3.06,
  plain: 0.35,
  unquoted: -0.1,
};
const constant = -5.76;

/**
 * Between the cuts nothing is said. With weights found on other pairs, nine in ten are right above the upper and below the
 * lower one. The lower is the stricter: it says of somebody's article what that leaves out.
 */
export const cuts = { reports: 0.75, silent: 0.06 } as const;

/** 0 to 1: the estimate that the article reports the claim. */
export function reportedProbability(features: CoverageFeatures): number {
  const names = Object.keys(weights) as (keyof CoverageFeatures)[];
  const odds = names.reduce((sum, name) => sum + weights[name] * features[name], constant);
  return 1 / (1 + Math.exp(-odds));
}

export function verdictOf(probability: number): Verdict {
  if (probability >= cuts.reports) return 'reports';
  return probability <= cuts.silent ? 'silent' : 'unsaid';
}
