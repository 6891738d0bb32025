import type { ToldWord } from './told-words';

const length = 4;

/** The same few thousand words come again and again. */
const known = new Map<string, readonly number[]>();
const mostKnown = 20_000;

/** The groups of four letters of a word with its ends ("_ban_" has "_ban" and "ban_"), each as a number. */
function groupsOf(word: string): readonly number[] {
  const before = known.get(word);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  const spelled = `_${word}_`;
  const groups: number[] = [];
  for (let at = 0; at === 0 || at + length <= spelled.length; at++) groups.push(numberOf(spelled, at));
  known.set(word, groups);
  return groups;
}

/** A hash: two groups that share a number are so rare that they do not count. */
function numberOf(spelled: string, from: number): number {
  let number = 0;
  for (let at = from; at < Math.min(from + length, spelled.length); at++) {
    number = (Math.imul(number, 0x01000193) ^ spelled.charCodeAt(at)) | 0;
  }
  return number;
}

/** The distinct groups of letters of some words. */
export const letterGroups = (words: readonly ToldWord[]): ReadonlySet<number> =>
  new Set(words.flatMap(({ word }) => groupsOf(word)));

/** Where each group of letters stands, and how many a sentence has. */
export interface SpelledSentences {
  readonly sentences: ReadonlyMap<number, readonly number[]>;
  readonly sizes: readonly number[];
}

/** The sentences of a text by how they are spelled. */
export function spellSentences(
  sentences: readonly { readonly words: readonly ToldWord[] }[],
): SpelledSentences {
  const places = new Map<number, number[]>();
  const sizes = sentences.map(({ words }, place) => {
    const groups = letterGroups(words);
    for (const group of groups) {
      const known = places.get(group);
      if (known) known.push(place);
      else places.set(group, [place]);
    }
    return groups.size;
  });
  return { sentences: places, sizes };
}

/**
 * 0 to 1: how much of their spelling a claim and the sentence that is most like it share (Dice's coefficient). It tells inflected
 * words, names written in two ways and compounds, which neither stems nor families do.
 */
export function spelledAlike(words: readonly ToldWord[], { sentences, sizes }: SpelledSentences): number {
  const groups = letterGroups(words);
  const shared = new Float64Array(sizes.length);
  for (const group of groups) {
    for (const place of sentences.get(group) ?? []) shared[place] = (shared[place] ?? 0) + 1;
  }
  return shared.reduce((best, count, place) => {
    const all = groups.size + (sizes[place] ?? 0);
    return all > 0 ? Math.max(best, (2 * count) / all) : best;
  }, 0);
}
