import { type DocumentProfile, documentProfile, isName } from './document-profile';
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

export const queryOf = (article: MatchDocument, statistics: TermStatistics): Query =>
  queryOfProfile(documentProfile(article), publishedDay(article.published), statistics);

export function queryOfProfile(
  profile: DocumentProfile,
  day: number | undefined,
  statistics: TermStatistics,
): Query {
  const terms = strongestUses(profile).map(({ term, use, weight }) => ({
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
    day,
  };
}

/** The words that are worth looking up, strongest first, at most 200. */
export const profileTerms = (profile: DocumentProfile): readonly string[] =>
  strongestUses(profile).map(({ term }) => term);

function strongestUses(profile: DocumentProfile) {
  return Array.from(profile, ([term, use]) => {
    const weight = termWeight(use.tf);
    return { term, use, weight, strength: weight * backgroundIdf(term) };
  })
    .sort((a, b) => b.strength - a.strength || (a.term < b.term ? -1 : 1))
    .slice(0, queryLimit);
}
