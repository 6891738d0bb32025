import type { Verdict } from '@/utils/model/coverage';
import type { CoverageFeatures } from './coverage-features';

/** Of a logistic regression on 240 labelled pairs; `npx tsx bench/train-coverage.ts` prints them. */
const weights = { together: 3.4, anywhere: 1.56, weightiest: 1.27 } as const;
const constant = -4.53;

/**
 * Between the cuts nothing is said. With weights found on other pairs, nine in ten are right above the upper and below the
 * lower one. The lower is the stricter: it says of somebody's article what that leaves out.
 */
export const cuts = { reports: 0.75, silent: 0.15 } as const;

/** 0 to 1: the estimate that the article reports the claim. */
export function reportedProbability({ together, anywhere, weightiest }: CoverageFeatures): number {
  const odds =
    constant + weights.together * together + weights.anywhere * anywhere + weights.weightiest * weightiest;
  return 1 / (1 + Math.exp(-odds));
}

export function verdictOf(probability: number): Verdict {
  if (probability >= cuts.reports) return 'reports';
  return probability <= cuts.silent ? 'silent' : 'unsaid';
}
