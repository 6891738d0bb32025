import { documentProfile } from './document-profile';
import { weigh } from './features';
import type { MatchDocument } from './match-document';
import { queryOf } from './query';
import { type Candidate, rankStories } from './rank-stories';
import type { StoryVector } from './story-vector';
import type { TermStatistics } from './term-statistics';

export interface ArticleMatch<K> {
  readonly key: K;
  /** Estimated probability, 0 to 1, that the match is right. */
  readonly score: number;
  /** Up to eight shared words as the article writes them, those that weighed most first. */
  readonly terms: readonly string[];
}

/** Matches less sure than this are not shown: a wrong story is worse than none. */
export const shownFrom = 0.36;

/** Words shown as reasons. */
const reasonLimit = 8;

/** The story that an article belongs to, or null where none is sure enough. */
export function matchArticle<K>(
  article: MatchDocument,
  candidates: readonly Candidate<K>[],
  statistics: TermStatistics,
): ArticleMatch<K> | null {
  const best = rankStories(article, candidates, statistics)[0];
  if (best === undefined || best.score < shownFrom) return null;
  const vector = candidates.find(({ key }) => key === best.key)?.vector;
  return {
    key: best.key,
    score: best.score,
    terms: vector === undefined ? [] : sharedTerms(article, vector, statistics),
  };
}

function sharedTerms(
  article: MatchDocument,
  vector: StoryVector,
  statistics: TermStatistics,
): readonly string[] {
  const weights = new Map(vector.terms.map((term, place) => [term, vector.weights[place] ?? 0]));
  return weigh(queryOf(documentProfile(article)), statistics)
    .map(({ term, surface, weight, idf }) => ({
      surface,
      part: weight * idf * idf * (weights.get(term) ?? 0),
    }))
    .filter(({ part }) => part > 0)
    .sort((a, b) => b.part - a.part)
    .slice(0, reasonLimit)
    .map(({ surface }) => surface);
}
