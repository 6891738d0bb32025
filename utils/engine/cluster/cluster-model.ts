import type { Query } from '@/utils/engine/match/query';

/** How sure an entry has to be, in the log-odds of `match-model.ts`. */
export interface ClusterModel {
  /** Asked of a bare headline among stories that are as unlike each other as `middle` says. */
  readonly cut: number;
  /** More is asked of an entry with a lead than of a bare headline, whose likeness to its own story is lower too. */
  readonly lead: number;
  /** More is asked where other stories are alike as well, for each point that they are above `middle`. */
  readonly cohort: number;
  /** Asked beyond that of two clusters that grew, and of a small one that has waited, to become one. */
  readonly grown: number;
  readonly small: number;
  /** Cosine from which two large clusters are one. */
  readonly large: number;
}

/** Found by `npx tsx bench/tune-clusters.ts`. */
export const clusterModel: ClusterModel = {
  cut: -0.174,
  lead: 0.368,
  cohort: 0.632,
  grown: 0.011,
  small: -0.171,
  large: 0.242,
};

/** Running mean of how like entries are to stories that are not theirs. */
export interface Cohort {
  readonly strength: number;
  readonly seen: number;
}

export const newCohort: Cohort = { strength: -4.5, seen: 0 };

/** The seventh best candidate is hardly ever a fragment of the entry's own story. */
const cohortPlace = 6;
const least = -6;
const memory = 200;
/** Where the mean stood when nothing is asked beyond `cut`, and how far it can move it. */
const middle = -4;
const reach = [-2, 3] as const;

/** `strengths` of an entry's candidates, best first. */
export function observeCohort({ strength, seen }: Cohort, strengths: readonly number[]): Cohort {
  const local = Math.max(least, strengths[cohortPlace] ?? least);
  return { seen: seen + 1, strength: strength + (local - strength) / Math.min(memory, seen + 21) };
}

/**
 * The log-odds from which an entry joins a story. What likeness means differs between streams: reports of one parliament all
 * resemble each other. So scores are read against those of a cohort of impostors, as in speaker verification (Auckenthaler
 * et al., Score normalization, 2000).
 */
export function joinFrom(query: Query, { strength }: Cohort, model = clusterModel): number {
  const told = query.terms.filter((term) => term.inLead).length;
  const lead = Math.min(1, Math.max(0, (told - 10) / 20));
  const density = Math.min(reach[1], Math.max(reach[0], strength - middle));
  return model.cut + model.lead * lead + model.cohort * density;
}
