import type { Passage } from '@/utils/model/passage';
import { coverClaim } from './cover-claim';
import type { ReadDocument, ReadSentence } from './read-document';
import { told } from './word-likeness';

/** A sentence of the open article and how many independent others report it. */
export interface Confirmed {
  readonly passage: Passage;
  readonly sources: number;
}

/** In content words: a shorter sentence tells nothing to confirm. */
const shortest = 5;
const mostMarked = 60;

/** How many of other texts report each sentence of an article. `voices` says which of them speak with one voice. */
export function confirmations(
  article: ReadDocument,
  others: readonly ReadDocument[],
  voices: readonly string[],
): readonly Confirmed[] {
  return article.sentences
    .filter(({ passage, words }) => passage.in === 'text' && words.length >= shortest)
    .slice(0, mostMarked)
    .flatMap(({ passage, words }) => {
      const verdicts = others.map((other) =>
        sharesEnough(words, other) ? coverClaim(passage.quote, other).verdict : 'silent',
      );
      const sources = new Set(voices.filter((_, i) => verdicts[i] === 'reports')).size;
      // Where one of the others is neither, nothing is said of the sentence.
      return sources > 0 || verdicts.every((verdict) => verdict === 'silent') ? [{ passage, sources }] : [];
    });
}

/** A cheap look first: a text that holds less than a third of the words cannot report the sentence. */
function sharesEnough(words: ReadSentence['words'], { vocabulary }: ReadDocument): boolean {
  const found = words.filter((word) => vocabulary.matches(word).some(({ like }) => like > told));
  return found.length * 3 >= words.length;
}
