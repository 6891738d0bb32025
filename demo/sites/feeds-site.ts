import { createHash } from 'node:crypto';
import type { AddressOf } from '../demo-page';
import type { Reply, Site, SiteRequest } from '../server/reply';
import type { DemoStory } from '../story';
import { storyFeed } from './story-feed';

/** The host of the story feed. It is asked anew for its stories, so that a test can change them while it runs. */
export function feedsSite(storiesNow: () => readonly DemoStory[], addressOf: AddressOf): Site {
  return (request) => {
    if (request.path !== '/stories.json') return undefined;
    const stories = storiesNow();
    return conditional(
      request,
      JSON.stringify(storyFeed(stories, addressOf), undefined, 1),
      lastUpdate(stories),
    );
  };
}

const lastUpdate = (stories: readonly DemoStory[]): Date =>
  new Date(Math.max(0, ...stories.map(({ updated }) => Date.parse(updated))));

/** RFC 9110: If-None-Match decides where it is sent, If-Modified-Since only where it is not. */
function conditional({ headers }: SiteRequest, body: string, modified: Date): Reply {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const validators = { etag, 'last-modified': modified.toUTCString(), 'cache-control': 'max-age=60' };
  const since = Date.parse(headers['if-modified-since'] ?? '');
  const known = headers['if-none-match'];
  const fresh = known === undefined ? modified.getTime() <= since : matches(known, etag);
  if (fresh) return { status: 304, headers: validators, body: '' };
  return {
    status: 200,
    headers: { ...validators, 'content-type': 'application/feed+json; charset=utf-8' },
    body,
  };
}

const matches = (header: string, etag: string): boolean =>
  header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
