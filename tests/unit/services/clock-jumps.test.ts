import { beforeEach, describe, expect, it } from 'vitest';
import { deriveStory } from '@/utils/services/derive-story';
import { forgetOldReading, keepReading } from '@/utils/services/keep-reading';
import { addCollection, forgetRemovedRecords, removeRecord } from '@/utils/services/library/collections';
import { forgetOldPins, setNotify, setPinned } from '@/utils/services/pins';
import { refreshDueFeeds } from '@/utils/services/refresh-feeds';
import { spotArticle } from '@/utils/services/spot-article';
import { forgetRemoved, subscribe, unsubscribe } from '@/utils/services/subscriptions';
import { tellNews } from '@/utils/services/tell-news';
import { visitStory } from '@/utils/services/visit-story';
import { putStories } from '@/utils/storage/feed-stories';
import { listFeeds } from '@/utils/storage/feeds';
import { feedText } from '../../fixtures/feeds/story-feed';
import { makeStory } from '../storage/rows';
import { type ServedFeeds, serveFeeds } from './serve-feeds';
import { emptyWorld, openTab, sighting, type World } from './world';

const day = 24 * 3_600_000;
const year = 365 * day;

const item = (i: number) => ({
  id: `a${i}`,
  url: `https://paper.example.org/${i}`,
  title: `Council decides on matter ${i}`,
  content_text: `What was decided on matter ${i}, in a sentence that is long enough.`,
  date_published: `2026-01-0${i}T08:00:00Z`,
});

let world: World;
let feeds: ServedFeeds;
beforeEach(async () => {
  world = await emptyWorld();
  feeds = await serveFeeds();
  await subscribe(world, feeds.tell('paper', feedText([item(1), item(2), item(3)])));
  const tab = openTab(world, 'https://paper.example.org/read');
  world.text = 'The council has decided on the matter of the night tram, after years of talk.';
  await spotArticle(world, tab, sighting({ shown: tab.url }));
  await keepReading(world, tab.tabId);
});

/** What the alarm does. The feed tells only the last of its articles by now. */
async function round(): Promise<void> {
  feeds.tell('paper', feedText([item(3)]));
  await refreshDueFeeds(world);
  await forgetOldReading(world);
}

const countAll = async () => {
  const db = await world.database();
  const stores = ['entries', 'placements', 'clusters', 'feeds'] as const;
  return Promise.all(stores.map((store) => db.count(store)));
};

describe('what was taken off while the clock was years ahead', () => {
  const words = 'Secret words';
  const minute = 60_000;
  const forget = async () => {
    await forgetRemovedRecords(world);
    await forgetRemoved(world);
    await forgetOldPins(world);
  };
  const onDisk = async () => {
    const db = await world.database();
    const stores = ['library', 'meta', 'pins', 'revisions'] as const;
    return JSON.stringify(await Promise.all(stores.map((store) => db.getAll(store))));
  };

  it.each([
    [
      'a feed',
      async () => unsubscribe(world, (await listFeeds(await world.database()))[0]?.url ?? ''),
      'Council',
    ],
    ['a collection', async () => removeRecord(world, (await addCollection(world, words)).id), words],
    [
      'a pin',
      async () => {
        const story = makeStory('s', { headline: words });
        await putStories(await world.database(), 'f', [story], deriveStory, { now: world.clock });
        await setPinned(world, { feed: 'f', id: 's' }, true);
        await setPinned(world, { feed: 'f', id: 's' }, false);
      },
      words,
    ],
  ])('is gone ten minutes after it was put right, and not before: %s', async (_, takeOff, word) => {
    await forget();
    const noon = world.clock;
    world.clock = noon + 5 * year;
    await takeOff();
    world.clock = noon;
    await forget();
    world.clock += 9 * minute;
    await forget();
    expect(await onDisk()).toContain(word);
    world.clock += 2 * minute;
    await forget();
    expect(await onDisk()).not.toContain(word);
  });
});

describe('a pinned story whose news are told, where the clock was years ahead', () => {
  const key = { feed: 'f', id: 's' };
  const tell = async (sources: number) => {
    const told = Array.from({ length: sources }, (_, i) => `https://p${i}.example/s`);
    const story = makeStory('s', {
      revision: sources,
      sources: told.map((url) => ({ url, headline: url, publisher: url })),
    });
    await putStories(await world.database(), 'f', [story], deriveStory, { now: world.clock });
  };
  const pin = async () => {
    await setPinned(world, key, true);
    await setNotify(world, key, true);
  };

  it('as it was last told of, is told of again when there is more', async () => {
    await tell(1);
    await pin();
    const noon = world.clock;
    world.clock = noon + 5 * year;
    await tell(2);
    expect(await tellNews(world)).toBe(1);
    world.clock = noon + day;
    await tell(4);
    expect(await tellNews(world)).toBe(1);
  });

  it('as it was pinned or seen, is told of once, not every six hours', async () => {
    const noon = world.clock;
    world.clock = noon + 5 * year;
    await tell(1);
    await pin();
    await visitStory(world, key);
    world.clock = noon + day;
    await tell(4);
    expect(await tellNews(world)).toBe(1);
    world.clock += day;
    expect(await tellNews(world)).toBe(0);
  });
});

describe('a clock that jumps', () => {
  it.each([
    ['years ahead', 5 * year],
    ['years back', -5 * year],
  ])('%s takes nothing with it, and feeds are asked again at once when it is put right', async (_, jump) => {
    const before = await countAll();
    const noon = world.clock;
    world.clock = noon + jump;
    await round();
    expect(await countAll()).toEqual(before);
    world.clock = noon + day;
    const asked = feeds.asked.length;
    await round();
    expect(await countAll()).toEqual(before);
    expect(feeds.asked.length).toBe(asked + 1);
    expect((await listFeeds(await world.database())).map(({ error }) => error)).toEqual([undefined]);
  });

  it('is believed in the end, so that what is old goes after all', async () => {
    world.clock += year;
    await round();
    world.clock += 3 * day;
    await round();
    const db = await world.database();
    expect(await db.getAllKeys('feeds')).toHaveLength(1);
    expect(await db.count('entries')).toBe(1);
  });
});
