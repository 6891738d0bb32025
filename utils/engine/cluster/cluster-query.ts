import type { Query } from '@/utils/engine/match/query';
import type { StoryVector } from '@/utils/engine/match/story-vector';
import { relativeIdf, type TermStatistics } from '@/utils/engine/match/term-statistics';

/** A whole story as if it were an article: its mean weights instead of an article's own. */
export function clusterQuery(
  { terms, weights, leads, names, members, days }: StoryVector,
  statistics: TermStatistics,
): Query {
  const named = new Set(names);
  const titled = new Set(members.flatMap(({ title }) => title));
  const queried = terms.map((term, place) => ({
    term,
    surface: term,
    weight: weights[place] ?? 0,
    idf: relativeIdf(term, statistics),
    inTitle: titled.has(place),
    inLead: (leads[place] ?? 0) > 0,
    isName: named.has(place),
  }));
  return {
    terms: queried,
    byTerm: new Map(queried.map((term) => [term.term, term])),
    length: Math.hypot(...queried.map(({ weight, idf }) => weight * idf)),
    day: days?.[1],
  };
}
