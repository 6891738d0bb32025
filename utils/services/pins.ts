import type { StoryKey } from '@/utils/model/story-lookup';
import { deletePin, putPin } from '@/utils/storage/pins';
import { getStory } from '@/utils/storage/stories';
import type { Deps } from './deps';

/**
 * Pins a story, or takes the pin off. A pin holds a copy of the story, so that it outlives its feed. Throws when the story
 * to be pinned is gone: the reader must not believe that it was kept.
 */
export async function setPinned(deps: Deps, key: StoryKey, pinned: boolean): Promise<void> {
  const db = await deps.database();
  if (pinned) {
    const row = await getStory(db, key);
    if (!row) throw new Error('this story is no longer here to be pinned');
    const at = new Date(deps.now()).toISOString();
    const outcome = await putPin(db, { feed: key.feed, id: key.id, pinned: at, story: row.story });
    if (!outcome.ok) throw new Error('the disk is full: the story could not be pinned');
  } else await deletePin(db, key);
  deps.announce({ what: 'pins' });
}
