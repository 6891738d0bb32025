import { foldText } from './fold-text';
import { foldWord } from './fold-word';
import { guessLanguage } from './guess-language';
import { lexicons } from './lexicons';
import { splitWords } from './split-words';
import { stemWord } from './stem-word';
import { stopWords } from './stop-words';

/** A content word of a text. */
export interface Term {
  /** Folded and stemmed: what is compared. */
  readonly term: string;
  /** As it stands in the text: what a reader may be shown. */
  readonly surface: string;
  /** UTF-16 offset in the folded text. */
  readonly start: number;
  readonly capital: boolean;
  /** First of a sentence or line, where a capital says nothing. */
  readonly opening: boolean;
}

/** Abbreviations that in lower case would be stop words of some language. No word contains a full stop. */
const abbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    US: 'u.s',
    USA: 'u.s',
    UK: 'u.k',
    UN: 'u.n',
    EU: 'e.u',
    WHO: 'w.h.o',
    IS: 'i.s',
    AI: 'a.i',
    IT: 'i.t',
  }),
);

/** "IS" in a headline all in capitals is a verb. */
const shouting = /^[^\p{Ll}]*$/u;

/** The content words of a text in order: function words, single letters and digits left out. */
export function termsOf(text: string, language?: string): Term[] {
  const folded = foldText(text);
  const words = splitWords(folded);
  const spoken = language ?? guessLanguage(words.map(({ surface }) => foldWord(surface)));
  const lexicon = lexiconOf(spoken ?? '');
  const loud = shouting.test(folded);
  const terms: Term[] = [];
  for (const word of words) {
    const bare = word.surface.replaceAll('.', '');
    const abbreviation = loud || /\d/.test(bare) ? undefined : abbreviations.get(bare);
    const term = abbreviation ?? lexicon(word.surface);
    if (term !== null) {
      terms.push({
        term,
        surface: word.surface,
        start: word.start,
        capital: word.capital,
        opening: word.opening,
      });
    }
  }
  return terms;
}

const number = /^\p{N}/u;
const initials = /^(?:\p{L}\.)+$/u;

/** Null: a word that does not count. A language of which nothing is known is the empty string. */
const lexiconOf = lexicons((surface, language): string | null => {
  const word = foldWord(surface);
  if (number.test(word)) return numberTerm(word);
  if (initials.test(surface)) return word.replaceAll('.', '');
  if (stopWords(language).has(word)) return null;
  const joined = word.replaceAll("'", '');
  return joined.length < 2 ? null : stemWord(joined, language === '' ? undefined : language);
});

/** "1,000" and "1.000" are one number, "4.75" and "4,75" another. A single digit says nothing. */
function numberTerm(word: string): string | null {
  const plain = word.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  return plain.length < 2 ? null : plain;
}
