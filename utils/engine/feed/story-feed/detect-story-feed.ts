import { isJsonFeed, type JsonFeed } from '../json-feed/json-feed';
import { isObject, type JsonObject } from '../json-object';

export const hasStory = (item: unknown): boolean =>
  isObject(item) && (item as JsonObject<'_story'>)._story !== undefined;

/** A JSON Feed is a story feed if any of its items carries a story. */
export const detectStoryFeed = (value: unknown): value is JsonFeed =>
  isJsonFeed(value) && Array.isArray(value.items) && value.items.some(hasStory);
