import type { Told } from './told';

/** A summary of so many words is usual for articles which tell this many times as much. */
const usualMaterial = 2.65;

/**
 * Words to aim at when `words` are usual: what is told in few words is summed up in fewer, and the other way round.
 * People's summaries of three-source stories grow with what the sources tell (r = .42).
 */
export function targetWords(told: Told, words: number): number {
  const material = told.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const ratio = (material / (usualMaterial * words)) ** 0.8;
  return words * Math.min(1.5, Math.max(0.3, ratio));
}
