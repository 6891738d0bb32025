import type { Passage } from '@/utils/model/passage';
import { coverClaim } from './cover-claim';
import type { ReadDocument, ReadSentence } from './read-document';

/** Fewer other texts than this cannot show that something stands nowhere else. */
const leastOthers = 2;

const most = 5;
/** So many of the likeliest sentences are held against every other text. */
const checked = 8;
/** In content words: shorter ones tell nothing, longer ones are no sentences. */
const length = { least: 5, most: 40 } as const;
/** Sentences of which the other texts have more than this share are not looked at closely. */
const mostShared = 0.6;

/** Sentences of an article that none of the other texts reports, the most telling first. */
export function onlyHere(article: ReadDocument, others: readonly ReadDocument[]): Passage[] {
  if (others.length < leastOthers) return [];
  const known = others.flatMap(({ vocabulary }) => vocabulary.entries.map(({ word }) => word));
  const stems = new Set(known.map(({ stem }) => stem));
  return article.sentences
    .filter(({ passage, words }) => passage.in === 'text' && isTelling(words))
    .map((sentence) => ({ sentence, unshared: unsharedWeight(sentence, stems) }))
    .filter(({ sentence, unshared }) => unshared >= (1 - mostShared) * weightOf(sentence))
    .sort((a, b) => b.unshared - a.unshared)
    .slice(0, checked)
    .filter(({ sentence }) =>
      others.every((other) => coverClaim(sentence.passage.quote, other).verdict === 'silent'),
    )
    .slice(0, most)
    .map(({ sentence }) => sentence.passage);
}

function isTelling(words: ReadSentence['words']): boolean {
  return (
    words.length >= length.least && words.length <= length.most && words.some(({ kind }) => kind !== 'word')
  );
}

const weightOf = ({ words }: ReadSentence): number => words.reduce((sum, { weight }) => sum + weight, 0);

const unsharedWeight = ({ words }: ReadSentence, stems: ReadonlySet<string>): number =>
  words.reduce((sum, { stem, weight }) => sum + (stems.has(stem) ? 0 : weight), 0);
