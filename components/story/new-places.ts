import type { StoryChanges } from '@/utils/model/story-changes';
import type { ClaimPlace } from './claim';

/** Whether a claim is new, and if it only tells another figure or date, how it was told before. */
export function newsOf(
  changes: StoryChanges | undefined,
  place: ClaimPlace,
): { readonly was?: string } | undefined {
  if (!changes) return undefined;
  if ('event' in place) {
    if (changes.events.includes(place.event)) return {};
    const moved = changes.moved.find(({ event }) => event === place.event);
    return moved && { was: moved.before };
  }
  const isHere = (other: { readonly section: number; readonly sentence: number }) =>
    other.section === place.section && other.sentence === place.sentence;
  if (changes.points.some(isHere)) return {};
  const changed = changes.changed.find(isHere);
  return changed && { was: changed.before };
}
