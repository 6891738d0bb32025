/** Rows of features, the first a constant 1, each with what was true of it. */
export interface Sample {
  readonly features: readonly number[];
  readonly right: boolean;
  /** How often it counts; 1 where it is not given. */
  readonly times?: number;
}

/** Weights of a logistic regression with an L2 penalty on standardised features (Newton's method), for raw features. */
export function fitLogistic(samples: readonly Sample[], penalty: number): number[] {
  const size = samples[0]?.features.length ?? 0;
  const scale = scalesOf(samples, size);
  const rows = samples.map(({ features }) => features.map((value, i) => value / (scale[i] ?? 1)));
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < 30; round++) {
    const step = newtonStep(rows, samples, weights, penalty);
    weights = weights.map((weight, i) => weight - (step[i] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return weights.map((weight, i) => weight / (scale[i] ?? 1));
}

function scalesOf(samples: readonly Sample[], size: number): number[] {
  return Array.from({ length: size }, (_, i) => {
    if (i === 0) return 1;
    const mean = samples.reduce((sum, { features }) => sum + (features[i] ?? 0), 0) / samples.length;
    const square = samples.reduce((sum, { features }) => sum + ((features[i] ?? 0) - mean) ** 2, 0);
    return Math.sqrt(square / samples.length) || 1;
  });
}

function newtonStep(
  rows: readonly (readonly number[])[],
  samples: readonly Sample[],
  weights: readonly number[],
  penalty: number,
): number[] {
  const size = weights.length;
  const slope = weights.map((weight, i) => (i === 0 ? 0 : penalty * weight));
  const curve = weights.map((_, i) => weights.map((__, j) => (i === j ? penalty : 0)));
  for (const [r, row] of rows.entries()) {
    let z = 0;
    for (let i = 0; i < size; i++) z += (row[i] as number) * (weights[i] as number);
    const p = 1 / (1 + Math.exp(-z));
    const times = samples[r]?.times ?? 1;
    const error = times * (p - (samples[r]?.right ? 1 : 0));
    const spread = times * p * (1 - p);
    for (let i = 0; i < size; i++) {
      const value = row[i] as number;
      if (value === 0) continue;
      slope[i] = (slope[i] as number) + error * value;
      const line = curve[i] as number[];
      for (let j = 0; j < size; j++) line[j] = (line[j] as number) + spread * value * (row[j] as number);
    }
  }
  return solve(curve, slope);
}

/** Gauss's elimination with pivots. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((line, i) => [...line, right[i] ?? 0]);
  const size = rows.length;
  for (let c = 0; c < size; c++) {
    const pivot = rows
      .slice(c)
      .reduce((best, line, i) => (Math.abs(line[c] ?? 0) > Math.abs(rows[best]?.[c] ?? 0) ? c + i : best), c);
    [rows[c], rows[pivot]] = [rows[pivot] as number[], rows[c] as number[]];
    for (let r = 0; r < size; r++) {
      if (r === c) continue;
      const factor = (rows[r]?.[c] ?? 0) / (rows[c]?.[c] || 1e-12);
      for (let k = c; k <= size; k++)
        (rows[r] as number[])[k] = (rows[r]?.[k] ?? 0) - factor * (rows[c]?.[k] ?? 0);
    }
  }
  return rows.map((line, i) => (line[size] ?? 0) / (line[i] || 1e-12));
}
