import type { FeedErrorCode } from '@/utils/model/feed';

/** Why a subscription did not come about. */
export interface SubscriptionError {
  readonly code: FeedErrorCode | 'not-an-address' | 'already-subscribed';
  /** For `http` the status. */
  readonly status?: number | undefined;
  /** A page is there, which names feeds; they are shown beside. */
  readonly hasFeeds?: boolean;
}

/** State of the form that adds a feed. It is emptied when `busy` ends well. */
export interface Subscription {
  readonly busy: boolean;
  readonly error?: SubscriptionError | undefined;
  /** The feed could not even be asked for, which is told elsewhere: what was typed stays. */
  readonly failed?: true;
}

export const idleSubscription: Subscription = { busy: false };
