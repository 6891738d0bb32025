import { foldText } from '../../text/fold-text';
import { foldWord } from '../../text/fold-word';
import { splitWords, type Word } from '../../text/split-words';

/** No word of a language is longer; what is (an address, a key) is found by its beginning. */
const longest = 40;

/** Scripts that come as pairs of letters (`splitWords`). */
const paired =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

export const isPaired = (term: string): boolean => paired.test(term);

/** A word in the form in which it is compared: without case and accents. */
export const searchTerm = (surface: string): string => foldWord(surface).slice(0, longest);

/** A word of a text in the form in which it is searched for. `start` and `end`: UTF-16 offsets in the folded text. */
export interface SearchTerm {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a folded text (`foldText`). The last letter of a stretch without spaces stands alone too: by pairs, only letters
 * that another follows could be searched for one by one.
 */
export function searchTerms(folded: string): SearchTerm[] {
  const words = splitWords(folded);
  return words.flatMap((word, i) => {
    const { surface, start, end } = word;
    const whole = { term: searchTerm(surface), start, end };
    const last = lastLetter(word, words[i + 1]);
    return last === undefined ? [whole] : [whole, { term: searchTerm(last), start: end - last.length, end }];
  });
}

/** The words of any text. */
export const termsOfText = (text: string): string[] => searchTerms(foldText(text)).map(({ term }) => term);

function lastLetter({ surface, end }: Word, next: Word | undefined): string | undefined {
  if (!isPaired(surface) || (next !== undefined && next.start < end)) return undefined;
  const [first = '', second] = surface.match(/.\p{M}*/gsu) ?? [];
  return second === undefined || first === surface ? undefined : second;
}

/** A host and the domains above it, down to two names: `news.bbc.co.uk`, `bbc.co.uk`, `co.uk`. */
export function siteTerms(host: string): string[] {
  const names = host
    .toLowerCase()
    .replace(/^www\./u, '')
    .split('.');
  if (names.length < 3) return [names.join('.')];
  return names.slice(0, -1).map((_, i) => names.slice(i).join('.').slice(0, longest));
}
