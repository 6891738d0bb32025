import type { Claim } from './claim';
import type { Passage } from './passages-of';

/** How telling a term is among the sentences of the story: rare ones weigh most. */
export type TermWeight = (term: string) => number;

/** A passage that bears a claim out, and how much of the claim it holds, 0 to 1. */
export interface Support {
  readonly passage: Passage;
  readonly score: number;
}

/** Least share of the claim's weight, of its terms, and of its names that the passage must hold. */
const leastWeight = 0.6;
/** A short claim hangs on each of its words. */
const shortClaim = 7;
const leastOfShort = 0.7;
const leastTerms = 0.5;
const leastNames = 0.5;
/** Fewer terms than this are no claim that another passage could be told to share. */
const fewestTerms = 3;

/**
 * The passage of an article that best supports the main claim of a sentence, or undefined. A passage supports it when it
 * holds most of its words by weight, every figure but years, half of its names, some of each long quotation word for word,
 * and denies as often as it does. Looked at are the headline, each sentence and each two in a row; of equal ones the shortest.
 */
export function supportFor(
  claim: Claim,
  passages: readonly Passage[],
  weight: TermWeight,
): Support | undefined {
  if (claim.terms.size < fewestTerms) return undefined;
  const total = weightOf(claim.terms, weight);
  const least = claim.terms.size <= shortClaim ? leastOfShort : leastWeight;
  let best: Support | undefined;
  const consider = (passage: Passage) => {
    const score = scoreOf(claim, passage.words, total, weight);
    if (score >= least && (!best || score > best.score + 1e-9)) best = { passage, score };
  };
  for (const passage of passages) consider(passage);
  if (best && best.score >= 0.8) return best;
  const alone = best;
  for (const [i, passage] of passages.entries()) {
    const next = passages[i + 1];
    if (next && next.part === passage.part) consider(joined(passage, next));
  }
  // A second sentence is more to read: it must add something.
  return best && alone && best.score < alone.score + 0.1 ? alone : best;
}

function joined(a: Passage, b: Passage): Passage {
  const union = <T>(x: ReadonlySet<T>, y: ReadonlySet<T>) => new Set([...x, ...y]);
  return {
    part: a.part,
    start: a.start,
    end: b.end,
    words: {
      terms: union(a.words.terms, b.words.terms),
      figures: union(a.words.figures, b.words.figures),
      names: union(a.words.names, b.words.names),
      negated: a.words.negated || b.words.negated,
      quotedRuns: [],
      running: `${a.words.running}${b.words.running}`,
    },
  };
}

const weightOf = (terms: Iterable<string>, weight: TermWeight): number => {
  let sum = 0;
  for (const term of terms) sum += weight(term);
  return sum;
};

const held = <T>(wanted: ReadonlySet<T>, has: ReadonlySet<T>): T[] =>
  [...wanted].filter((one) => has.has(one));

/** Share of the claim's weight that the passage holds; 0 where one of the conditions is not met. */
function scoreOf(claim: Claim, passage: Claim, total: number, weight: TermWeight): number {
  const shared = held(claim.terms, passage.terms);
  if (shared.length < leastTerms * claim.terms.size) return 0;
  if (held(claim.figures, passage.figures).length < claim.figures.size) return 0;
  if (held(claim.names, passage.terms).length < leastNames * claim.names.size) return 0;
  if (claim.negated !== passage.negated) return 0;
  if (claim.quotedRuns.length > 0 && !claim.quotedRuns.some((run) => passage.running.includes(` ${run} `)))
    return 0;
  return weightOf(shared, weight) / total;
}
