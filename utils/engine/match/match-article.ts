import { alike } from './alike';
import { compare } from './comparison';
import type { MatchDocument } from './match-document';
import { shownFrom, sureness } from './match-model';
import { type Query, queryOf } from './query';
import { type Candidate, rankForQuery } from './rank-stories';
import type { StoryVector } from './story-vector';
import type { TermStatistics } from './term-statistics';

export interface ArticleMatch<K> {
  readonly key: K;
  /** Estimated probability, 0 to 1, that story and article tell of one event. */
  readonly score: number;
  /** Up to eight shared words as the article writes them, those that weighed most first. */
  readonly terms: readonly string[];
}

/** Words shown as reasons. */
const reasonLimit = 8;
/** One word in common, however rare, is a topic and no event. */
const leastReasons = 2;

/**
 * The story that an article belongs to, or null where none is sure enough. A rival lowers the score only if it tells of
 * another event: of two feeds' versions of one story either is right.
 */
export function matchArticle<K>(
  article: MatchDocument,
  candidates: readonly Candidate<K>[],
  statistics: TermStatistics,
): ArticleMatch<K> | null {
  const query = queryOf(article, statistics);
  const [best, ...others] = rankForQuery(query, candidates);
  if (best === undefined) return null;
  const rival = others.find((other) => !alike(best.vector, other.vector));
  const score = sureness(best.strength, rival?.strength);
  const terms = sharedTerms(query, best.vector);
  if (score < shownFrom || terms.length < leastReasons) return null;
  return { key: best.key, score, terms };
}

function sharedTerms(query: Query, vector: StoryVector): readonly string[] {
  return compare(query, vector)
    .shared.map(({ surface, weight, idf, place }) => ({
      surface,
      part: weight * idf * idf * (vector.weights[place] ?? 0),
    }))
    .filter(({ part }) => part > 0)
    .sort((a, b) => b.part - a.part)
    .slice(0, reasonLimit)
    .map(({ surface }) => surface);
}
