import type { Query } from '@/utils/engine/match/query';
import type { StoryVector } from '@/utils/engine/match/story-vector';

/** Does a document of the story say the same, word for word, in headline and lead? Order and repetition do not count. */
export function isCopy({ terms }: Query, vector: StoryVector): boolean {
  const places = new Map(vector.terms.map((term, place) => [term, place]));
  const lead = terms.filter(({ inLead }) => inLead).map(({ term }) => places.get(term) ?? -1);
  const told = new Set(lead);
  return vector.members.some(
    (member) => member.lead.length === lead.length && member.lead.every((place) => told.has(place)),
  );
}
