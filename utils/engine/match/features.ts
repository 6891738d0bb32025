import type { Comparison } from './comparison';
import { dateGap } from './date-gap';
import { fieldCosine } from './field-cosine';
import { headlineTold, leadTold, rareSharedWords } from './lead-overlap';
import { storyCosine } from './story-cosine';

/** How an article resembles a story. More is more alike, except `dateGap`. All but that are 0 to 1. */
export interface Features {
  readonly cosine: number;
  readonly fields: number;
  readonly rare: number;
  readonly headlineTold: number;
  readonly leadTold: number;
  readonly dateGap: number;
}

export function featuresOf(comparison: Comparison): Features {
  return {
    cosine: saturated(storyCosine(comparison.query, comparison.vector)),
    fields: fieldCosine(comparison),
    rare: rareSharedWords(comparison),
    headlineTold: headlineTold(comparison),
    leadTold: leadTold(comparison),
    dateGap: dateGap(comparison),
  };
}

/** Above .15 more of the same says less. */
const saturated = (cosine: number): number => cosine / (cosine + 0.15);
