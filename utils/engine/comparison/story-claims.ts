import type { ClaimPlace } from '@/utils/model/audit';
import type { Citation } from '@/utils/model/citation';
import type { Story } from '@/utils/model/story';

/** A sentence of the summary or an event, with its place in the story. */
export interface PlacedClaim {
  readonly place: ClaimPlace;
  readonly text: string;
  readonly citations: readonly Citation[];
  /** Numbers it cites that the story does not list. */
  readonly dangling?: readonly number[];
  /** Of an event. */
  readonly date?: string;
  readonly planned?: boolean;
}

/** All claims of a story: those of the summary in order, then the events. */
export function storyClaims(story: Story): readonly PlacedClaim[] {
  return [
    ...story.sections.flatMap(({ sentences }, section) =>
      sentences.map((claim, sentence): PlacedClaim => ({ ...claim, place: { section, sentence } })),
    ),
    ...story.timeline.map((claim, event): PlacedClaim => ({ ...claim, place: { event } })),
  ];
}
