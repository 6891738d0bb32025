import { parseStoryFeed } from '@/utils/engine/feed/story-feed/parse-story-feed';
import { exampleFeed } from '@/utils/model/example-feed';
import { putStories } from '@/utils/storage/feed-stories';
import type { Deps } from './deps';
import { deriveStory } from './derive-story';

/** Stores the bundled example, so that an empty install shows what a story is. `text` is the bundled feed. */
export async function storeExample(deps: Deps, text: string): Promise<void> {
  const parsed = parseStoryFeed(text);
  if (!parsed.ok) throw new Error('the bundled example is not a story feed');
  await putStories(await deps.database(), exampleFeed, parsed.stories, deriveStory, { now: deps.now() });
  deps.announce({ what: 'stories' });
}
