import type { StoryKey } from './story-lookup';

/** News of a pinned story, for a notification. */
export interface StoryNews {
  readonly key: StoryKey;
  readonly headline: string;
  /** How much is new since the reader last saw it, or was last told. */
  readonly count: number;
}
