import type { StoryKey } from '@/utils/model/story-lookup';

/** A story in a list. */
export interface HeadlineItem {
  readonly key: StoryKey;
  readonly headline: string;
  /** The headline's language, a BCP 47 tag, where the feed tells it. */
  readonly language?: string | undefined;
  /** RFC 3339. */
  readonly updated: string;
  /** Numbers of articles and of different publishers. */
  readonly sources: number;
  readonly publishers: number;
  readonly pinned: boolean;
}
