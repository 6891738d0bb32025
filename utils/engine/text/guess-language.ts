import { stopWordLanguages, stopWords } from './stop-words';

/** Fewer function words than this say nothing. */
const leastHits = 2;

/**
 * The language whose function words make up most of the (folded) words, or undefined. Good enough to choose a list of
 * stop words for a text that declares no language; not good enough to be shown.
 */
export function guessLanguage(words: readonly string[]): string | undefined {
  let best: string | undefined;
  let most = leastHits - 1;
  for (const language of stopWordLanguages) {
    const stops = stopWords(language);
    const hits = words.reduce((sum, word) => sum + (stops.has(word) ? 1 : 0), 0);
    if (hits > most) {
      most = hits;
      best = language;
    }
  }
  return best;
}
