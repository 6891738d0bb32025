import type { Feed, FeedErrorCode } from './feed';

/** What came of subscribing to an address: the feed as it now stands, or why there is none. */
export type Subscription =
  | { readonly ok: true; readonly feed: Feed }
  | {
      readonly ok: false;
      readonly code: FeedErrorCode | 'not-an-address' | 'already-subscribed';
      readonly status?: number;
    };
