import type { FeedErrorCode, FeedProblem } from '@/utils/model/feed';
import { parserOf } from '@/utils/model/parsed';
import { language, limits, line } from '@/utils/model/primitives';
import type { Story } from '@/utils/model/story';
import { type FeedProblems, feedProblems, labelOf } from './feed-problems';
import { type JsonFault, readJson } from './read-json';
import { isObject, type JsonObject, readStoryItem } from './story-item';

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
 * Reads a story feed: JSON Feed 1.1 whose items carry a `_story` object (docs/story-feed.md). A story with a fault is
 * left out and named in `problems`, the others are kept in their order. A feed of which nothing can be used is
 * `invalid`; one without items is fine and empty.
 */
export function parseStoryFeed(text: string, options: StoryFeedOptions = {}): StoryFeedResult {
  const problems = feedProblems(options.maxProblems ?? 200);
  const json = readJson(text);
  if (!json.ok) return failed(...jsonFaults[json.fault]);
  const feed: unknown = json.value;
  if (!isObject(feed) || !isJsonFeed(feed))
    return failed('not-a-feed', 'is not a JSON Feed of version 1 or 1.1');
  const { items } = feed;
  if (!Array.isArray(items)) return failed('invalid', 'must be a list', '$.items');

  const title = readTitle(feed, problems);
  const stories = readStories(items, readLanguage(feed, problems), problems, options.maxStories ?? 2_000);
  if (items.length > 0 && stories.length === 0)
    return { ok: false, code: 'invalid', problems: problems.list() };
  return { ok: true, ...(title === undefined ? {} : { title }), stories, problems: problems.list() };
}

type FailureCode = Extract<StoryFeedResult, { ok: false }>['code'];

const jsonFaults: Readonly<Record<JsonFault, [FailureCode, string]>> = {
  'not-json': ['not-a-feed', 'is not JSON'],
  truncated: ['truncated', 'breaks off before the end'],
  malformed: ['invalid', 'is not well-formed JSON'],
};

const failed = (code: FailureCode, reason: string, path = '$'): StoryFeedResult => ({
  ok: false,
  code,
  problems: [{ path, reason }],
});

type FeedFields = JsonObject<'version' | 'title' | 'language' | 'items'>;

const isJsonFeed = ({ version }: FeedFields): boolean =>
  typeof version === 'string' && /^https?:\/\/jsonfeed\.org\/version\/1(\.1)?\/?$/.test(version);

function readStories(
  items: readonly unknown[],
  feedLanguage: string | undefined,
  problems: FeedProblems,
  most: number,
): readonly Story[] {
  const stories = new Map<string, Story>();
  for (const [i, item] of items.entries()) {
    const path = `$.items[${i}]`;
    if (stories.size >= most) {
      problems.add(path, `begins the ${items.length - i} items beyond the ${most} stories that are taken`);
      break;
    }
    const label = isObject(item) ? labelOf(item) : undefined;
    const read = readStoryItem(item, path, feedLanguage);
    if (!read.ok) for (const issue of read.issues) problems.add(issue.path, issue.reason, label);
    else if (stories.has(read.story.id)) problems.add(`${path}.id`, 'is the id of an earlier item', label);
    else stories.set(read.story.id, read.story);
  }
  return [...stories.values()];
}

const parseTitle = parserOf(line(limits.label));
const parseLanguage = parserOf(language);

function readTitle({ title }: FeedFields, problems: FeedProblems): string | undefined {
  const parsed = parseTitle(title);
  if (parsed.ok) return parsed.value;
  for (const { reason } of parsed.issues)
    problems.add('$.title', title === undefined ? 'is missing' : reason);
  return undefined;
}

/** A feed whose language tag is wrong still holds good stories: only the tag is left out. */
function readLanguage(feed: FeedFields, problems: FeedProblems): string | undefined {
  if (feed.language === undefined) return undefined;
  const parsed = parseLanguage(feed.language);
  if (parsed.ok) return parsed.value;
  for (const { reason } of parsed.issues) problems.add('$.language', reason);
  return undefined;
}
