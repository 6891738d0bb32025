import { type DocumentProfile, documentProfile, isName } from './document-profile';
import type { MatchDocument } from './match-document';
import { publishedDay } from './published-day';
import type { StoryMember, StoryVector } from './story-vector';
import { backgroundIdf } from './term-statistics';
import { termWeight } from './term-weight';

/** Words kept of a story. More do not match better, and every one is an index entry. */
const termLimit = 200;
/** Documents whose title and lead are kept one by one. */
const memberLimit = 16;

/** Sums up the documents of a story for the matcher. Without documents the vector is empty and matches nothing. */
export function buildStoryVector(documents: readonly MatchDocument[]): StoryVector {
  const profiles = documents.map(documentProfile).filter((profile) => profile.size > 0);
  const kept = strongest(sumWeights(profiles));
  const terms = kept.map(([term]) => term);
  const places = new Map(terms.map((term, place) => [term, place]));
  const names = namesOf(profiles);
  const days = daysOf(documents);
  return {
    terms,
    weights: kept.map(([, weight]) => round(weight / profiles.length)),
    leads: terms.map((term) => round(share(profiles, (profile) => profile.get(term)?.inLead === true))),
    names: terms.flatMap((term, place) => (names.has(term) ? [place] : [])),
    members: distinct(profiles.map((profile) => memberOf(profile, places))).slice(0, memberLimit),
    ...(days === undefined ? {} : { days }),
  };
}

/** Four decimals are more than the scores need, and keep the record small. */
const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Each document counts the same, however long: its weights are scaled to length one under the background's idf. */
function sumWeights(profiles: readonly DocumentProfile[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const profile of profiles) {
    const weights = [...profile].map(([term, use]) => [term, termWeight(use.tf)] as const);
    const length = Math.hypot(...weights.map(([term, weight]) => weight * backgroundIdf(term)));
    for (const [term, weight] of weights) {
      if (length > 0) sums.set(term, (sums.get(term) ?? 0) + weight / length);
    }
  }
  return sums;
}

function strongest(sums: ReadonlyMap<string, number>): [string, number][] {
  return [...sums]
    .map(([term, weight]) => ({ term, weight, strength: weight * backgroundIdf(term) }))
    .sort((a, b) => b.strength - a.strength || (a.term < b.term ? -1 : 1))
    .slice(0, termLimit)
    .map(({ term, weight }) => [term, weight]);
}

function namesOf(profiles: readonly DocumentProfile[]): ReadonlySet<string> {
  return new Set(
    profiles.flatMap((profile) => [...profile].flatMap(([term, use]) => (isName(use) ? [term] : []))),
  );
}

const share = <T>(items: readonly T[], holds: (item: T) => boolean): number =>
  items.filter(holds).length / Math.max(1, items.length);

function memberOf(profile: DocumentProfile, places: ReadonlyMap<string, number>): StoryMember {
  const pick = (wanted: 'inTitle' | 'inLead') =>
    [...profile].flatMap(([term, use]) => {
      const place = use[wanted] ? places.get(term) : undefined;
      return place === undefined ? [] : [place];
    });
  return { title: pick('inTitle'), lead: pick('inLead') };
}

/** Syndicated copies say the same twice. */
function distinct(members: readonly StoryMember[]): StoryMember[] {
  const byWords = new Map(members.map((member) => [member.lead.join(), member]));
  return [...byWords.values()].sort((a, b) => b.lead.length - a.lead.length);
}

function daysOf(documents: readonly MatchDocument[]): [number, number] | undefined {
  const days = documents.map(({ published }) => publishedDay(published)).filter((day) => day !== undefined);
  return days.length === 0 ? undefined : [round(Math.min(...days)), round(Math.max(...days))];
}
