import { type CopiedText, isNearDuplicate, type Wording, wordingOf } from './near-duplicate';
import { type PublishedBy, publisherFamily } from './publisher-family';
import { wireCredit } from './wire-credit';

export type CountedArticle = PublishedBy & CopiedText;

/** Articles beyond these are compared with these only, so that a giant story costs no more than a large one. */
const mostCompared = 200;

/**
 * Which voice each article speaks with, in the articles' order: equal for articles of one publisher family, for copies of
 * one agency's text, and for copies of one text without a credit. Does not depend on the order up to 200 articles.
 */
export function independentVoices(articles: readonly CountedArticle[]): readonly string[] {
  const groups = copyGroups(articles.map(wordingOf));
  const voices = new Map<number, string>();
  for (const [place, group] of groups.entries()) {
    const article = articles[place];
    if (article === undefined) continue;
    const voice = voiceOf(article, place);
    const known = voices.get(group);
    voices.set(group, known === undefined ? voice : strongerOf(known, voice));
  }
  return groups.map((group) => (voices.get(group) ?? '').replace(/^(?:wire|own) /, ''));
}

/** How many publishers told a story by themselves: families count once, copies of one text too. */
export const independentPublishers = (articles: readonly CountedArticle[]): number =>
  new Set(independentVoices(articles)).size;

/** For each wording the place of the first that it is, over any number of steps, a copy of. */
function copyGroups(wordings: readonly Wording[]): readonly number[] {
  const groups = wordings.map((_, place) => place);
  for (const [place, wording] of wordings.entries()) {
    for (let before = 0; before < Math.min(place, mostCompared); before++) {
      const other = wordings[before];
      if (other !== undefined && isNearDuplicate(other, wording)) join(groups, before, place);
    }
  }
  return groups.map((_, place) => rootOf(groups, place));
}

function join(groups: number[], a: number, b: number): void {
  const [first, second] = [rootOf(groups, a), rootOf(groups, b)].sort((x, y) => x - y) as [number, number];
  groups[second] = first;
}

function rootOf(groups: readonly number[], place: number): number {
  let root = place;
  for (let next = groups[root]; next !== undefined && next !== root; next = groups[root]) root = next;
  return root;
}

function voiceOf(article: CountedArticle, place: number): string {
  const wire = wireCredit(article.text || article.description);
  if (wire !== undefined) return `wire ${wire}`;
  return `own ${publisherFamily(article) || `unknown ${place}`}`;
}

/** Of a text's carriers the agency wrote it; else the name decides, so that the order does not. */
function strongerOf(a: string, b: string): string {
  if (a.startsWith('wire ') !== b.startsWith('wire ')) return a.startsWith('wire ') ? a : b;
  return a < b ? a : b;
}
