import type { StoryKey } from '@/utils/model/story-lookup';
import { changePin, deletePin, forgetUnpinned, putPin } from '@/utils/storage/pins';
import { getStory } from '@/utils/storage/stories';
import type { Deps } from './deps';
import { undoWindow } from './undo';

/**
 * Pins a story, or takes the pin off. A pin holds a copy of the story, so that it outlives its feed. Throws when the story
 * to be pinned is gone: the reader must not believe that it was kept.
 */
export async function setPinned(deps: Deps, key: StoryKey, pinned: boolean): Promise<void> {
  const db = await deps.database();
  const at = new Date(deps.now()).toISOString();
  if (pinned) {
    const row = await getStory(db, key);
    if (!row) throw new Error('this story is no longer here to be pinned');
    const outcome = await putPin(db, { feed: key.feed, id: key.id, pinned: at, story: row.story });
    if (!outcome.ok) throw new Error('the disk is full: the story could not be pinned');
  } else await deletePin(db, key, at);
  deps.announce({ what: 'pins' });
}

/** To be called now and then: what was unpinned a while ago goes for good. */
export async function forgetOldPins(deps: Deps): Promise<void> {
  await forgetUnpinned(await deps.database(), undoWindow(deps));
}

/** Whether news of a pinned story are told. The permission to tell them is the browser's to give. */
export async function setNotify(deps: Deps, key: StoryKey, notify: boolean): Promise<void> {
  if (!(await changePin(await deps.database(), key, { notify }))) throw new Error('this story is not pinned');
  deps.announce({ what: 'pins' });
}
