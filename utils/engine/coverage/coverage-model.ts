import type { Verdict } from '@/utils/model/coverage';
import type { CoverageFeatures } from './coverage-features';

/** Of a logistic regression on 370 labelled pairs; `npx tsx bench/train-coverage.ts` prints them. */
const weights: CoverageFeatures = {
  together: 1.87,
  anywhere: 1.38,
  figures: 1.85,
  spelled: 2.39,
  plain: 0.57,
  unquoted: -0.23,
};
const constant = -5.54;

/**
 * Between the cuts nothing is said. With weights found on other pairs, nine in ten are right above the upper and below the
 * lower one. The lower is the stricter: it says of somebody's article what that leaves out.
 */
export const cuts = { reports: 0.75, silent: 0.11 } as const;

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
