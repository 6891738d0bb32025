import { countPublishers } from '@/utils/engine/story/count-publishers';
import type { Story } from '@/utils/model/story';
import type { StoryListItem } from '@/utils/model/story-list';
import type { StoryKey } from '@/utils/model/story-lookup';

/** A story as a line of a list. */
export function storyListItem({ feed, id }: StoryKey, story: Story, pinned: boolean): StoryListItem {
  const { headline, language, updated, sources } = story;
  return {
    key: { feed, id },
    headline,
    ...(language === undefined ? {} : { language }),
    updated,
    sources: sources.length,
    publishers: countPublishers(sources),
    pinned,
  };
}
