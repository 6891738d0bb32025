/**
 * Weights of two logistic regressions: is a word, or a pair of words, in the summary that people wrote? Learnt from 500
 * three-source stories with `npx tsx bench/train-summary.ts weights`; the order is that of `featuresOf`. No feature names a
 * word or a language.
 */
export const wordWeights: readonly number[] = [
  -3.533, 1.155, 2.426, 0.508, 0.839, 0.1941, 1.123, -0.5945, -0.0731, 0.3665, 0.4711, -0.3061, 0.03036,
  -0.1534, 0.6477, -0.581, -0.7011, -0.02776, 0.05815, 0.639, 0.6578, -0.07529,
];

export const pairWeights: readonly number[] = [
  -4.343, 1.254, 2.133, 0.4358, 1.92, -0.02562, 1.243, -0.8587, -0.2284, 0.3631, 0.6264, -0.7413, 0.07952,
  -0.1101, -0.2096, 0.08901, -0.349, -0.412, -0.3078, 0.392, 0.3109, 0.3036, 0.3296,
];
