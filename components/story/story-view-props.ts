import type { PanelActions } from '@/components/shared/panel-actions';
import type { Story } from '@/utils/model/story';
import type { StoryChanges } from '@/utils/model/story-changes';
import type { Match, OpenArticle, OtherStories, StoryKey, StoryMerge } from '@/utils/model/story-lookup';
import type { StorySlots } from './story-slots';

/** How the open article stands to the story. */
export interface Reading {
  readonly article: OpenArticle;
  readonly match: Match;
  /** Number of the source that is the article, where it is one. */
  readonly here?: number;
  /** Where the reader has refused another story for the article. */
  readonly others?: OtherStories;
}

export interface StoryViewProps {
  readonly storyKey: StoryKey;
  readonly story: Story;
  readonly pinned: boolean;
  /** When the story's feed last answered; absent where it never did, or has been unsubscribed. */
  readonly checked?: string | undefined;
  /** The open article that this story was matched to; absent where the story was opened from a list. */
  readonly reading?: Reading | undefined;
  /** Stories that were found to be one with it, the latest first. */
  readonly merged?: readonly StoryMerge[] | undefined;
  /** Goes back to the list it was opened from. */
  readonly onBack?: (() => void) | undefined;
  /** Numbers of the sources that the reader has opened before. */
  readonly read?: readonly number[] | undefined;
  /** Publishers whose sources are not listed, by the reader's choice. */
  readonly hiddenPublishers?: readonly string[] | undefined;
  /** What is new since the reader's last visit; absent at the first. Known when the story is drawn first: nothing moves later. */
  readonly changes?: StoryChanges | undefined;
  /** What stands in the page but is not of the story itself. */
  readonly slots?: StorySlots | undefined;
  readonly actions: Pick<
    PanelActions,
    | 'pin'
    | 'unpin'
    | 'openSource'
    | 'addressOf'
    | 'notThisStory'
    | 'allowStory'
    | 'openStory'
    | 'undoMerge'
    | 'collect'
    | 'hidePublisher'
    | 'showPublisher'
  >;
}
