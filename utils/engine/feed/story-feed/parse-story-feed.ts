import type { FeedErrorCode, FeedProblem } from '@/utils/model/feed';
import type { Story } from '@/utils/model/story';
import { feedProblems } from '../feed-problems';
import { isJsonFeed } from '../json-feed/json-feed';
import { jsonFaults, readJson } from '../read-json';
import { readStories } from './read-stories';

export type StoryFeedResult =
  | {
      readonly ok: true;
      readonly title?: string;
      readonly stories: readonly Story[];
      readonly problems: readonly FeedProblem[];
    }
  | {
      readonly ok: false;
      readonly code: Extract<FeedErrorCode, 'not-a-feed' | 'truncated' | 'invalid'>;
      readonly problems: readonly FeedProblem[];
    };

export interface StoryFeedOptions {
  /** Stories beyond so many are left out; 2,000 unless told. */
  readonly maxStories?: number;
  /** Problems beyond so many are counted, not told; 200 unless told. */
  readonly maxProblems?: number;
}

/**
 * Reads a story feed as its publisher wants it read: JSON Feed 1.1 whose items all carry a `_story` object
 * (docs/story-feed.md), and an item that is no story is a fault. A story with a fault is
 * left out and named in `problems`, the others are kept in their order. A feed of which nothing can be used is
 * `invalid`; one without items is fine and empty.
 */
export function parseStoryFeed(text: string, options: StoryFeedOptions = {}): StoryFeedResult {
  const problems = feedProblems(options.maxProblems ?? 200);
  const json = readJson(text);
  if (!json.ok) return failed(...jsonFaults[json.fault]);
  const feed: unknown = json.value;
  if (!isJsonFeed(feed)) return failed('not-a-feed', 'is not a JSON Feed of version 1 or 1.1');
  const { items } = feed;
  if (!Array.isArray(items)) return failed('invalid', 'must be a list', '$.items');

  const pairs = [...items.entries()];
  const { title, stories } = readStories(feed, pairs, problems, options.maxStories ?? 2_000);
  if (items.length > 0 && stories.length === 0)
    return { ok: false, code: 'invalid', problems: problems.list() };
  return { ok: true, ...(title === undefined ? {} : { title }), stories, problems: problems.list() };
}

type FailureCode = Extract<StoryFeedResult, { ok: false }>['code'];

const failed = (code: FailureCode, reason: string, path = '$'): StoryFeedResult => ({
  ok: false,
  code,
  problems: [{ path, reason }],
});
