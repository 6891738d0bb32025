import { stemWord } from '@/utils/engine/text/stem-word';
import { once } from '@/utils/model/once';
import { backgroundWords } from './background-words';

/**
 * The background counts as so many stories: with few stories on the device their own counts say little of what is
 * common. Any weight from 100 to 600 does about as well.
 */
export const backgroundStories = 100;

const counts = once(() => {
  const byTerm = new Map<string, number>();
  for (const [language, steps] of Object.entries(backgroundWords)) {
    for (const [perThousand, words] of steps) {
      for (const word of words.split(/\s+/)) {
        const term = stemWord(word, language);
        byTerm.set(term, Math.max(byTerm.get(term) ?? 0, (perThousand / 1_000) * backgroundStories));
      }
    }
  }
  return byTerm;
});

/** In how many of the `backgroundStories` imaginary stories a term stands. */
export const backgroundCount = (term: string): number => counts().get(term) ?? 0;
