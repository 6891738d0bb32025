import { clauseWeights } from './clause-weights';
import type { ReadDocument } from './read-document';
import { type ToldWord, toldWords } from './told-words';
import { told } from './word-likeness';

/** A claim laid beside an article. */
export interface Alignment {
  readonly words: readonly ToldWord[];
  /** What each word counts, by its rarity and by the clause it stands in. */
  readonly weights: readonly number[];
  /** What its clause alone makes of it: 1 in the main clause (see `clauseWeights`). */
  readonly clauses: readonly number[];
  /** The same as `weights`, less what the article says all the time: its topic proves nothing. */
  readonly tellingWeights: readonly number[];
  /** `likeness[word][sentence]`, 0 to 1. */
  readonly likeness: readonly Float64Array[];
}

export function alignClaim(claim: string, document: ReadDocument): Alignment {
  const words = toldWords(claim, document.language);
  const clauses = clauseWeights(claim, words);
  const rows = words.map((word) => rowOf(word, document));
  shareWithinNames(words, rows);
  const weights = words.map(({ weight }, i) => weight * (clauses[i] ?? 1));
  return {
    words,
    weights,
    clauses,
    tellingWeights: weights.map((weight, i) => weight * (1 - 0.7 * topicality(rows[i]))),
    likeness: rows,
  };
}

function rowOf(word: ToldWord, { vocabulary, sentences }: ReadDocument): Float64Array {
  const row = new Float64Array(sentences.length);
  for (const { entry, like } of vocabulary.matches(word)) {
    for (const sentence of entry.sentences) row[sentence] = Math.max(row[sentence] ?? 0, like);
  }
  return row;
}

/** "Kamala Harris" is told by "Harris": the last word of a name stands for the whole. */
function shareWithinNames(words: readonly ToldWord[], rows: readonly Float64Array[]): void {
  for (const [i, { kind, run }] of words.entries()) {
    if (kind !== 'name') continue;
    const last = words.findLastIndex((other) => other.run === run);
    if (last === i) continue;
    rows[last]?.forEach((like, sentence) => {
      const row = rows[i];
      if (row) row[sentence] = Math.max(row[sentence] ?? 0, like * 0.9);
    });
  }
}

/** 0 to 1: 1 for a word that half of the article's sentences tell. */
function topicality(row: Float64Array | undefined): number {
  if (!row || row.length === 0) return 0;
  return Math.min(1, (2 * row.reduce((sum, like) => sum + (like > told ? 1 : 0), 0)) / row.length);
}
