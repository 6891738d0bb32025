import { stemmer } from '@orama/stemmers/english';
import { wordFamilies } from './word-families';

const families = new Map<string, Set<number>>();

for (const [family, words] of wordFamilies.split('/').entries()) {
  for (const word of words.trim().split(/\s+/)) {
    const stem = stemmer(word);
    families.set(stem, (families.get(stem) ?? new Set()).add(family));
  }
}

const none: ReadonlySet<number> = new Set();

/** The families of like words that an English stem stands in. */
export const familiesOf = (stem: string): ReadonlySet<number> => families.get(stem) ?? none;
