import { documentProfile } from './document-profile';
import type { MatchDocument } from './match-document';
import { queryOf } from './query';

/** The words of an article that are worth looking up, strongest first, at most 200. */
export function queryTerms(article: MatchDocument): readonly string[] {
  return queryOf(documentProfile(article)).map(({ term }) => term);
}
