/** What a word that only begins so counts beside the word itself: less the longer its rest is. As MiniSearch weighs them. */
export const begunWeight = (typed: string, word: string): number =>
  (0.375 * word.length) / (word.length + 0.3 * (word.length - typed.length));

/** What another spelling counts. */
export const spellingWeight = (word: string, slips: number): number =>
  (0.45 * word.length) / (word.length + slips);
