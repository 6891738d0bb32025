import type { Subscription } from '@/components/feeds/subscription';
import type { HeadlineItem } from '@/components/shared/headline-item';
import type { PanelActions, PanelView } from '@/components/shared/panel-actions';
import type { Feed } from '@/utils/model/feed';
import type { Story } from '@/utils/model/story';
import type { StoryKey, StoryLookup } from '@/utils/model/story-lookup';

/** A story that was opened from a list, or the example. */
export interface OpenedStory {
  readonly key: StoryKey;
  readonly story: Story;
  readonly pinned: boolean;
  /** When its feed last answered, RFC 3339; absent for the example that ships with the extension. */
  readonly checked?: string | undefined;
}

export interface PanelProps {
  /** Where the reader is. */
  readonly view: PanelView;
  /** What is known of the story of the open tab; the view `story` shows it. */
  readonly lookup: StoryLookup;
  /** Shown in place of the view's own content, with a way back to it. The next `setView` should clear it. */
  readonly opened?: OpenedStory | undefined;
  /** Top headlines, ranked; absent while they are being fetched. */
  readonly headlines?: readonly HeadlineItem[] | undefined;
  /** Pinned stories, in the order to show; absent while they are being fetched. */
  readonly pinned?: readonly HeadlineItem[] | undefined;
  /** Subscribed feeds; absent while they are being fetched. */
  readonly feeds?: readonly Feed[] | undefined;
  /** Addresses of the feeds that are being checked now. */
  readonly refreshing?: readonly string[];
  /** How the latest `subscribe` goes. */
  readonly subscription?: Subscription;
  /** Host of the open page, for the site menu; where absent, it is taken from the lookup if that tells it. */
  readonly host?: string | undefined;
  readonly actions: PanelActions;
  /** Milliseconds since 1970; pass a new one about every minute, and "2 minutes ago" keeps step. */
  readonly now: number;
  /** IANA name; the reader's own where absent. */
  readonly timeZone?: string | undefined;
}
