import { foldText } from '@/utils/engine/text/fold-text';
import { foldWord } from '@/utils/engine/text/fold-word';
import { minHash, sketchLikeness } from '@/utils/engine/text/min-hash';
import { splitWords } from '@/utils/engine/text/split-words';

/** What tells whether two articles are copies of one text. Any part but the title may be missing. */
export interface CopiedText {
  readonly title: string;
  readonly description?: string | null | undefined;
  readonly text?: string | null | undefined;
}

/** An article's wording in a form that is small enough to keep: sketches of its headline and of its text. */
export interface Wording {
  readonly headline: readonly number[];
  /** Empty where the text is too short to tell a copy from a coincidence. */
  readonly text: readonly number[];
}

/** Words that run together; Chinese, Japanese and Thai count by bigrams. */
const shingle = 4;
/** A text of fewer words says nothing about who wrote it. */
const leastWords = 30;
/** Copies are cut at other places, so only the beginning is compared. */
const comparedLength = 3_000;
/** Headlines of fewer words agree by chance ("Morning briefing"). */
const leastHeadline = 5;

const copyFrom = 0.6;
const headlineFrom = 0.85;

export function wordingOf({ title, description, text }: CopiedText): Wording {
  const headline = wordsOf(title);
  const words = wordsOf((text || description || '').slice(0, comparedLength));
  return {
    headline: headline.length < leastHeadline ? [] : minHash(headline),
    text: words.length < leastWords ? [] : minHash(shinglesOf(words)),
  };
}

/**
 * Is one a copy of the other, lightly edited at most? Where both have a text it decides: agencies' copies carry new
 * headlines. Where one has none, headlines of the same words do.
 */
export function isNearDuplicate(a: Wording, b: Wording): boolean {
  if (a.text.length > 0 && b.text.length > 0) return sketchLikeness(a.text, b.text) >= copyFrom;
  return sketchLikeness(a.headline, b.headline) >= headlineFrom;
}

const wordsOf = (text: string): string[] => splitWords(foldText(text)).map((word) => foldWord(word.surface));

const shinglesOf = (words: readonly string[]): string[] =>
  Array.from({ length: words.length - shingle + 1 }, (_, i) => words.slice(i, i + shingle).join(' '));
