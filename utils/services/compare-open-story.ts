import { compareStory } from '@/utils/engine/comparison/compare-story';
import type { ComparisonRef } from '@/utils/model/requests';
import type { StoryComparison } from '@/utils/model/story-comparison';
import { getPin } from '@/utils/storage/pins';
import { getStory } from '@/utils/storage/stories';
import type { Deps } from './deps';

/** How the sources of a story stand to each other. Null when neither its feed nor a pin holds it any more. */
export async function compareOpenStory(deps: Deps, { key }: ComparisonRef): Promise<StoryComparison | null> {
  const db = await deps.database();
  const [row, pin] = await Promise.all([getStory(db, key), getPin(db, key)]);
  const story = row?.story ?? pin?.story;
  return story ? compareStory(story) : null;
}
