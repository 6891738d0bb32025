import { compare } from './comparison';
import { type Features, featuresOf } from './features';
import type { MatchDocument } from './match-document';
import { strengthOf, sureness } from './match-model';
import { type Query, queryOf } from './query';
import { storyCosine } from './story-cosine';
import type { StoryVector } from './story-vector';
import type { TermStatistics } from './term-statistics';

export interface Candidate<K> {
  readonly key: K;
  readonly vector: StoryVector;
}

export interface RankedStory<K> extends Candidate<K> {
  /** Log-odds against "no known story". */
  readonly strength: number;
  /** Estimated probability, 0 to 1, that the article belongs to this story and to no other. */
  readonly score: number;
  readonly features: Features;
}

/** Only so many candidates, the most alike by cosine, are looked at closely. */
const closeLook = 24;

/**
 * The candidates most like an article, best first. A story that has a rival as good is not sure, however like the
 * article it is.
 */
export function rankStories<K>(
  article: MatchDocument,
  candidates: readonly Candidate<K>[],
  statistics: TermStatistics,
): readonly RankedStory<K>[] {
  return rankForQuery(queryOf(article, statistics), candidates);
}

export function rankForQuery<K>(
  query: Query,
  candidates: readonly Candidate<K>[],
  most = closeLook,
): readonly RankedStory<K>[] {
  const rated = mostAlike(query, candidates, most)
    .map(({ candidate }) => {
      const features = featuresOf(compare(query, candidate.vector));
      return { ...candidate, features, strength: strengthOf(features) };
    })
    .sort((a, b) => b.strength - a.strength);
  return rated.map((story, i) => ({
    ...story,
    score: sureness(story.strength, rated[i === 0 ? 1 : 0]?.strength),
  }));
}

function mostAlike<K>(query: Query, candidates: readonly Candidate<K>[], most: number) {
  return candidates
    .map((candidate) => ({ candidate, cosine: storyCosine(query, candidate.vector) }))
    .sort((a, b) => b.cosine - a.cosine)
    .slice(0, most);
}
