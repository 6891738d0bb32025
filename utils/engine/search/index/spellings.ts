import { editDistance } from './edit-distance';
import { isPaired } from './search-terms';

/** A short word with one letter changed is another word. */
const oneFrom = 5;
const twoFrom = 9;
/** So many spellings are looked for, the nearest. */
const most = 20;

/** How many letters of a word may be wrong. A number with another digit is another number. */
export function slipsIn(word: string): number {
  if (/\p{N}/u.test(word) || isPaired(word) || word.length < oneFrom) return 0;
  return word.length < twoFrom ? 1 : 2;
}

/** With which letters the words begin that a misspelt one is compared with: its first letter or its second is right. */
export const firstLetters = (word: string): readonly string[] => [...new Set([...word].slice(0, 2))];

export interface Spelling {
  readonly word: string;
  readonly slips: number;
}

/** Those of the words that are the wanted one but for its slips, the nearest first. The word itself is none. */
export function spellingsOf(word: string, words: Iterable<string>): readonly Spelling[] {
  const allowed = slipsIn(word);
  if (allowed === 0) return [];
  const found = new Map<string, number>();
  for (const other of words) {
    if (other === word || found.has(other)) continue;
    const slips = editDistance(word, other, allowed);
    if (slips <= allowed) found.set(other, slips);
  }
  return Array.from(found, ([one, slips]) => ({ word: one, slips }))
    .sort((a, b) => a.slips - b.slips || (a.word < b.word ? -1 : 1))
    .slice(0, most);
}
