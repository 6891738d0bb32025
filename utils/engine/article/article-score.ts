import type { Signs } from './evidence';

/** How much each sign speaks for an article, in log-odds. `docs/spotting.md` tells where they come from. */
export const weights: Readonly<Record<string, number>> = {
  'og:type is article': 1.0,
  'og:type is another': -1.5,
  'og:type is website': -0.4,
  'JSON-LD describes this article': 1.2,
  'JSON-LD has an article': 0.3,
  'JSON-LD describes another thing': -1.2,
  'date of publication declared': 1.0,
  'author declared': 0.3,
  'made by forum, wiki, shop or docs software': -2.5,
  'microdata article': 0.6,
  'body named as a single post': 1.0,
  'body named as a list': -1.2,
  'body named as a forum, wiki or shop': -2.0,
  'address of a home page': -3.0,
  'address ends in a slug': 1.2,
  'date in the address': 1.0,
  'number in the address': 0.5,
  'address names articles': 0.5,
  'address names a list': -0.8,
  'address ends in a section': -0.8,
  'address names another kind': -1.5,
  'one h1': 0.3,
  'three h1 or more': -0.5,
  'an h1 that the title names': 0.5,
  'an h1 as long as a headline': 0.6,
  'h1 is a link elsewhere': -1.0,
  'headline stands with the text': 0.3,
  'running text': 1.5,
  'hardly any running text': -1.5,
  'text in one place': 1.5,
  'several paragraphs': 0.8,
  'mostly links': -1.5,
  'linked headings for the text': -1.5,
  'linked headings in the text': -1.0,
  'long links for the text': -1.0,
  byline: 0.3,
  'a time': 0.3,
  'an article element with a heading': 0.5,
  'many article elements': -0.8,
  'many posts': -1.2,
  'a price or a cart': -1.5,
  code: -0.3,
  'a table of contents': -0.7,
};

export const bias = -3;

/** The threshold: to fire on what is no article is worse than to miss one. */
export const threshold = 0;

/** One sign with what it adds to the score. */
export interface Reason {
  readonly sign: string;
  readonly adds: number;
}

/** The score, in log-odds, and what made it, the strongest first. */
export function scoreOf(signs: Signs): { score: number; reasons: Reason[] } {
  const reasons = Object.entries(signs)
    .map(([sign, value]) => ({ sign, adds: value * (weights[sign] ?? 0) }))
    .filter(({ adds }) => adds !== 0)
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
  return { score: reasons.reduce((sum, { adds }) => sum + adds, bias), reasons };
}
