import { documentProfile, isName } from './document-profile';
import type { MatchDocument } from './match-document';
import { publishedDay } from './published-day';
import { backgroundIdf, relativeIdf, type TermStatistics } from './term-statistics';
import { termWeight } from './term-weight';

const queryLimit = 200;

/** A word of the article that is being matched. */
export interface QueryTerm {
  readonly term: string;
  /** As the article writes it. */
  readonly surface: string;
  /** Idf not applied. */
  readonly weight: number;
  readonly idf: number;
  readonly inTitle: boolean;
  readonly inLead: boolean;
  readonly isName: boolean;
}

/** An article made ready to be compared with stories. */
export interface Query {
  /** Its strongest words, strongest first. */
  readonly terms: readonly QueryTerm[];
  readonly byTerm: ReadonlyMap<string, QueryTerm>;
  /** Length of the vector of weight times idf. */
  readonly length: number;
  /** When it was published, in days since 1970. */
  readonly day: number | undefined;
}

export function queryOf(article: MatchDocument, statistics: TermStatistics): Query {
  const terms = [...documentProfile(article)]
    .map(([term, use]) => ({
      term,
      use,
      weight: termWeight(use.tf),
      strength: termWeight(use.tf) * backgroundIdf(term),
    }))
    .sort((a, b) => b.strength - a.strength || (a.term < b.term ? -1 : 1))
    .slice(0, queryLimit)
    .map(({ term, use, weight }) => ({
      term,
      surface: use.surface,
      weight,
      idf: relativeIdf(term, statistics),
      inTitle: use.inTitle,
      inLead: use.inLead,
      isName: isName(use),
    }));
  return {
    terms,
    byTerm: new Map(terms.map((term) => [term.term, term])),
    length: Math.hypot(...terms.map(({ weight, idf }) => weight * idf)),
    day: publishedDay(article.published),
  };
}
