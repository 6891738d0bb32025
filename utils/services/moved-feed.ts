import { isPrivateAddress } from '@/utils/fetcher/private-address';
import type { Feed } from '@/utils/model/feed';

/** On so many refreshes in a row a feed was sent on to the same address before the reader is offered to move there. */
const timesUntilOffer = 5;

/** The feed, with where it was sent on to this time. */
export function withMove(feed: Feed, finalUrl: string): Feed {
  const { moved, ...rest } = feed;
  const to = finalUrl.replace(/#.*$/s, '');
  const leadsInside = isPrivateAddress(to) && !isPrivateAddress(feed.url);
  if (to === feed.url || leadsInside) return rest;
  return { ...rest, moved: { to, times: moved?.to === to ? moved.times + 1 : 1 } };
}

/** Where the feed seems to have gone for good; undefined where it has not. */
export const newAddress = ({ moved }: Feed): string | undefined =>
  moved && moved.times >= timesUntilOffer ? moved.to : undefined;
