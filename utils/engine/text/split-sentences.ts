import { once } from '@/utils/model/once';
import { stopMeaning } from './abbreviations';
import { foldWord } from './fold-word';
import { guessLanguage } from './guess-language';
import { splitThai } from './split-thai';
import { splitWords } from './split-words';
import { stopWords } from './stop-words';

/** A sentence; `text` is what stands between the UTF-16 offsets `start` and `end` of the text it was split from. */
export interface SentenceSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of a text, in order, without the white space around them. A line break ends a sentence, unless the next line
 * goes on in lower case. Inside a line the breaks are those of Unicode (UAX 29, by `Intl.Segmenter`), without the ones
 * after abbreviations, initials and ordinals, and with those that a missing space hides ("… on Friday.The court …").
 * Thai, which ends no sentence with a sign, is parted at spaces into stretches of a sentence's length.
 *
 * `language` is a BCP 47 tag; without one it is guessed from the function words.
 */
export function splitSentences(text: string, language?: string): SentenceSpan[] {
  const spoken = languageOf(text, language);
  const spans: SentenceSpan[] = [];
  for (const [from, to] of blocksOf(text)) {
    for (const [start, end] of sentencesIn(text.slice(from, to), spoken)) {
      const span = trimmed(text, from + start, from + end);
      if (span) spans.push(span);
    }
  }
  return spans;
}

interface Spoken {
  readonly language: string | undefined;
  /** Words which, with a capital, begin a new sentence: "the", "he", "but". */
  readonly openers: () => ReadonlySet<string>;
}

/** Guessed only if a sentence turns on it, and then from the first words: a list of stop words is not free. */
function languageOf(text: string, declared?: string): Spoken {
  if (declared) return { language: declared, openers: () => stopWords(declared) };
  let guess: string | undefined;
  const openers = () => {
    guess ??= guessLanguage(splitWords(text.slice(0, 1_500)).map(({ surface }) => foldWord(surface))) ?? 'en';
    return stopWords(guess);
  };
  return { language: undefined, openers };
}

const lineBreaks = /\s*\n\s*/g;

/** Lines, those put together again that were only wrapped. */
function* blocksOf(text: string): Generator<readonly [number, number]> {
  let start = 0;
  for (const found of text.matchAll(lineBreaks)) {
    const next = text[found.index + found[0].length] ?? '';
    const wrapped = !/\n\s*\n/.test(found[0]) && /\p{Ll}/u.test(next);
    if (wrapped) continue;
    yield [start, found.index];
    start = found.index + found[0].length;
  }
  yield [start, text.length];
}

const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'sentence' }));

function sentencesIn(block: string, spoken: Spoken): [number, number][] {
  const sentences: [number, number][] = [];
  let held = 0;
  for (const { segment, index } of segmenter().segment(block)) {
    const from = index - held;
    // Unicode leaves the opening mark of the next sentence with the stop before it.
    held = index + segment.length < block.length ? (openingMarks.exec(segment)?.[0].length ?? 0) : 0;
    for (const [start, end] of unglued(block.slice(from, index + segment.length - held), from)) {
      const last = sentences.at(-1);
      if (last && belongsTogether(block.slice(last[0], last[1]), block.slice(start, end), spoken))
        last[1] = end;
      else sentences.push([start, end]);
    }
  }
  return sentences.flatMap(([start, end]) => splitThai(block, start, end));
}

const openingMarks = /[“„‘«「『（(《【¿¡]+$/u;

/** A stop between a word in lower case and a capitalised one; Greek asks with a semicolon. */
const hiddenBreak = /(?<=\p{Ll}{3}[.!?][")”’»]*)(?=\p{Lu}\p{Ll})|(?<=\p{sc=Greek}[;;] )(?=\p{Lu})/gu;

function* unglued(segment: string, at: number): Generator<readonly [number, number]> {
  let start = 0;
  for (const { index } of segment.matchAll(hiddenBreak)) {
    yield [at + start, at + index];
    start = index;
  }
  yield [at + start, at + segment.length];
}

const wordless = /^[^\p{L}\p{N}]*$/u;
const goesOn = /^(?:[\s"'“‘«([–—-]*\p{Ll}|[»”’)\]])/u;
const firstWord = /^[\s"'“‘„«¿¡([]*([\p{L}\p{M}']+)/u;
/** After the closing mark of a quotation, who said it: 「…。」と述べた, “……。”他说。 */
const quoteCloses = /[。！？!?.][」』”"’»]+$/u;
const toldBy = /^(?:と|って|[^。！？]{0,12}(?:说|說|表示|称|稱|道|问|問)[。，,：])/u;

function belongsTogether(before: string, next: string, spoken: Spoken): boolean {
  if (wordless.test(next) || wordless.test(before)) return true;
  if (goesOn.test(next)) return true;
  const end = before.trimEnd();
  if (quoteCloses.test(end.slice(-4)) && toldBy.test(next)) return true;
  if (!end.endsWith('.')) return /\b(?:Yahoo|Jeopardy)!$/.test(end);
  switch (stopMeaning(end, spoken.language)) {
    case 'inside':
      return true;
    case 'before-number':
      return /^\p{N}/u.test(next);
    case 'undecided':
      return !opensSentence(next, spoken);
    case 'end':
      return false;
  }
}

function opensSentence(next: string, { openers }: Spoken): boolean {
  if (/^\p{Lu}\./u.test(next)) return false; // one initial after another
  const word = firstWord.exec(next)?.[1];
  return word === undefined ? !/^\p{N}/u.test(next) : openers().has(foldWord(word));
}

function trimmed(text: string, from: number, to: number): SentenceSpan | undefined {
  const inner = text.slice(from, to);
  const start = from + inner.length - inner.trimStart().length;
  const end = start + inner.trim().length;
  return start < end ? { text: text.slice(start, end), start, end } : undefined;
}
