import { randomOf } from '@/bench/training/random';
import type { MatchDocument } from '@/utils/engine/match/match-document';

export interface SyntheticStory {
  readonly id: string;
  readonly articles: readonly MatchDocument[];
}

const syllables =
  'ba be bo da de do fa fi ga go ka ke li lo ma mi na no pa po ra re sa so ta te va vi za zo'.split(' ');

/** A made-up word for every number, so that vocabularies of any size can be had. */
export function wordOf(number: number): string {
  let rest = number + syllables.length;
  let word = '';
  for (; rest > 0; rest = Math.floor(rest / syllables.length)) word += syllables[rest % syllables.length];
  return word;
}

const vocabulary = 30_000;
/** Ranks follow Zipf's law, as words of running text do. */
export const commonWord = (random: () => number): string => wordOf(Math.floor(vocabulary ** random()));

/** Stories of three reports of 300 words; one word in five is of a story's own forty. The last report is the query. */
export function syntheticStories(count: number): SyntheticStory[] {
  const random = randomOf(count);
  return Array.from({ length: count }, (_, s) => {
    const own = Array.from({ length: 40 }, (__, i) => wordOf(vocabulary + s * 17 + i));
    const ownWord = () => own[Math.floor(random() * own.length)] ?? '';
    const words = (n: number) =>
      Array.from({ length: n }, () => (random() < 0.2 ? ownWord() : commonWord(random)));
    const articles = Array.from({ length: 3 }, () => ({
      title: words(9).join(' '),
      text: words(300).join(' '),
      language: 'en',
    }));
    return { id: `s${s}`, articles };
  });
}
