import { beforeEach, describe, expect, it } from 'vitest';
import { rematchOpenTabs } from '@/utils/services/rematch-tabs';
import { spotArticle } from '@/utils/services/spot-article';
import { tramWorld } from './tram-world';
import { openTab, sighting, type World } from './world';

const never = new Promise<never>(() => undefined);

/** Tabs whose pages answer nothing, as those whose script runs for ever. */
const hanging = new Set<number>();

let world: World;
beforeEach(async () => {
  hanging.clear();
  const { readArticle, showTab, accompanyArticle, ...rest } = await tramWorld();
  world = {
    ...rest,
    readArticle: (tabId, page) => (hanging.has(tabId) ? never : readArticle(tabId, page)),
    showTab: (tabId, view) => (hanging.has(tabId) ? never : showTab(tabId, view)),
    accompanyArticle: (tabId) => (hanging.has(tabId) ? never : accompanyArticle(tabId)),
  };
});

const tram = 'https://paper.example.org/tram';
const spot = (id: number, url: string) =>
  spotArticle(world, openTab(world, url, { id }), sighting({ shown: url }));

describe('a tab whose page hangs', () => {
  it('keeps no other from its story', async () => {
    hanging.add(3);
    void spot(3, 'https://hostile.example.org/2026/endless-loop');
    expect(await spot(7, tram)).toMatchObject({ state: 'matched' });
  });

  it('keeps no other from being matched anew when stories change', async () => {
    for (const id of [3, 7, 8]) await spot(id, tram);
    hanging.add(3);
    world.views.clear();
    await rematchOpenTabs(world);
    expect([...world.views.keys()].sort()).toEqual([7, 8]);
  });
});
