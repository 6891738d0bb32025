import { familiesOf } from './families-of';
import type { ToldWord } from './told-words';
import { beginning, wordLikeness } from './word-likeness';

/** A word of a text with the sentences that hold it. */
export interface VocabularyEntry {
  readonly word: ToldWord;
  readonly sentences: readonly number[];
}

/** An entry that tells, fully or in part, what a word does. */
export interface Match {
  readonly entry: VocabularyEntry;
  /** Above 0, up to 1. */
  readonly like: number;
}

/** The words of a text, found by likeness without trying each. */
export interface Vocabulary {
  readonly entries: readonly VocabularyEntry[];
  readonly matches: (word: ToldWord) => readonly Match[];
}

type Index = ReadonlyMap<string | number, readonly VocabularyEntry[]>;

/** Indexed when it is first asked: of many texts only the words are wanted. */
export function vocabularyOf(sentences: readonly { readonly words: readonly ToldWord[] }[]): Vocabulary {
  const entries = entriesOf(sentences);
  let index: Index | undefined;
  const known = new Map<string, readonly Match[]>();
  const matches = (word: ToldWord): readonly Match[] => {
    const key = `${word.kind} ${word.word} ${word.stem}`;
    const before = known.get(key);
    if (before) return before;
    index ??= indexOf(entries);
    const now = matchesIn(index, word);
    known.set(key, now);
    return now;
  };
  return { entries, matches };
}

function entriesOf(
  sentences: readonly { readonly words: readonly ToldWord[] }[],
): readonly VocabularyEntry[] {
  const known = { name: new Map(), figure: new Map(), word: new Map() } satisfies Record<
    ToldWord['kind'],
    Map<string, { word: ToldWord; sentences: number[] }>
  >;
  const entries: { word: ToldWord; sentences: number[] }[] = [];
  for (const [place, { words }] of sentences.entries()) {
    for (const word of words) {
      const entry = known[word.kind].get(word.word);
      if (!entry) {
        const fresh = { word, sentences: [place] };
        known[word.kind].set(word.word, fresh);
        entries.push(fresh);
      } else if (entry.sentences.at(-1) !== place) entry.sentences.push(place);
    }
  }
  return entries;
}

/** Words can only be alike if they share one of these. */
const keysOf = ({ stem, word }: ToldWord): readonly (string | number)[] => [
  `stem ${stem}`,
  ...(word.length >= beginning ? [`from ${word.slice(0, beginning)}`] : []),
  ...familiesOf(stem),
];

function indexOf(entries: readonly VocabularyEntry[]): Index {
  const index = new Map<string | number, VocabularyEntry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry.word)) {
      const known = index.get(key);
      if (known) known.push(entry);
      else index.set(key, [entry]);
    }
  }
  return index;
}

function matchesIn(index: Index, word: ToldWord): readonly Match[] {
  const candidates = new Set(keysOf(word).flatMap((key) => index.get(key) ?? []));
  return [...candidates].flatMap((entry) => {
    const like = wordLikeness(word, entry.word);
    return like > 0 ? [{ entry, like }] : [];
  });
}
