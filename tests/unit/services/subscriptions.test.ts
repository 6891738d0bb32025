import type { ServerResponse } from 'node:http';
import { beforeEach, describe, expect, it } from 'vitest';
import { setPinned } from '@/utils/services/pins';
import { refreshDueFeeds, refreshKnownFeed } from '@/utils/services/refresh-feeds';
import { listHeadlines, listPinned, openStory } from '@/utils/services/story-lists';
import { subscribe, unsubscribe } from '@/utils/services/subscriptions';
import { getFeed, listFeeds } from '@/utils/storage/feeds';
import { feedText, storyItem } from '../../fixtures/feeds/story-feed';
import { serve } from '../fetcher/loopback';
import { emptyWorld, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await emptyWorld();
});

type Answer = (response: ServerResponse, headers: NodeJS.Dict<string | string[]>) => void;

/** A feed whose answer a test can change. */
async function serveFeed(first: Answer) {
  const feed = { answer: first, asked: 0, url: '' };
  const origin = await serve((request, response) => {
    feed.asked++;
    feed.answer(response, request.headers);
  });
  feed.url = `${origin}/stories.json`;
  return feed;
}

const tells =
  (...ids: string[]): Answer =>
  (response) =>
    response.setHeader('etag', '"1"').end(feedText(ids.map((id) => storyItem(id))));

const stored = async () =>
  getFeed(await world.database(), (await listFeeds(await world.database()))[0]?.url ?? '');

describe('subscribing', () => {
  it('stores the feed and its stories, and names the bad ones', async () => {
    const feed = await serveFeed((response) =>
      response.end(feedText([storyItem('good'), storyItem('bad', {}, { revision: 'x' })])),
    );
    const outcome = await subscribe(world, feed.url);
    expect(outcome).toMatchObject({ ok: true, feed: { title: 'Bridge desk', stories: 1 } });
    expect((await stored())?.problems).toMatchObject([{ path: '$.items[1]._story.revision', story: 'bad' }]);
    expect((await listHeadlines(world)).map(({ key }) => key.id)).toEqual(['good']);
  });

  it.each([
    ['not an address', 'tram news', 'not-an-address'],
    ['a script', 'javascript:alert(1)', 'not-an-address'],
    ['a file', 'file:///etc/passwd', 'not-an-address'],
  ])('refuses %s', async (_, typed, code) => {
    expect(await subscribe(world, typed)).toEqual({ ok: false, code });
  });

  it('keeps nothing of a web page, and says that it is no feed', async () => {
    const feed = await serveFeed((response) => response.end('<!doctype html><title>News</title>'));
    expect(await subscribe(world, feed.url)).toEqual({ ok: false, code: 'not-a-feed' });
    expect(await listFeeds(await world.database())).toEqual([]);
  });

  it('says so when the feed is there already', async () => {
    const feed = await serveFeed(tells('a'));
    await subscribe(world, feed.url);
    expect(await subscribe(world, `  ${feed.url}#top `)).toEqual({ ok: false, code: 'already-subscribed' });
  });
});

describe('refreshing', () => {
  it('asks with the validators it was given, and keeps the stories on a 304', async () => {
    const feed = await serveFeed(tells('a', 'b'));
    await subscribe(world, feed.url);
    let validator: unknown;
    feed.answer = (response, headers) => {
      validator = headers['if-none-match'];
      response.writeHead(304).end();
    };
    await refreshKnownFeed(world, feed.url);
    expect(validator).toBe('"1"');
    expect(await stored()).toMatchObject({ failures: 0, stories: 2 });
    expect(await listHeadlines(world)).toHaveLength(2);
  });

  it('keeps earlier stories when the feed fails, and tells the failure on the feed', async () => {
    const feed = await serveFeed(tells('a'));
    await subscribe(world, feed.url);
    feed.answer = (response) => response.end(feedText([storyItem('a')]).slice(0, -20));
    await refreshKnownFeed(world, feed.url);
    expect(await stored()).toMatchObject({ failures: 1, error: { code: 'truncated' }, etag: '"1"' });
    expect(await listHeadlines(world)).toHaveLength(1);
    feed.answer = tells('a', 'b');
    await refreshKnownFeed(world, feed.url);
    expect(await stored()).not.toHaveProperty('error');
    expect(await listHeadlines(world)).toHaveLength(2);
  });

  it('waits until a feed is due, and longer after each failure', async () => {
    const feed = await serveFeed(tells('a'));
    await subscribe(world, feed.url);
    await refreshDueFeeds(world);
    expect(feed.asked).toBe(1);
    feed.answer = (response) => response.writeHead(500).end();
    const waits: number[] = [];
    for (let i = 0; i < 3; i++) {
      world.clock = Date.parse((await stored())?.due ?? '');
      await refreshDueFeeds(world);
      waits.push(Date.parse((await stored())?.due ?? '') - world.clock);
    }
    expect(feed.asked).toBe(4);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits[2]).toBeGreaterThan(waits[0] ?? 0);
  });

  it('does not wait for years when the clock was once wrong', async () => {
    const feed = await serveFeed(tells('a'));
    world.clock = Date.parse('2031-01-01T00:00:00Z');
    await subscribe(world, feed.url);
    world.clock = Date.parse('2026-01-01T00:00:00Z');
    await refreshDueFeeds(world);
    expect(feed.asked).toBe(2);
  });

  it('does not bring back a feed that was removed while its answer was on its way', async () => {
    const feed = await serveFeed(tells('a'));
    await subscribe(world, feed.url);
    feed.answer = (response) => void unsubscribe(world, feed.url).then(() => tells('a', 'b')(response, {}));
    await refreshKnownFeed(world, feed.url);
    expect(await listFeeds(await world.database())).toEqual([]);
    expect(await listHeadlines(world)).toEqual([]);
  });
});

describe('a pin', () => {
  it('keeps its story when the feed is gone', async () => {
    const feed = await serveFeed(tells('a', 'b'));
    await subscribe(world, feed.url);
    await setPinned(world, { feed: feed.url, id: 'a' }, true);
    await unsubscribe(world, feed.url);
    expect(await listPinned(world)).toMatchObject([{ headline: 'Story a', pinned: true }]);
    expect(await openStory(world, { feed: feed.url, id: 'a' })).toMatchObject({ story: { id: 'a' } });
    await setPinned(world, { feed: feed.url, id: 'a' }, false);
    expect(await listPinned(world)).toEqual([]);
    expect(await openStory(world, { feed: feed.url, id: 'a' })).toBeNull();
  });

  it('is refused, not pretended, for a story that is gone', async () => {
    await expect(setPinned(world, { feed: 'x', id: 'a' }, true)).rejects.toThrow('no longer here');
  });
});
