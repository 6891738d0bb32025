export type Signs = Readonly<Record<string, number>>;

export interface LogisticModel {
  readonly bias: number;
  readonly weights: Signs;
}

export interface LogisticRow {
  readonly signs: Signs;
  readonly isPositive: boolean;
}

/** How strongly a weight is held to its prior, and what a false alarm costs beside a miss. */
const pull = 0.5;
const costOfFalseAlarm = 1.5;
const priorBias = -4;
const steps = 1_500;
const rate = 0.02;

export const logOdds = (model: LogisticModel, signs: Signs): number =>
  Object.entries(signs).reduce((sum, [sign, value]) => sum + value * (model.weights[sign] ?? 0), model.bias);

function stepped(model: LogisticModel, prior: Signs, rows: readonly LogisticRow[]): LogisticModel {
  const slope = new Map<string, number>();
  let biasSlope = pull * 0.1 * (model.bias - priorBias);
  for (const [sign, weight] of Object.entries(model.weights))
    slope.set(sign, pull * (weight - (prior[sign] ?? 0)));
  for (const { signs, isPositive } of rows) {
    const p = 1 / (1 + Math.exp(-logOdds(model, signs)));
    const error = isPositive ? p - 1 : p * costOfFalseAlarm;
    biasSlope += error;
    for (const [sign, value] of Object.entries(signs))
      slope.set(sign, (slope.get(sign) ?? 0) + error * value);
  }
  const weights = Object.entries(model.weights).map(([sign, weight]) => {
    const moved = weight - rate * (slope.get(sign) ?? 0);
    return [sign, (prior[sign] ?? 0) < 0 ? Math.min(0, moved) : Math.max(0, moved)] as const;
  });
  return { bias: model.bias - rate * 0.5 * biasSlope, weights: Object.fromEntries(weights) };
}

/** Logistic regression by plain descent, pulled back to a prior (a Gaussian one); no weight may change its sign. */
export function fitted(rows: readonly LogisticRow[], prior: Signs): LogisticModel {
  let model: LogisticModel = { bias: priorBias, weights: prior };
  for (let i = 0; i < steps; i++) model = stepped(model, prior, rows);
  return model;
}
