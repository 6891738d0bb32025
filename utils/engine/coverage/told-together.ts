import type { Alignment } from './align-claim';
import type { ReadDocument } from './read-document';
import { told, wordLikeness } from './word-likeness';

/** Words of a claim that stand at most so far apart, and in the article at most so far: who did what to whom. */
const reach = { claim: 3, article: 5 } as const;

/** Where each word of the claim is told: `places[word]` lists sentence, place of the word in it, and likeness. */
type Places = readonly (readonly { sentence: number; at: number; like: number }[])[];

/**
 * 0 to 1: the weighted share of the claim's neighbouring words that the article tells beside each other too. Of all single
 * measures it tells reported from silent best, as scattered words of the same topic are rarely neighbours.
 */
export function toldTogether({ words, tellingWeights, likeness }: Alignment, document: ReadDocument): number {
  const places = placesOf(words, likeness, document);
  let sum = 0;
  let weight = 0;
  for (const [i, first] of words.entries()) {
    for (let j = i + 1; j <= Math.min(words.length - 1, i + reach.claim); j++) {
      if (first.run === words[j]?.run) continue;
      const pair = Math.min(tellingWeights[i] ?? 0, tellingWeights[j] ?? 0) / (j - i);
      weight += pair;
      sum += pair * nearest(places[i] ?? [], places[j] ?? []);
    }
  }
  return weight > 0 ? sum / weight : 0;
}

function placesOf(
  words: Alignment['words'],
  likeness: Alignment['likeness'],
  document: ReadDocument,
): Places {
  return words.map((word, i) =>
    [...(likeness[i] ?? [])].flatMap((best, sentence) => {
      if (best <= told) return [];
      const spoken = document.sentences[sentence]?.words ?? [];
      return spoken.flatMap((other, at) => {
        const like = wordLikeness(word, other);
        return like > told ? [{ sentence, at, like }] : [];
      });
    }),
  );
}

function nearest(first: Places[number], second: Places[number]): number {
  let best = 0;
  for (const a of first) {
    for (const b of second) {
      if (a.sentence !== b.sentence || a.at === b.at || Math.abs(a.at - b.at) > reach.article) continue;
      best = Math.max(best, Math.min(a.like, b.like));
    }
  }
  return best;
}
