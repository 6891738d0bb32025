import type { Issue } from '@/utils/model/parsed';
import { parseStory, type Story } from '@/utils/model/story';
import { isObject, type JsonObject } from '../json-object';

/** Fields of a story that JSON Feed itself has a place for, and what they are called there. */
const itemFields = { id: 'id', headline: 'title', url: 'url', language: 'language' } as const;

/** Fields of a story that stand in the item's `_story`. */
const storyFields = ['updated', 'revision', 'sections', 'sources', 'timeline'] as const;

export type StoryItem =
  | { readonly ok: true; readonly story: Story }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads one item of a feed as a story. Strict: any fault leaves the whole story out, since a story with a part missing
 * would claim to be whole. Paths of issues start at the feed's root.
 *
 * @param path the item's own path, such as `$.items[3]`
 * @param language of the feed, for an item that names none
 */
export function readStoryItem(item: unknown, path: string, language: string | undefined): StoryItem {
  if (!isObject(item)) return fault(path, 'must be an object');
  const { _story: extension }: JsonObject<'_story'> = item;
  if (extension === undefined) return fault(path, 'has no _story');
  if (!isObject(extension)) return fault(`${path}._story`, 'must be an object');

  const parsed = parseStory(storyData(item, extension, language));
  if (parsed.ok) return { ok: true, story: parsed.value };
  return {
    ok: false,
    issues: parsed.issues.map((issue) => ({ ...issue, path: pathInFeed(path, issue.path) })),
  };
}

const fault = (path: string, reason: string): StoryItem => ({ ok: false, issues: [{ path, reason }] });

/** Only named fields are taken over, so an item cannot bring a `__proto__` or anything else along. */
function storyData(item: JsonObject, extension: JsonObject, language: string | undefined): JsonObject {
  const data: Record<string, unknown> = language === undefined ? {} : { language };
  for (const [field, name] of Object.entries(itemFields)) {
    if (Object.hasOwn(item, name)) data[field] = item[name];
  }
  for (const field of storyFields) {
    if (Object.hasOwn(extension, field)) data[field] = extension[field];
  }
  const { id }: JsonObject<'id'> = data;
  // JSON Feed 1.1: a reader must take an id that is a number for its text.
  return typeof id === 'number' ? { ...data, id: String(id) } : data;
}

/** `$.headline` of a story is `$.items[3].title` of its feed, `$.sections` is `$.items[3]._story.sections`. */
function pathInFeed(itemPath: string, storyPath: string): string {
  const [, field = '', rest = ''] = /^\$\.?([^.[]*)(.*)$/s.exec(storyPath) ?? [];
  if (field in itemFields) return `${itemPath}.${itemFields[field as keyof typeof itemFields]}${rest}`;
  return `${itemPath}._story${storyPath.slice(1)}`;
}
