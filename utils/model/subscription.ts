import type { Feed, FeedErrorCode } from './feed';
import type { DeclaredFeed } from './feed-overview';

/** What came of subscribing to an address: the feed as it now stands, or why there is none. */
export type Subscription =
  | { readonly ok: true; readonly feed: Feed }
  | {
      readonly ok: false;
      readonly code: FeedErrorCode | 'not-an-address' | 'already-subscribed';
      readonly status?: number;
      /** Where a page was at the address: the feeds that it declares, none of which has been asked. */
      readonly feeds?: readonly DeclaredFeed[];
    };
