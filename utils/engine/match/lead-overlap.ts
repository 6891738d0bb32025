import type { Comparison } from './comparison';

/** How rare the rarest words of the article's lead are that the story has: mean idf of the first three and eight. */
export function rareSharedWords({ terms }: Comparison): number {
  const shared = terms
    .filter((term) => term.inLead && term.place !== undefined)
    .map((term) => term.idf)
    .sort((a, b) => b - a);
  const mean = (n: number) => shared.slice(0, n).reduce((sum, idf) => sum + idf, 0) / n;
  return (mean(3) + mean(8)) / 2;
}

/** Idf-weighted share of the article's headline that stands in a headline or lead of the story. */
export function headlineTold({ terms, vector }: Comparison): number {
  const headline = terms.filter((term) => term.inTitle);
  const told = headline.filter(({ place }) => place !== undefined && (vector.leads[place] ?? 0) > 0);
  return sumOf(told) / Math.max(sumOf(headline), Number.EPSILON);
}

/** Idf-weighted share of the story's leads, each word as often as the story's documents have it, that the article's lead has. */
export function leadTold({ terms, vector, idf }: Comparison): number {
  const weight = (place: number) => (vector.leads[place] ?? 0) * (idf[place] ?? 0);
  const told = terms.reduce(
    (sum, { inLead, place }) => sum + (inLead && place !== undefined ? weight(place) : 0),
    0,
  );
  const all = idf.reduce((sum, _, place) => sum + weight(place), 0);
  return told / Math.max(all, Number.EPSILON);
}

const sumOf = (terms: readonly { readonly idf: number }[]): number =>
  terms.reduce((sum, { idf }) => sum + idf, 0);
