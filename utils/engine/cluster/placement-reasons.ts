import type { Query } from '@/utils/engine/match/query';
import type { TermStatistics } from '@/utils/engine/match/term-statistics';
import type { Cluster, PlacementReasons } from './cluster';
import { daysApart } from './may-belong';

const reasonLimit = 8;
const rareFrom = 3;

export interface Decided {
  readonly strength: number;
  readonly cut: number;
}

/** Why an entry joined a cluster, in words that the entry itself uses. */
export function placementReasons(
  query: Query,
  { vector }: Cluster,
  { df }: TermStatistics,
  { strength, cut }: Decided,
): PlacementReasons {
  const places = new Map(vector.terms.map((term, place) => [term, place]));
  const shared = query.terms
    .flatMap((term) => {
      const place = places.get(term.term);
      if (place === undefined) return [];
      return [{ ...term, part: term.weight * term.idf ** 2 * (vector.weights[place] ?? 0) }];
    })
    .sort((a, b) => b.part - a.part)
    .slice(0, reasonLimit);
  const surfaces = (keep: (term: (typeof shared)[number]) => boolean) =>
    shared.filter(keep).map(({ surface }) => surface);
  return {
    terms: surfaces(() => true),
    names: surfaces(({ isName }) => isName),
    numbers: surfaces(({ term }) => /^\p{N}/u.test(term)),
    rare: surfaces(({ term }) => (df.get(term) ?? 0) <= rareFrom),
    daysApart: query.day === undefined || vector.days === undefined ? null : daysApart(query, vector),
    strength,
    cut,
  };
}
