import { parserOf } from '@/utils/model/parsed';
import { language, limits, line } from '@/utils/model/primitives';
import type { Story } from '@/utils/model/story';
import { type FeedProblems, labelOf } from '../feed-problems';
import type { JsonFeed } from '../json-feed/json-feed';
import { isObject } from '../json-object';
import { readStoryItem } from './story-item';

export interface FeedStories {
  readonly title?: string;
  readonly language?: string;
  readonly stories: readonly Story[];
}

/**
 * The stories among a feed's items, in their order; one with a fault is left out and told of. `items` are pairs of an
 * item's place in the feed and the item: a feed may hold other items between its stories.
 */
export function readStories(
  feed: JsonFeed,
  items: readonly (readonly [number, unknown])[],
  problems: FeedProblems,
  most: number,
): FeedStories {
  const title = readTitle(feed, problems);
  const tag = readLanguage(feed, problems);
  const stories = new Map<string, Story>();
  for (const [i, [place, item]] of items.entries()) {
    const path = `$.items[${place}]`;
    if (stories.size >= most) {
      problems.add(path, `begins the ${items.length - i} items beyond the ${most} stories that are taken`);
      break;
    }
    const label = isObject(item) ? labelOf(item) : undefined;
    const read = readStoryItem(item, path, tag);
    if (!read.ok) for (const issue of read.issues) problems.add(issue.path, issue.reason, label);
    else if (stories.has(read.story.id)) problems.add(`${path}.id`, 'is the id of an earlier item', label);
    else stories.set(read.story.id, read.story);
  }
  return {
    ...(title === undefined ? {} : { title }),
    ...(tag === undefined ? {} : { language: tag }),
    stories: [...stories.values()],
  };
}

const parseTitle = parserOf(line(limits.label));
const parseLanguage = parserOf(language);

function readTitle({ title }: JsonFeed, problems: FeedProblems): string | undefined {
  const parsed = parseTitle(title);
  if (parsed.ok) return parsed.value;
  for (const { reason } of parsed.issues)
    problems.add('$.title', title === undefined ? 'is missing' : reason);
  return undefined;
}

/** A feed whose language tag is wrong still holds good stories: only the tag is left out. */
function readLanguage(feed: JsonFeed, problems: FeedProblems): string | undefined {
  if (feed.language === undefined) return undefined;
  const parsed = parseLanguage(feed.language);
  if (parsed.ok) return parsed.value;
  for (const { reason } of parsed.issues) problems.add('$.language', reason);
  return undefined;
}
