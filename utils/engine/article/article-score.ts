import type { Signs } from './evidence';

/** How much each sign speaks for an article, in log-odds. `docs/spotting.md` tells where they come from. */
export const weights: Readonly<Record<string, number>> = {
  'og:type is article': 0.8,
  'og:type is another': -1.7,
  'og:type is website': -0.2,
  'JSON-LD describes this article': 1.4,
  'JSON-LD has an article': 0.2,
  'JSON-LD describes another thing': -1.3,
  'date of publication declared': 1.1,
  'author declared': 0.4,
  'made by forum, wiki, shop or docs software': -3,
  'microdata article': 0.7,
  'body named as a single post': 1.1,
  'body named as a list': -1.3,
  'body named as a forum, wiki or shop': -2.3,
  'body named as a static page': -1.8,
  'address of a home page': -3.2,
  'address ends in a slug': 1.0,
  'date in the address': 1.4,
  'number in the address': 0.8,
  'address names articles': 1.2,
  'address names a list': -1.0,
  'address ends in a section': -0.6,
  'address names another kind': -3.3,
  'address may name another kind': -1.0,
  'one h1': 0.5,
  'three h1 or more': -0.4,
  'an h1 that the title names': 0.7,
  'an h1 as long as a headline': 0.7,
  'h1 is a link elsewhere': -0.9,
  'headline stands with the text': 0.4,
  'running text': 1.0,
  'hardly any running text': -1.6,
  'text in one place': 2.0,
  'several paragraphs': 1.0,
  'mostly links': -1.2,
  'linked headings for the text': -0.8,
  'linked headings in the text': -1.2,
  'linked headings before the text': -0.8,
  'long links for the text': -0.8,
  byline: 0.2,
  'a time': 0.1,
  'an article element with a heading': 0.8,
  'many article elements': -0.8,
  'many posts': -1.1,
  'a price or a cart': -1.7,
  code: -0.4,
  'a table of contents': -0.8,
  'no date anywhere': -0.7,
};

export const bias = -4;

/** The threshold: to fire on what is no article is worse than to miss one. */
export const threshold = 0;

/** One sign with what it adds to the score. */
export interface Reason {
  readonly sign: string;
  readonly adds: number;
}

/** What made a score, the strongest first. */
export function reasonsOf(signs: Signs): Reason[] {
  return Object.entries(signs)
    .map(([sign, value]) => ({ sign, adds: value * (weights[sign] ?? 0) }))
    .filter(({ adds }) => adds !== 0)
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
}

/** The score of what was seen, in log-odds. */
export const scoreOf = (signs: Signs): number =>
  Object.entries(signs).reduce((sum, [sign, value]) => sum + value * (weights[sign] ?? 0), bias);

/** The lowest and the highest score that a page can still reach when only these signs have been looked for. */
export function reach(seen: Signs): { readonly least: number; readonly most: number } {
  let [least, most] = [bias, bias];
  for (const [sign, weight] of Object.entries(weights)) {
    const adds = seen[sign] === undefined ? undefined : seen[sign] * weight;
    least += adds ?? Math.min(0, weight);
    most += adds ?? Math.max(0, weight);
  }
  return { least, most };
}
