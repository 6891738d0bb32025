/** A row of features, and whether the answer is yes. */
export interface Labelled {
  readonly features: readonly number[];
  readonly yes: boolean;
}

/** Weights of the features, the constant last. */
export type Weights = readonly number[];

const penalty = 5;
const steps = 4_000;

/** Logistic regression with an L2 penalty on standardised features, by gradient descent with momentum. */
export function fitLogit(rows: readonly Labelled[]): Weights {
  const size = rows[0]?.features.length ?? 0;
  const spread = Array.from({ length: size }, (_, f) =>
    spreadOf(rows.map(({ features }) => features[f] ?? 0)),
  );
  const scaled = rows.map(({ features, yes }) => ({
    features: [...features.map((value, f) => scale(value, spread[f])), 1],
    yes,
  }));
  const weights = descend(scaled, size);
  const plain = spread.map(({ deviation }, f) => (weights[f] ?? 0) / deviation);
  const shift = spread.reduce((sum, { mean }, f) => sum + mean * (plain[f] ?? 0), 0);
  return [...plain, (weights[size] ?? 0) - shift];
}

export function probability(weights: Weights, features: readonly number[]): number {
  const odds = [...features, 1].reduce((sum, value, f) => sum + value * (weights[f] ?? 0), 0);
  return 1 / (1 + Math.exp(-odds));
}

interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

function spreadOf(values: readonly number[]): Spread {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}

const scale = (value: number, { mean, deviation }: Spread = { mean: 0, deviation: 1 }) =>
  (value - mean) / deviation;

function descend(rows: readonly Labelled[], size: number): number[] {
  let weights = Array.from({ length: size + 1 }, () => 0);
  let momentum = weights;
  for (let step = 0; step < steps; step++) {
    const gradient = weights.map((weight, f) => (f === size ? 0 : (penalty * weight) / rows.length));
    for (const { features, yes } of rows) {
      const odds = features.reduce((sum, value, f) => sum + value * (weights[f] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-odds)) - (yes ? 1 : 0);
      for (const [f, value] of features.entries())
        gradient[f] = (gradient[f] ?? 0) + (error * value) / rows.length;
    }
    momentum = momentum.map((value, f) => 0.9 * value - 0.3 * (gradient[f] ?? 0));
    weights = weights.map((weight, f) => weight + (momentum[f] ?? 0));
  }
  return weights;
}
