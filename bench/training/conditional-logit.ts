/** One choice: the features of each candidate (the last a constant 1), and which of them is right; -1 for none. */
export interface Choice {
  readonly candidates: readonly (readonly number[])[];
  readonly right: number;
  readonly weight: number;
}

const penalty = 0.004;
const iterations = 600;

/**
 * Weights of McFadden's conditional logit with "none of them" at zero, found by accelerated projected gradient
 * (Beck and Teboulle 2009). All weights but the last, the constant, are kept at or above zero: a feature that likeness
 * raises cannot come to speak against a match, whatever one collection suggests.
 */
export function fitWeights(choices: readonly Choice[]): number[] {
  const size = choices[0]?.candidates[0]?.length ?? 0;
  const table = tableOf(choices, size);
  let weights = new Float64Array(size);
  let ahead = weights;
  let momentum = 1;
  const step = 1 / (0.5 * table.curvature + 2 * penalty);
  for (let i = 0; i < iterations; i++) {
    const gradient = gradientAt(table, ahead);
    const next = ahead.map((weight, f) => {
      const moved = weight - step * (gradient[f] ?? 0);
      return f === size - 1 ? moved : Math.max(0, moved);
    });
    const grown = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const before = weights;
    ahead = next.map((weight, f) => weight + ((momentum - 1) / grown) * (weight - (before[f] ?? 0)));
    weights = next;
    momentum = grown;
  }
  return [...weights];
}

export const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

/** All candidates' features one after another: arrays of arrays would take minutes. */
interface Table {
  readonly choices: readonly Choice[];
  readonly features: Float64Array;
  readonly size: number;
  /** Bound on the second derivative: weighted mean of each choice's largest squared length. */
  readonly curvature: number;
}

function tableOf(choices: readonly Choice[], size: number): Table {
  const features = Float64Array.from(choices.flatMap(({ candidates }) => candidates.flat()));
  const curvature = choices.reduce((sum, { candidates, weight }) => {
    const squares = candidates.map((candidate) => dot(candidate, candidate));
    return sum + weight * Math.max(0, ...squares);
  }, 0);
  return { choices, features, size, curvature };
}

function gradientAt({ choices, features, size }: Table, weights: Float64Array): Float64Array {
  const gradient = weights.map((weight, f) => (f === size - 1 ? 0 : 2 * penalty * weight));
  let at = 0;
  for (const { candidates, right, weight } of choices) {
    const odds = candidates.map((_, c) => Math.exp(strengthAt(features, at + c * size, weights)));
    const sum = odds.reduce((a, b) => a + b, 1);
    for (const [c, value] of odds.entries()) {
      const error = weight * (value / sum - (c === right ? 1 : 0));
      for (let f = 0; f < size; f++) gradient[f] = (gradient[f] ?? 0) + error * (features[at + f] ?? 0);
      at += size;
    }
  }
  return gradient;
}

function strengthAt(features: Float64Array, at: number, weights: Float64Array): number {
  let sum = 0;
  for (let f = 0; f < weights.length; f++) sum += (features[at + f] ?? 0) * (weights[f] ?? 0);
  return sum;
}
