import type { Decision, Reason, SeenSigns } from '@/utils/model/decision';
import { firstBias, firstWeights } from './article-score';
import { closeBias, closeThreshold, closeWeights } from './close-weights';
import { firstThreshold } from './sight-article';
import { signNames } from './sign-names';

const models = {
  first: { weights: firstWeights, bias: firstBias, threshold: firstThreshold },
  close: { weights: closeWeights, bias: closeBias, threshold: closeThreshold },
} as const;

const named = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** What made a score, the strongest first. Signs that nobody knows (they come from a page) are left out. */
function reasonsOf(signs: SeenSigns, weights: Readonly<Record<string, number>>): Reason[] {
  return Object.entries(signs)
    .flatMap(([sign, seen]) => {
      const weight = named(weights, sign);
      const means = named(signNames, sign);
      const value = Number(seen);
      return weight === undefined || means === undefined || value === 0
        ? []
        : [{ sign, means, value, weight, adds: value * weight }];
    })
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
}

/** Signs with their weights and what they add up to, as a record that says why the decision fell as it did. */
export function explainLook(
  look: Decision['look'],
  signs: SeenSigns,
): Omit<Decision, 'url' | 'at' | 'isArticle'> {
  const { weights, bias, threshold } = models[look];
  const reasons = reasonsOf(signs, weights);
  return {
    look,
    score: reasons.reduce<number>((sum, { adds }) => sum + adds, bias),
    bias,
    threshold,
    reasons,
  };
}
