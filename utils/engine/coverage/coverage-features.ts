import { foldText } from '@/utils/engine/text/fold-text';
import { type Alignment, alignClaim } from './align-claim';
import { spelledAlike } from './letter-groups';
import type { ReadDocument } from './read-document';
import { toldTogether } from './told-together';

/** What the estimate rests on. */
export interface CoverageFeatures {
  /** Root of `toldTogether`, 0 to 1. */
  readonly together: number;
  /** Share of the claim that the article tells anywhere, times ln of the claim's length: half of a long claim is more. */
  readonly anywhere: number;
  /** Share of the main clause's figures that the article has; .5 of a claim without any. */
  readonly figures: number;
  /** Dice's coefficient of the letters in the sentence most like the claim, 0 to 1 (see `spelledAlike`). */
  readonly spelled: number;
  /** ln(1 + common words of the main clause): one of names and figures alone is told by any report of the event. */
  readonly plain: number;
  /** How many words within the claim's quotation marks the article does not have: what is quoted is told word for word. */
  readonly unquoted: number;
}

export interface MeasuredClaim {
  readonly features: CoverageFeatures;
  /** Place of the sentence that tells most of the claim. */
  readonly sentence: number;
}

export function measureClaim(claim: string, document: ReadDocument): MeasuredClaim {
  const alignment = alignClaim(claim, document);
  const anywhere = toldAnywhere(alignment);
  return {
    features: {
      together: Math.sqrt(toldTogether(alignment, document)),
      anywhere: weighted(alignment, anywhere) * Math.log(1 + alignment.words.length),
      figures: figuresTold(alignment, anywhere),
      spelled: spelledAlike(alignment.words, document.spelled()),
      plain: Math.log(
        1 + alignment.words.filter(({ kind }, i) => kind === 'word' && isMain(alignment, i)).length,
      ),
      unquoted: unquotedWords(claim, alignment, anywhere),
    },
    sentence: mostTelling(alignment, document.sentences.length),
  };
}

const isMain = ({ clauses }: Alignment, word: number): boolean => clauses[word] === 1;

/** How well each word of the claim is told by whichever sentence tells it best. */
const toldAnywhere = ({ likeness }: Alignment): readonly number[] =>
  likeness.map((row) => row.reduce((best, like) => Math.max(best, like), 0));

/** The weighted mean of a likeness for each word of the claim. */
function weighted({ weights }: Alignment, told: readonly number[]): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const found = weights.reduce((sum, weight, i) => sum + weight * (told[i] ?? 0), 0);
  return all > 0 ? found / all : 0;
}

function figuresTold(alignment: Alignment, told: readonly number[]): number {
  const figures = told.filter((_, i) => alignment.words[i]?.kind === 'figure' && isMain(alignment, i));
  return figures.length > 0 ? figures.reduce((sum, like) => sum + like, 0) / figures.length : 0.5;
}

const quotation = /"[^"]{2,}"/g;

function unquotedWords(claim: string, { words }: Alignment, told: readonly number[]): number {
  const spans = Array.from(foldText(claim).matchAll(quotation), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  if (spans.length === 0) return 0;
  return words.reduce((sum, { start }, i) => {
    const quoted = spans.some((span) => start >= span.start && start < span.end);
    return quoted ? sum + 1 - (told[i] ?? 0) : sum;
  }, 0);
}

/** Of the two neighbouring sentences that tell most of a claim the one that tells more; or the headline. */
function mostTelling(alignment: Alignment, sentences: number): number {
  let best = 0;
  let most = told(alignment, 0, 0);
  for (let first = 1; first < sentences; first++) {
    const found = told(alignment, first, Math.min(first + 1, sentences - 1));
    if (found <= most) continue;
    most = found;
    best = first;
  }
  const next = best + 1;
  return best > 0 && next < sentences && told(alignment, next, next) > told(alignment, best, best)
    ? next
    : best;
}

/** The weight of the claim's words that either of two sentences tells. */
function told({ weights, likeness }: Alignment, first: number, second: number): number {
  let sum = 0;
  for (const [word, row] of likeness.entries()) {
    sum += (weights[word] ?? 0) * Math.max(row[first] ?? 0, row[second] ?? 0);
  }
  return sum;
}
