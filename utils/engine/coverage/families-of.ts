import { stemmer } from '@orama/stemmers/english';
import { once } from '@/utils/model/once';
import { wordFamilies } from './word-families';

const families = once(() => {
  const byStem = new Map<string, Set<number>>();
  for (const [family, words] of wordFamilies.split('/').entries()) {
    for (const word of words.trim().split(/\s+/)) {
      const stem = stemmer(word);
      byStem.set(stem, (byStem.get(stem) ?? new Set()).add(family));
    }
  }
  return byStem;
});

const none: ReadonlySet<number> = new Set();

/** The families of like words that an English stem stands in. */
export const familiesOf = (stem: string): ReadonlySet<number> => families().get(stem) ?? none;
