import type { CloseLook } from './close-look';
import { type CloseSigns } from './close-signs';
import { type CloseSign, closeBias, closeWeights } from './close-weights';
import { signNames } from './sign-names';

/** One sign with how much of it was seen (0 to 1), its weight, and what it so adds to the score, in log-odds. */
export interface Reason {
  readonly sign: string;
  readonly value: number;
  readonly weight: number;
  readonly adds: number;
}

/** Why a page was taken for an article, or was not. */
export interface Explanation {
  readonly isArticle: boolean;
  /** Log-odds: above 0 it is an article, unless the page says that it is a thing of another kind. */
  readonly score: number;
  readonly bias: number;
  /** The strongest first. */
  readonly reasons: readonly Reason[];
}

/** What made a score: every sign that was seen, with its weight. */
export const reasonsOf = (signs: CloseSigns): Reason[] =>
  Object.entries(signs)
    .map(([name, seen]) => {
      const sign = name as CloseSign;
      const [value, weight] = [Number(seen), closeWeights[sign]];
      return { sign: signNames[sign], value, weight, adds: value * weight };
    })
    .filter(({ adds }) => adds !== 0)
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));

export const explainLook = ({ isArticle, score, signs }: CloseLook): Explanation => ({
  isArticle,
  score,
  bias: closeBias,
  reasons: reasonsOf(signs),
});
