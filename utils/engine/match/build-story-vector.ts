import { type DocumentProfile, documentProfile, isName } from './document-profile';
import type { MatchDocument } from './match-document';
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
  const sums = sumWeights(profiles);
  const strength = (term: string, weight: number) => weight * backgroundIdf(term);
  const kept = [...sums]
    .sort((a, b) => strength(...b) - strength(...a) || (a[0] < b[0] ? -1 : 1))
    .slice(0, termLimit);
  const terms = kept.map(([term]) => term);
  const places = new Map(terms.map((term, place) => [term, place]));
  const names = new Set(
    profiles.flatMap((profile) => [...profile].filter(([, use]) => isName(use)).map(([term]) => term)),
  );
  return {
    terms,
    weights: kept.map(([, weight]) => round(weight / profiles.length)),
    names: terms.flatMap((term, place) => (names.has(term) ? [place] : [])),
    members: distinct(profiles.map((profile) => memberOf(profile, places))).slice(0, memberLimit),
    size: profiles.length,
  };
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Each document counts the same, however long: its weights are scaled to length one under the background's idf. */
function sumWeights(profiles: readonly DocumentProfile[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const profile of profiles) {
    const length = Math.sqrt(
      [...profile].reduce((sum, [term, use]) => sum + (termWeight(use.tf) * backgroundIdf(term)) ** 2, 0),
    );
    for (const [term, use] of profile) {
      sums.set(term, (sums.get(term) ?? 0) + termWeight(use.tf) / Math.max(length, 1e-9));
    }
  }
  return sums;
}

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
