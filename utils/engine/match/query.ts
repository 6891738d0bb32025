import { type DocumentProfile, isName } from './document-profile';
import { backgroundIdf } from './term-statistics';
import { termWeight } from './term-weight';

const queryLimit = 200;

/** A word of the article that is being matched. */
export interface QueryTerm {
  readonly term: string;
  readonly surface: string;
  /** Idf not applied. */
  readonly weight: number;
  readonly inTitle: boolean;
  readonly inLead: boolean;
  readonly isName: boolean;
}

/** An article's strongest words, strongest first. */
export function queryOf(profile: DocumentProfile): readonly QueryTerm[] {
  return [...profile]
    .map(([term, use]) => ({
      term,
      surface: use.surface,
      weight: termWeight(use.tf),
      inTitle: use.inTitle,
      inLead: use.inLead,
      isName: isName(use),
    }))
    .sort(
      (a, b) =>
        b.weight * backgroundIdf(b.term) - a.weight * backgroundIdf(a.term) || (a.term < b.term ? -1 : 1),
    )
    .slice(0, queryLimit);
}
