import type { FeedContents, FeedReading, UnusableFeed } from '../feed-format';
import type { JsonFeed } from '../json-feed/json-feed';
import { jsonFeedHead, readItems } from '../json-feed/parse-json-feed';
import { hasStory } from './detect-story-feed';
import { readStories } from './read-stories';

/** Reads a JSON Feed with stories: items with `_story` are stories, the others entries. */
export function parseMixedFeed(feed: JsonFeed, reading: FeedReading): FeedContents | UnusableFeed {
  const items = [...(feed.items as unknown[]).entries()];
  const storyItems = items.filter(([, item]) => hasStory(item));
  const { title, language, stories } = readStories(feed, storyItems, reading.problems, reading.maxItems);
  const others = items.filter(([, item]) => !hasStory(item));
  const entries = readItems(feed, others, language, reading);
  if (stories.length + entries.length === 0) return 'invalid';
  return { ...jsonFeedHead(feed, reading), ...(title === undefined ? {} : { title }), entries, stories };
}
