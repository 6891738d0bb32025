import { documentProfile } from './document-profile';
import type { MatchDocument } from './match-document';
import { profileTerms } from './query';

/** The words of an article that are worth looking up, strongest first, at most 200. */
export const queryTerms = (article: MatchDocument): readonly string[] =>
  profileTerms(documentProfile(article));
