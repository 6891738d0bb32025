import type { DocumentProfile, TermUse } from '@/utils/engine/match/document-profile';
import type { StoryMember, StoryVector } from '@/utils/engine/match/story-vector';

/** A member as if it were a document again, as far as its story remembers it: title and lead. */
export function memberProfile({ terms, names }: StoryVector, { title, lead }: StoryMember): DocumentProfile {
  const titled = new Set(title);
  const named = new Set(names);
  return new Map(
    lead.map((place): [string, TermUse] => {
      const surface = terms[place] ?? '';
      const inTitle = titled.has(place);
      const capitals = named.has(place) ? 1 : 0;
      return [surface, { tf: inTitle ? 3 : 1.5, inTitle, inLead: true, inside: 1, capitals, surface }];
    }),
  );
}
