import { pointsOfSources } from '@/utils/engine/coverage/points-of-sources';
import type { CollectedItem } from '@/utils/model/library-record';
import type { SourcePoint } from '@/utils/model/source-points';
import type { OpenedStory } from '@/utils/model/story-list';
import type { StoryKey } from '@/utils/model/story-lookup';
import { listLibrary } from '@/utils/storage/library';
import { storedTextsOf } from '../compare-open-story';
import type { Deps } from '../deps';
import { openStory } from '../story-lists';

/** A story as it is told now, or as a pin or a collection keeps it. Null where none of them has it. */
export async function openKeptStory(deps: Deps, key: StoryKey): Promise<OpenedStory | null> {
  const opened = await openStory(deps, key);
  if (opened) return opened;
  const isIt = ({ thing }: CollectedItem) =>
    thing.is === 'story' && thing.key.feed === key.feed && thing.key.id === key.id;
  const item = (await listLibrary(await deps.database(), 'item')).find(isIt);
  return item?.thing.is === 'story' ? { key, story: item.thing.story, pinned: false } : null;
}

/** Two to four sources of a story side by side. Null where the story is gone; numbers that it does not list are left out. */
export async function compareSources(
  deps: Deps,
  { key, numbers }: { readonly key: StoryKey; readonly numbers: readonly number[] },
): Promise<readonly SourcePoint[] | null> {
  const opened = await openKeptStory(deps, key);
  if (!opened) return null;
  const { story } = opened;
  const listed = numbers.filter((number) => number <= story.sources.length);
  return pointsOfSources(story, await storedTextsOf(await deps.database(), story), listed);
}
