import { indexOfVector } from '@/utils/engine/match/indexed-vector';
import type { Query } from '@/utils/engine/match/query';
import type { StoryMember, StoryVector } from '@/utils/engine/match/story-vector';
import type { Cluster, ClusterEntry } from './cluster';
import {
  fitsPattern,
  nameOthers,
  namesOthers,
  repeatHeadlines,
  repeatsHeadline,
  sharePattern,
} from './event-pattern';

/** A story that was silent for so many days is over: the same words are then another event. Clusters are kept as long. */
const longestSilence = 90;
/** After so many days a headline that was there before is that of another event, and other words tell how the first went on. */
const recursAfter = 30;
/** Of a headline's words, for one publisher's articles to be of one event. */
const leastTold = 1 / 3;
/** One word in common, however rare, is a topic and no event. */
const leastShared = 2;

/** The same of two whole stories. */
export function mayMerge(a: Cluster, b: Cluster): boolean {
  if (refuses(a, b) || refuses(b, a)) return false;
  const silent = silence(a.vector.days, b.vector.days);
  if (silent > longestSilence) return false;
  if (silent > recursAfter && repeatHeadlines(a.vector, b.vector)) return false;
  if (nameOthers(a.vector, b.vector)) return false;
  if (sharePattern(a.vector, b.vector) || sharePattern(b.vector, a.vector)) return false;
  const [one] = a.families;
  const sameVoice = a.families.length === 1 && b.families.length === 1 && one === b.families[0];
  return !sameVoice || sharesHeadline(a.vector, b.vector);
}

const refuses = ({ apart, strangers }: Cluster, { id, merged, entries }: Cluster): boolean =>
  apart.some((other) => other === id || merged.includes(other)) ||
  strangers.some((key) => entries.includes(key));

const silence = (a: StoryVector['days'], b: StoryVector['days']): number =>
  a === undefined || b === undefined ? 0 : Math.max(0, a[0] - b[1], b[0] - a[1]);

/** Does a headline of one repeat a third of its words in headlines of the other? */
function sharesHeadline(a: StoryVector, b: StoryVector): boolean {
  const words = new Set(a.members.flatMap(({ title }) => title.map((place) => a.terms[place])));
  return b.members.some(({ title }) => isTold(title, (place) => words.has(b.terms[place])));
}

const isTold = <T>(words: readonly T[], has: (word: T) => boolean): boolean =>
  words.length > 0 && words.filter(has).length >= leastTold * words.length;

/** What no likeness outweighs: the reader's word, a long silence, a headline that differs in its figures or its names only. */
export function mayBelong(entry: ClusterEntry, query: Query, cluster: Cluster): boolean {
  const { vector } = cluster;
  if (entry.refused?.some((id) => id === cluster.id || cluster.merged.includes(id))) return false;
  if (entry.strangers?.some((key) => cluster.entries.includes(key))) return false;
  const silent = daysApart(query, vector);
  if (silent > longestSilence) return false;
  const { places } = indexOfVector(vector);
  const shared = query.terms.filter(({ term }) => places.has(term)).length;
  if (shared < Math.min(leastShared, query.terms.length)) return false;
  if (silent > recursAfter && repeatsHeadline(query, vector, places)) return false;
  if (namesOthers(query, vector, places) || fitsPattern(query, vector)) return false;
  if (isOnlyBoilerplate(entry, query, cluster, places)) return false;
  return !vector.members.some((member) => differsInFigures(query, vector, member, places));
}

/** Days outside the story's first and last; 0 where a date is unknown. */
export function daysApart({ day }: Query, { days }: StoryVector): number {
  if (day === undefined || days === undefined) return 0;
  return Math.max(0, days[0] - day, day - days[1]);
}

/**
 * One publisher's reports of one event share words in their headlines; what they share without is the site's boilerplate,
 * or a column's.
 */
function isOnlyBoilerplate(
  { family }: ClusterEntry,
  { terms }: Query,
  { families, vector }: Cluster,
  places: ReadonlyMap<string, number>,
): boolean {
  if (family === '' || families.length !== 1 || families[0] !== family) return false;
  const titled = new Set(vector.members.flatMap(({ title }) => title));
  const headline = terms.filter(({ inTitle }) => inTitle);
  return !isTold(headline, ({ term }) => titled.has(places.get(term) ?? -1));
}

const figure = /^\p{N}/u;

/** "Rovers 2, United 1" and "Rovers 3, United 0", or a column's date: all words agree, and none of the figures. */
function differsInFigures(
  { terms }: Query,
  vector: StoryVector,
  member: StoryMember,
  places: ReadonlyMap<string, number>,
): boolean {
  const told = new Set(member.title);
  const figures = terms.filter(({ term, inTitle }) => inTitle && figure.test(term));
  const words = terms.filter(({ term, inTitle }) => inTitle && !figure.test(term));
  const others = member.title.filter((place) => figure.test(vector.terms[place] ?? ''));
  if (figures.length === 0 || others.length === 0 || words.length === 0) return false;
  if (words.length !== member.title.length - others.length) return false;
  const has = ({ term }: { readonly term: string }) => told.has(places.get(term) ?? -1);
  return words.every(has) && !figures.some(has);
}
