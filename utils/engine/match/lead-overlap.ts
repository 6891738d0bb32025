import type { Comparison } from './comparison';

/** How rare the rarest words of the article's lead are that the story has: mean idf of the first three and eight. */
export function rareSharedWords({ shared }: Comparison): number {
  const rarest = shared
    .filter((term) => term.inLead)
    .map((term) => term.idf)
    .sort((a, b) => b - a);
  const mean = (n: number) => rarest.slice(0, n).reduce((sum, idf) => sum + idf, 0) / n;
  return (mean(3) + mean(8)) / 2;
}

/** Idf-weighted share of the article's headline that stands in a headline or lead of the story. */
export function headlineTold({ query, shared, vector }: Comparison): number {
  const headline = query.terms.filter((term) => term.inTitle);
  const told = shared.filter(({ inTitle, place }) => inTitle && (vector.leads[place] ?? 0) > 0);
  return sumOf(told) / Math.max(sumOf(headline), Number.EPSILON);
}

/** Idf-weighted share of the story's leads, each word as often as the story's documents have it, that the article's lead has. */
export function leadTold({ shared, vector, idf }: Comparison): number {
  const weight = (place: number) => (vector.leads[place] ?? 0) * (idf[place] ?? 0);
  const told = shared.reduce((sum, { inLead, place }) => sum + (inLead ? weight(place) : 0), 0);
  let all = 0;
  for (let place = 0; place < idf.length; place++) all += weight(place);
  return told / Math.max(all, Number.EPSILON);
}

const sumOf = (terms: readonly { readonly idf: number }[]): number =>
  terms.reduce((sum, { idf }) => sum + idf, 0);
