import type { Passage } from './passage';

/**
 * What is said of an article and a point. `unsaid`: the engine is not sure enough to call it either; nothing is shown. A
 * verdict is never about truth, only about what the article tells.
 */
export type Verdict = 'reports' | 'silent' | 'unsaid';

export interface PointCoverage {
  readonly verdict: Verdict;
  /** 0 to 1: the estimate that the article reports the point. */
  readonly score: number;
  /** Where it does, the sentence of the article that comes nearest. */
  readonly support?: Passage;
}

/** How the open article stands to its story. `sections[s][i]` belongs to sentence i of section s, `timeline[i]` to event i. */
export interface Coverage {
  readonly sections: readonly (readonly PointCoverage[])[];
  readonly timeline: readonly PointCoverage[];
  /** What no other source tells, as far as their texts are at hand; the weightiest first, at most five. */
  readonly onlyHere: readonly Passage[];
}
