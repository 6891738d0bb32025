import type { EarlierTitle } from '@/utils/model/entry';
import type { Story } from '@/utils/model/story';
import type { StoryArticle } from '@/utils/model/story-article';

/** A story with what is at hand of its sources, and the article that is open beside it. */
export interface ComparedStory {
  readonly story: Story;
  /** Texts by the number of the source, as far as they are stored. */
  readonly texts: ReadonlyMap<number, StoryArticle>;
  /** Headlines that a source had before, the latest last. */
  readonly earlierTitles: ReadonlyMap<number, readonly EarlierTitle[]>;
  /** With its text. */
  readonly article?: StoryArticle | undefined;
  /** Number of the source that the article is. */
  readonly here?: number | undefined;
}
