import { buildStoryVector } from '@/utils/engine/match/build-story-vector';
import { storyDocuments } from '@/utils/engine/match/story-documents';
import { canonicalUrl } from '@/utils/engine/url/canonical-url';
import type { Story } from '@/utils/model/story';
import type { NewStory } from '@/utils/storage/feed-stories';

/** A story with what is derived from it: the canonical addresses of its sources, and its words for matching. */
export function storyRow(feed: string, story: Story): NewStory {
  const addresses = new Set(story.sources.flatMap(({ url }) => canonicalUrl(url) ?? []));
  return {
    feed,
    id: story.id,
    story,
    addresses: [...addresses],
    vector: buildStoryVector(storyDocuments(story)),
  };
}
