import type { ComparisonState, MarksState } from '@/components/coverage/comparison';

import type { FeedsPart } from '@/components/feeds/feeds-part';

import type { Subscription } from '@/components/feeds/subscription';
import type { HighlightsState } from '@/components/highlights/highlights-state';
import type { KeepState } from '@/components/library/keep-state';
import type { HistoryState } from '@/components/pinned/history-state';
import type { PanelActions, PanelView } from '@/components/shared/panel-actions';
import type { Feed } from '@/utils/model/feed';
import type { SearchAnswer } from '@/utils/model/search';
import type { Story } from '@/utils/model/story';
import type { StoryChanges } from '@/utils/model/story-changes';
import type { OpenedStory, StoryListItem } from '@/utils/model/story-list';
import type { StoryKey, StoryLookup } from '@/utils/model/story-lookup';

export interface PanelProps {
  /** Where the reader is. */
  readonly view: PanelView;
  /** What is known of the story of the open tab; the view `story` shows it. */
  readonly lookup: StoryLookup;
  /** Shown in place of the view's own content, with a way back to it. The next `setView` should clear it. */
  readonly opened?: OpenedStory | undefined;
  /** Top headlines, ranked; absent while they are being fetched. */
  readonly headlines?: readonly StoryListItem[] | undefined;
  /** Pinned stories, in the order to show; absent while they are being fetched. */
  readonly pinned?: readonly StoryListItem[] | undefined;
  /** What stands in the search field, and the latest answer, which may be to an earlier query. */
  readonly search?: { readonly query: string; readonly answer: SearchAnswer | undefined } | undefined;
  /** Publishers whose sources are not listed. */
  readonly hiddenPublishers?: readonly string[] | undefined;
  /** Letters alone are commands; true where absent. */
  readonly singleKeys?: boolean | undefined;
  /** What is new in a story since the reader's last visit, where that is known. */
  readonly newsOf?: (key: StoryKey, story: Story) => StoryChanges | undefined;
  /** Collecting and annotating the story on view. */
  readonly keep?: KeepState | undefined;
  /** The passages that the reader keeps of the article in the tab, and of the story's sources. */
  readonly highlights?: HighlightsState | undefined;
  /** How the pinned story on view became what it is. */
  readonly history?: HistoryState | undefined;
  /** Subscribed feeds; absent while they are being fetched. */
  readonly feeds?: readonly Feed[] | undefined;
  /** What the view of feeds shows besides the feeds. */
  readonly feedsPart?: FeedsPart | undefined;
  /** Addresses of the feeds that are being checked now. */
  readonly refreshing?: readonly string[];
  /** How the latest `subscribe` goes. */
  readonly subscription?: Subscription;
  /** How the sources of the story on view stand to each other; absent while that is worked out. */
  readonly comparison?: ComparisonState | undefined;
  /** The marks in the tab's page; none where absent. */
  readonly marks?: MarksState | undefined;
  /** What the reader asked for and did not get, in words. */
  readonly failure?: string | undefined;
  /** Closes the panel, where the browser gives it no button that does. */
  readonly close?: (() => void) | undefined;
  readonly actions: PanelActions;
  /** Milliseconds since 1970; pass a new one about every minute, and "2 minutes ago" keeps step. */
  readonly now: number;
  /** IANA name; the reader's own where absent. */
  readonly timeZone?: string | undefined;
}
