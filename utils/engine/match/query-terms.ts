import type { MatchDocument } from './match-document';
import { queryOf } from './query';

/** The words of an article that are worth looking up, strongest first, at most 200. */
export function queryTerms(article: MatchDocument): readonly string[] {
  return queryOf(article, { stories: 0, df: new Map() }).terms.map(({ term }) => term);
}
