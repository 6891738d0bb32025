import { foldText } from '@/utils/engine/text/fold-text';
import { foldWord } from '@/utils/engine/text/fold-word';
import { lexicons } from '@/utils/engine/text/lexicons';
import { splitWords } from '@/utils/engine/text/split-words';
import { stemWord } from '@/utils/engine/text/stem-word';
import { stopWords } from '@/utils/engine/text/stop-words';

/** The words of a text in the form in which they are counted, and which of them say something by themselves. */
export interface Words {
  /** Folded, without plural endings, function words included; runs without spaces as bigrams. */
  readonly words: readonly string[];
  /** Neighbouring words, joined by a space. */
  readonly pairs: readonly string[];
  /** The same, each once. */
  readonly distinct: { readonly words: readonly string[]; readonly pairs: readonly string[] };
  /** Those that are no function words. */
  readonly content: ReadonlySet<string>;
  /** Capitalised inside a sentence: names, in scripts that have capitals. */
  readonly names: ReadonlySet<string>;
}

export function wordsOf(text: string, language: string): Words {
  const lexicon = lexiconOf(language);
  const words: string[] = [];
  const pairs: string[] = [];
  const content = new Set<string>();
  const names = new Set<string>();
  for (const { surface, capital, opening } of splitWords(foldText(text))) {
    const { word, says, loud } = lexicon(surface);
    const last = words.at(-1);
    if (last !== undefined) pairs.push(`${last} ${word}`);
    words.push(word);
    const isName = capital && !opening;
    // A name may be spelt like a function word: "US", "Will".
    if (says || (loud && isName)) content.add(word);
    if (isName) names.add(word);
  }
  const distinct = { words: [...new Set(words)], pairs: [...new Set(pairs)] };
  return { words, pairs, distinct, content, names };
}

interface Known {
  readonly word: string;
  /** No function word. */
  readonly says: boolean;
  /** In capitals. */
  readonly loud: boolean;
}

const lexiconOf = lexicons((surface, language): Known => {
  const folded = foldWord(surface);
  return {
    word: /^\p{N}/u.test(folded) ? numberOf(folded) : stemWord(folded.replaceAll("'", ''), language),
    says: !stopWords(language).has(folded),
    loud: /^\p{Lu}{2}/u.test(surface),
  };
});

/** "1,000", "1.000" and "1000" are one number. */
const numberOf = (word: string): string => word.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.');
