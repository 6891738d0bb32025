import type { Story } from './story';
import type { StoryKey, StoryMerge } from './story-lookup';

/** A line of a list of stories. */
export interface StoryListItem {
  readonly key: StoryKey;
  readonly headline: string;
  /** BCP 47, where the feed tells it. */
  readonly language?: string;
  readonly updated: string;
  readonly sources: number;
  readonly publishers: number;
  readonly pinned: boolean;
  /** Headlines of pinned stories that were merged into it. */
  readonly mergedFrom?: readonly string[];
}

/** A story opened from a list, without an article beside it. */
export interface OpenedStory {
  readonly key: StoryKey;
  readonly story: Story;
  readonly pinned: boolean;
  readonly checked?: string;
  /** Numbers of the sources that the reader has opened before. */
  readonly read?: readonly number[];
  /** Stories that were found to be one with it, the latest first. */
  readonly merged?: readonly StoryMerge[];
}
