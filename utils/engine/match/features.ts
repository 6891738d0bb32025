import type { QueryTerm } from './query';
import type { StoryMember, StoryVector } from './story-vector';
import { relativeIdf, type TermStatistics } from './term-statistics';

/** How an article resembles a story; every value is 0 to about 1, and more is more alike. */
export interface Features {
  /** Cosine to the story's mean, saturated. */
  readonly cosine: number;
  /** Mean cosine of titles, leads and names with the story's document that is most like the article. */
  readonly fields: number;
  /** How rare the rarest lead words are that the story holds. */
  readonly rare: number;
}

/** A query with the idf of its terms. */
export interface WeighedTerm extends QueryTerm {
  readonly idf: number;
}

export function weigh(query: readonly QueryTerm[], statistics: TermStatistics): readonly WeighedTerm[] {
  return query.map((term) => ({ ...term, idf: relativeIdf(term.term, statistics) }));
}

export function featuresOf(
  query: readonly WeighedTerm[],
  vector: StoryVector,
  statistics: TermStatistics,
): Features {
  const places = new Map(vector.terms.map((term, place) => [term, place]));
  const known = new Map(query.map((term) => [term.term, term.idf]));
  const idf = vector.terms.map((term) => known.get(term) ?? relativeIdf(term, statistics));
  return {
    cosine: saturated(cosineToStory(query, vector, places, idf)),
    fields: fieldCosine(query, vector, places, idf),
    rare: rareWords(query, places),
  };
}

/** Above .15 more of the same says less. */
const saturated = (cosine: number): number => cosine / (cosine + 0.15);

function cosineToStory(
  query: readonly WeighedTerm[],
  vector: StoryVector,
  places: ReadonlyMap<string, number>,
  idf: readonly number[],
): number {
  let dot = 0;
  let queryNorm = 0;
  for (const term of query) {
    const weight = term.weight * term.idf;
    queryNorm += weight * weight;
    const place = places.get(term.term);
    if (place !== undefined) dot += weight * (vector.weights[place] ?? 0) * (idf[place] ?? 0);
  }
  const storyNorm = vector.weights.reduce((sum, weight, i) => sum + (weight * (idf[i] ?? 0)) ** 2, 0);
  return dot === 0 ? 0 : dot / Math.sqrt(queryNorm * storyNorm);
}

function fieldCosine(
  query: readonly WeighedTerm[],
  vector: StoryVector,
  places: ReadonlyMap<string, number>,
  idf: readonly number[],
): number {
  const names = new Set(vector.names);
  const placed = (wanted: (term: WeighedTerm) => boolean) =>
    query.filter(wanted).map((term) => ({ idf: term.idf, place: places.get(term.term) }));
  const title = placed((term) => term.inTitle);
  const lead = placed((term) => term.inLead);
  const named = placed((term) => term.isName);
  const other = placed((term) => !term.isName);
  const of = (member: StoryMember) =>
    (setCosine(title, member.title, idf) +
      setCosine(lead, member.lead, idf) +
      setCosine(
        named,
        member.lead.filter((place) => names.has(place)),
        idf,
      ) +
      setCosine(
        other,
        member.lead.filter((place) => !names.has(place)),
        idf,
      )) /
    4;
  return Math.max(0, ...vector.members.map(of));
}

/** Cosine of two sets of words, each weighed by its idf. */
function setCosine(
  query: readonly { readonly idf: number; readonly place: number | undefined }[],
  member: readonly number[],
  idf: readonly number[],
): number {
  const held = new Set(member);
  let dot = 0;
  let queryNorm = 0;
  for (const term of query) {
    queryNorm += term.idf ** 2;
    if (term.place !== undefined && held.has(term.place)) dot += term.idf ** 2;
  }
  const memberNorm = member.reduce((sum, place) => sum + (idf[place] ?? 0) ** 2, 0);
  return dot === 0 ? 0 : dot / Math.sqrt(queryNorm * memberNorm);
}

function rareWords(query: readonly WeighedTerm[], places: ReadonlyMap<string, number>): number {
  const shared = query
    .filter((term) => term.inLead && places.has(term.term))
    .map((term) => term.idf)
    .sort((a, b) => b - a);
  const mean = (n: number) => shared.slice(0, n).reduce((sum, idf) => sum + idf, 0) / n;
  return (mean(3) + mean(8)) / 2;
}
