import { beforeEach, describe, expect, it } from 'vitest';
import type { Feed } from '@/utils/model/feed';
import { refreshDueFeeds } from '@/utils/services/refresh-feeds';
import { subscribe, unsubscribe } from '@/utils/services/subscriptions';
import { getFeed, putFeed } from '@/utils/storage/feeds';
import { feedText, storyItem } from '../../fixtures/feeds/story-feed';
import { serveFeeds } from './serve-feeds';
import { emptyWorld, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await emptyWorld();
});

const feedOf = async (url: string): Promise<Feed> => {
  const feed = await getFeed(await world.database(), url);
  if (!feed) throw new Error('no such feed');
  return feed;
};
const makeDue = async (url: string) =>
  putFeed(await world.database(), { ...(await feedOf(url)), due: new Date(world.clock).toISOString() });

describe('feeds that are asked in rounds', () => {
  it('get the pause that their host asks for, all of them', async () => {
    const feeds = await serveFeeds();
    const urls = ['a', 'b', 'c'].map((name) => feeds.tell(name, feedText([storyItem(name)])));
    for (const url of urls) await subscribe(world, url);
    for (const name of ['a', 'b', 'c'])
      feeds.tell(name, '', { status: 429, headers: { 'retry-after': '7200' } });
    for (const url of urls) await makeDue(url);
    const asked = feeds.asked.length;
    await refreshDueFeeds(world);
    expect(feeds.asked).toHaveLength(asked + 1);
    for (const url of urls)
      expect(Date.parse((await feedOf(url)).due) - world.clock).toBeGreaterThanOrEqual(7_200_000);
  });

  it('get it also where they are due a little later', async () => {
    const feeds = await serveFeeds();
    const [a, b] = ['a', 'b'].map((name) => feeds.tell(name, feedText([storyItem(name)]))) as [
      string,
      string,
    ];
    for (const url of [a, b]) await subscribe(world, url);
    feeds.tell('a', '', { status: 429, headers: { 'retry-after': '7200' } });
    await makeDue(a);
    const asked = feeds.asked.length;
    await refreshDueFeeds(world);
    world.clock += 7_000_000;
    await refreshDueFeeds(world);
    expect(feeds.asked.slice(asked)).toEqual(['a']);
  });

  it('are not asked where they were taken off while the round is under way', async () => {
    const feeds = await serveFeeds();
    const [a, b] = ['a', 'b'].map((name) => feeds.tell(name, feedText([storyItem(name)]))) as [
      string,
      string,
    ];
    for (const url of [a, b]) await subscribe(world, url);
    for (const url of [a, b]) await makeDue(url);
    const asked = feeds.asked.length;
    Object.assign(world, { wait: async () => unsubscribe(world, b) });
    await refreshDueFeeds(world);
    expect(feeds.asked.slice(asked)).toEqual(['a']);
  });
});
