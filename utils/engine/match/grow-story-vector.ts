import { type DocumentProfile, isName } from './document-profile';
import type { StoryVector } from './story-vector';
import { backgroundIdf } from './term-statistics';
import { termWeight } from './term-weight';

/** Words kept of a story. More do not match better, and every one is an index entry. */
export const termLimit = 200;
/** Documents whose title and lead are kept one by one. */
export const memberLimit = 16;

/** What is known of no document. */
export const emptyVector: StoryVector = { terms: [], weights: [], leads: [], names: [], members: [] };

interface TermSum {
  weight: number;
  lead: number;
  name: boolean;
}

interface WordMember {
  readonly title: readonly string[];
  readonly lead: readonly string[];
}

/** The vector of `size` documents and one more. Documents count the same, however long. */
export function growStoryVector(
  vector: StoryVector,
  size: number,
  profile: DocumentProfile,
  day?: number,
): StoryVector {
  const sums = sumsOf(vector, size);
  const length = Math.hypot(
    ...Array.from(profile, ([term, use]) => termWeight(use.tf) * backgroundIdf(term)),
  );
  for (const [term, use] of profile) {
    const weight = length > 0 ? termWeight(use.tf) / length : 0;
    add(sums, term, { weight, lead: use.inLead ? 1 : 0, name: isName(use) });
  }
  const members = withMember(membersOf(vector), memberOf(profile), size);
  return vectorOf(sums, size + 1, members, spanOf(vector.days, day === undefined ? undefined : [day, day]));
}

/** The vector of two stories that turned out to be one. */
export function mergeStoryVectors(a: StoryVector, sizeA: number, b: StoryVector, sizeB: number): StoryVector {
  const sums = sumsOf(a, sizeA);
  for (const [term, sum] of sumsOf(b, sizeB)) add(sums, term, sum);
  const members = membersOf(b).reduce((all, member, i) => withMember(all, member, sizeA + i), membersOf(a));
  return vectorOf(sums, sizeA + sizeB, members, spanOf(a.days, b.days));
}

/** Members of a story as words, not places. */
export const membersOf = ({ terms, members }: StoryVector): readonly WordMember[] =>
  members.map(({ title, lead }) => ({
    title: title.map((place) => terms[place] ?? ''),
    lead: lead.map((place) => terms[place] ?? ''),
  }));

function sumsOf({ terms, weights, leads, names }: StoryVector, size: number): Map<string, TermSum> {
  const named = new Set(names);
  return new Map(
    terms.map((term, place) => [
      term,
      { weight: (weights[place] ?? 0) * size, lead: (leads[place] ?? 0) * size, name: named.has(place) },
    ]),
  );
}

function add(sums: Map<string, TermSum>, term: string, { weight, lead, name }: TermSum): void {
  const sum = sums.get(term);
  if (sum === undefined) sums.set(term, { weight, lead, name });
  else {
    sum.weight += weight;
    sum.lead += lead;
    sum.name ||= name;
  }
}

function memberOf(profile: DocumentProfile): WordMember {
  const title: string[] = [];
  const lead: string[] = [];
  for (const [term, use] of profile) {
    if (use.inTitle) title.push(term);
    if (use.inLead) lead.push(term);
  }
  return { title, lead };
}

/** Late documents take the places of early ones in turn, so that members stay a sample of the whole story. */
function withMember(members: readonly WordMember[], member: WordMember, size: number): readonly WordMember[] {
  const words = member.lead.join();
  if (member.lead.length === 0 || members.some(({ lead }) => lead.join() === words)) return members;
  if (members.length < memberLimit) return [...members, member];
  return members.with((size * 7_919) % memberLimit, member);
}

function vectorOf(
  sums: ReadonlyMap<string, TermSum>,
  size: number,
  members: readonly WordMember[],
  days: StoryVector['days'],
): StoryVector {
  const kept = strongest(sums);
  const places = new Map(kept.map(([term], place) => [term, place]));
  const placesOf = (terms: readonly string[]) => terms.flatMap((term) => places.get(term) ?? []);
  return {
    terms: kept.map(([term]) => term),
    weights: kept.map(([, { weight }]) => round(weight / size)),
    leads: kept.map(([, { lead }]) => round(lead / size)),
    names: kept.flatMap(([, { name }], place) => (name ? [place] : [])),
    members: members.map(({ title, lead }) => ({ title: placesOf(title), lead: placesOf(lead) })),
    ...(days === undefined ? {} : { days }),
  };
}

function strongest(sums: ReadonlyMap<string, TermSum>): [string, TermSum][] {
  return Array.from(sums, ([term, sum]) => ({ term, sum, strength: sum.weight * backgroundIdf(term) }))
    .sort((a, b) => b.strength - a.strength || (a.term < b.term ? -1 : 1))
    .slice(0, termLimit)
    .map(({ term, sum }) => [term, sum]);
}

/** Four decimals are more than the scores need, and keep the record small. */
const round = (value: number): number => Math.round(value * 1e4) / 1e4;

function spanOf(a: StoryVector['days'], b: StoryVector['days']): StoryVector['days'] {
  if (a === undefined || b === undefined) return a ?? b;
  return [round(Math.min(a[0], b[0])), round(Math.max(a[1], b[1]))];
}
