import type { StoryKey } from '@/utils/model/story-lookup';

/** Ids are unique only within their feed. */
export const isSameKey = (a: StoryKey, b: StoryKey): boolean => a.feed === b.feed && a.id === b.id;
