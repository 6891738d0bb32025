import { stemmer } from '@orama/stemmers/english';
import { backgroundCount, backgroundStories } from '@/utils/engine/match/background';
import { foldText } from '@/utils/engine/text/fold-text';
import { foldWord } from '@/utils/engine/text/fold-word';
import { lexicons } from '@/utils/engine/text/lexicons';
import { splitWords, type Word } from '@/utils/engine/text/split-words';
import { stemWord } from '@/utils/engine/text/stem-word';
import { stopWords } from '@/utils/engine/text/stop-words';
import { plainNumber, wordNumber } from './plain-number';

/** A content word of a sentence, ready to be compared. */
export interface ToldWord {
  readonly kind: 'name' | 'figure' | 'word';
  /** Folded. */
  readonly word: string;
  /** What is equal for forms of one word; of a figure its value. */
  readonly stem: string;
  /** 0 to 1: how much it tells; words that all news is full of tell little. */
  readonly weight: number;
  /** UTF-16 offset in the folded sentence. */
  readonly start: number;
  /** Equal for neighbours that are capitalised: parts of one name. */
  readonly run: number;
}

/** In a name of several words, "United Nations" as "UN": short, in capitals, common. */
const abbreviations = /^(?:U\.?S\.?A?|U\.?K|U\.?N|E\.?U)\.?$/;

const calendarWords = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week month year day last'.split(
    ' ',
  ),
);

/** Largest possible inverse frequency against the background, which the weights are measured by. */
const rarest = Math.log((backgroundStories + 1) / 0.5);

/** The content words of one sentence, in order. `language` is a BCP 47 tag. */
export function toldWords(sentence: string, language: string): readonly ToldWord[] {
  const told: ToldWord[] = [];
  const lexicon = lexiconOf(language);
  let run = 0;
  let before: Word | undefined;
  for (const word of splitWords(foldText(sentence))) {
    if (!(word.capital && before?.capital && word.start - before.end <= 2)) run += 1;
    before = word;
    const known = lexicon(word.surface);
    if (!known) continue;
    const kind = known.kind ?? (word.capital && !word.opening ? 'name' : 'word');
    told.push({ kind, word: known.word, stem: known.stem, weight: known.weight, start: word.start, run });
  }
  return told;
}

/** What a word is wherever it stands; whether it is a name may hang on its place. Null: it tells nothing. */
type Known = (Pick<ToldWord, 'word' | 'stem' | 'weight'> & { readonly kind?: 'name' | 'figure' }) | null;

const lexiconOf = lexicons((surface, language): Known => {
  const word = foldWord(surface);
  const figure = /^\p{N}/u.test(word) ? plainNumber(word) : wordNumber(word);
  if (figure !== undefined) return { kind: 'figure', word, stem: figure, weight: 0.8 };
  if (abbreviations.test(surface)) {
    const stem = word.replaceAll('.', '').slice(0, 2);
    return { kind: 'name', word: stem, stem, weight: 0.35 };
  }
  if (stopWords(language).has(word) || word.length < 2) return null;
  return { word, stem: stemOf(word, language), weight: weightOf(word, language) };
});

/** Only English has a list of families, which are looked up by stem; elsewhere beginnings are compared. */
const stemOf = (word: string, language: string): string =>
  language.startsWith('en') ? stemmer(word.replaceAll("'", '')) : stemWord(word, language);

function weightOf(word: string, language: string): number {
  const common = backgroundCount(stemWord(word, language)) + 0.5;
  const rarity = Math.max(0.15, Math.log((backgroundStories + 1) / common) / rarest);
  return calendarWords.has(word) ? rarity * 0.4 : rarity;
}
