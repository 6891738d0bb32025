import type { TextPart } from '@/utils/model/library-search';
import { foldText } from '../text/fold-text';
import { searchTerms } from './index/search-terms';

/** A word that was searched for, with what else was taken for it. */
export interface WantedWord {
  readonly word: string;
  /** Words that begin so are meant too. */
  readonly isBegun: boolean;
  readonly spellings: readonly string[];
}

/** Where in a text a wanted word stands, in UTF-16 units; `wanted` is its place among the wanted. */
export interface WordPlace {
  readonly start: number;
  readonly end: number;
  readonly wanted: number;
}

const around = 200;
const before = 60;

/** The wanted words of a text, in their order. */
export function placesIn(text: string, wanted: readonly WantedWord[]): readonly WordPlace[] {
  const { folded, toText } = foldWithPlaces(text);
  return searchTerms(folded).flatMap(({ term, start, end }) => {
    const place = wanted.findIndex((one) => isMeant(one, term));
    return place < 0 ? [] : [{ start: toText(start), end: toText(end), wanted: place }];
  });
}

const isMeant = ({ word, isBegun, spellings }: WantedWord, term: string): boolean =>
  term === word || (isBegun && term.startsWith(word)) || spellings.includes(term);

/** A letter with the marks on it, which folding may make one. */
const letters = /\P{M}\p{M}*|\p{M}+/gsu;

/** The folded text, and the way back from its offsets. Most texts are as long folded as they are. */
function foldWithPlaces(text: string): { folded: string; toText: (offset: number) => number } {
  const folded = foldText(text);
  if (folded.length === text.length) return { folded, toText: (offset) => offset };
  const places: number[] = [];
  let pieces = '';
  for (const { 0: letter, index } of text.matchAll(letters)) {
    const piece = foldText(letter);
    for (let i = 0; i < piece.length; i++) places.push(index);
    pieces += piece;
  }
  places.push(text.length);
  return { folded: pieces, toText: (offset) => places[offset] ?? text.length };
}

/** A whole text, cut into what was searched for and what was not. */
export function markWords(text: string, wanted: readonly WantedWord[]): readonly TextPart[] {
  return partsOf(text, placesIn(text, wanted), 0, text.length);
}

/**
 * Some 200 letters of that paragraph of the texts in which most of the wanted words stand, from shortly before the first of them on.
 * Undefined where there is none.
 */
export function excerptOf(
  texts: Iterable<string>,
  wanted: readonly WantedWord[],
): readonly TextPart[] | undefined {
  let best:
    | { readonly text: string; readonly places: readonly WordPlace[]; readonly found: number }
    | undefined;
  for (const text of texts) {
    const places = placesIn(text, wanted);
    const found = new Set(places.map((place) => place.wanted)).size;
    if (found > (best?.found ?? 0)) best = { text, places, found };
    if (found === wanted.length) break;
  }
  if (!best) return undefined;
  const from = wordStart(best.text, (best.places[0]?.start ?? 0) - before);
  const to = wordEnd(best.text, from + around);
  const parts = partsOf(best.text, best.places, from, to);
  return [...ellipsis(from > 0), ...parts, ...ellipsis(to < best.text.length)];
}

const ellipsis = (isCut: boolean): readonly TextPart[] => (isCut ? [{ text: '…', isHit: false }] : []);

/** Not far from an offset: where a word begins. Where none does (Chinese), not within a letter. */
function wordStart(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const space = text.slice(offset, offset + 20).search(/\s\S/u);
  return space < 0 ? wholeLetter(text, offset) : offset + space + 1;
}

function wordEnd(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const space = text.slice(offset, offset + 20).search(/\s/u);
  return space < 0 ? wholeLetter(text, offset) : offset + space;
}

const wholeLetter = (text: string, offset: number): number =>
  /[\uDC00-\uDFFF]/u.test(text[offset] ?? '') || /\p{M}/u.test(text[offset] ?? '') ? offset - 1 : offset;

function partsOf(text: string, places: readonly WordPlace[], from: number, to: number): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = from;
  for (const { start, end } of joined(places)) {
    if (end <= from || start >= to) continue;
    const [hitStart, hitEnd] = [Math.max(start, at), Math.min(end, to)];
    if (hitStart > at) parts.push({ text: text.slice(at, hitStart), isHit: false });
    parts.push({ text: text.slice(hitStart, hitEnd), isHit: true });
    at = hitEnd;
  }
  if (at < to) parts.push({ text: text.slice(at, to), isHit: false });
  return parts;
}

/** The pairs of a stretch without spaces overlap: together they are one place. */
function joined(places: readonly WordPlace[]): readonly WordPlace[] {
  const whole: WordPlace[] = [];
  for (const place of places) {
    const last = whole.at(-1);
    if (last && place.start <= last.end)
      whole[whole.length - 1] = { ...last, end: Math.max(last.end, place.end) };
    else whole.push(place);
  }
  return whole;
}
