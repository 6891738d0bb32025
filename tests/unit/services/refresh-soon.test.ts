import { expect, it, vi } from 'vitest';
import { refreshDueFeeds, refreshSoon } from '@/utils/services/refresh-feeds';
import { subscribe } from '@/utils/services/subscriptions';
import { feedText, storyItem } from '../../fixtures/feeds/story-feed';
import { serveFeeds } from './serve-feeds';
import { emptyWorld, type World } from './world';

it('asks feeds that were just added though the round that is under way fails', async () => {
  const world = await emptyWorld();
  const feeds = await serveFeeds();
  await subscribe(world, feeds.tell('one', feedText([storyItem('a')])));
  world.clock += 3 * 3_600_000;
  let isBroken = true;
  const reported: unknown[] = [];
  const broken: World = {
    ...world,
    report: (error) => reported.push(error),
    database: async () => {
      if (!isBroken) return world.database();
      isBroken = false;
      throw new Error('the connection was lost');
    },
  };
  const asked = feeds.asked.length;
  const round = refreshDueFeeds(broken);
  refreshSoon(broken);
  await expect(round).rejects.toThrow('the connection was lost');
  await vi.waitFor(() => expect(feeds.asked.length + reported.length).toBe(asked + 1));
  await refreshDueFeeds(broken);
  expect(reported).toEqual([]);
});
