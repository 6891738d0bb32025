import { type Alignment, alignClaim } from './align-claim';
import type { ReadDocument } from './read-document';
import { toldTogether } from './told-together';

/** What the estimate rests on, each higher the more the article tells of the claim. */
export interface CoverageFeatures {
  /** Root of `toldTogether`, 0 to 1. */
  readonly together: number;
  /** Share of the claim that the article tells anywhere, times ln of the claim's length: half of a long claim is more. */
  readonly anywhere: number;
  /** Mean likeness of the claim's five weightiest words in the two adjacent sentences that tell most of it. */
  readonly weightiest: number;
}

export interface MeasuredClaim {
  readonly features: CoverageFeatures;
  /** Place of the sentence that tells most of the claim. */
  readonly sentence: number;
}

export function measureClaim(claim: string, document: ReadDocument): MeasuredClaim {
  const alignment = alignClaim(claim, document);
  const [first, second] = bestPair(alignment, document.sentences.length);
  return {
    features: {
      together: Math.sqrt(toldTogether(alignment, document)),
      anywhere: share(alignment, [...document.sentences.keys()]) * Math.log(1 + alignment.words.length),
      weightiest: weightiestTold(alignment, second === undefined ? [first] : [first, second]),
    },
    sentence: second !== undefined && share(alignment, [second]) > share(alignment, [first]) ? second : first,
  };
}

const likeIn = (row: Float64Array | undefined, sentences: readonly number[]): number =>
  sentences.reduce((best, sentence) => Math.max(best, row?.[sentence] ?? 0), 0);

function share({ weights, likeness }: Alignment, sentences: readonly number[]): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const found = weights.reduce((sum, weight, i) => sum + weight * likeIn(likeness[i], sentences), 0);
  return all > 0 ? found / all : 0;
}

/** The headline by itself, or a sentence with the next one. */
function bestPair(alignment: Alignment, sentences: number): readonly [number, number?] {
  let best: readonly [number, number?] = [0];
  let most = share(alignment, best as readonly number[]);
  for (let first = 1; first < sentences; first++) {
    const pair = first + 1 < sentences ? ([first, first + 1] as const) : ([first] as const);
    const found = share(alignment, pair);
    if (found <= most) continue;
    most = found;
    best = pair;
  }
  return best;
}

function weightiestTold({ weights, likeness }: Alignment, sentences: readonly number[]): number {
  const order = [...weights.keys()].sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0)).slice(0, 5);
  const found = order.reduce((sum, i) => sum + likeIn(likeness[i], sentences), 0);
  return order.length > 0 ? found / order.length : 0;
}
