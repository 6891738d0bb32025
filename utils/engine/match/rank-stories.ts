import { documentProfile } from './document-profile';
import { type Features, featuresOf, weigh } from './features';
import type { MatchDocument } from './match-document';
import { queryOf } from './query';
import type { StoryVector } from './story-vector';
import type { TermStatistics } from './term-statistics';

export interface Candidate<K> {
  readonly key: K;
  readonly vector: StoryVector;
}

export interface RankedStory<K> {
  readonly key: K;
  /** Estimated probability, 0 to 1, that the article belongs to this story and to no other. */
  readonly score: number;
  readonly features: Features;
}

/** So many of the best share the probability with "none of them". */
const rivals = 8;

const strength = (features: Features): number =>
  13 * features.cosine + 3 * features.fields + features.rare - 9;

/**
 * All candidates, best first. The score is a softmax over the best candidates and "none of them": a story that has a
 * rival as good is not sure, however like the article it is.
 */
export function rankStories<K>(
  article: MatchDocument,
  candidates: readonly Candidate<K>[],
  statistics: TermStatistics,
): readonly RankedStory<K>[] {
  const query = weigh(queryOf(documentProfile(article)), statistics);
  const rated = candidates
    .map(({ key, vector }) => {
      const features = featuresOf(query, vector, statistics);
      return { key, features, odds: Math.exp(strength(features)) };
    })
    .sort((a, b) => b.odds - a.odds);
  const total = 1 + rated.slice(0, rivals).reduce((sum, { odds }) => sum + odds, 0);
  return rated.map(({ key, features, odds }) => ({ key, features, score: odds / total }));
}
