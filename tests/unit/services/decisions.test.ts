import { beforeEach, describe, expect, it } from 'vitest';
import { explainTab } from '@/utils/services/decisions';
import { deriveStory } from '@/utils/services/derive-story';
import { lookupStory } from '@/utils/services/lookup-story';
import { changeSettings } from '@/utils/services/settings';
import { spotArticle } from '@/utils/services/spot-article';
import { listDecisions } from '@/utils/storage/decisions';
import { putStories } from '@/utils/storage/feed-stories';
import { getTabRecord } from '@/utils/storage/tab-records';
import { makeStory } from '../storage/rows';
import { emptyWorld, openTab, sighting, type World } from './world';

const tram = makeStory('tram', {
  sources: [
    { url: 'https://paper.example.org/tram', headline: 'Council backs tram', publisher: 'The Paper' },
  ],
  sections: [],
});

let world: World;
beforeEach(async () => {
  world = await emptyWorld();
  await putStories(await world.database(), 'feed', [tram], deriveStory, { now: world.clock });
});

describe('a page that could be an article at first sight', () => {
  const page = 'https://elsewhere.example/works/4711';

  it('gets no tab where a close look finds that it is none, and nothing of it is kept but why', async () => {
    world.isArticle = false;
    const tab = openTab(world, page);
    expect(await spotArticle(world, tab, sighting({ shown: page }))).toBeNull();
    expect(world.accompanied).toEqual([]);
    expect(await getTabRecord(tab.tabId)).toBeUndefined();
    expect(await lookupStory(world, 7)).toMatchObject({ status: 'not-article' });
    expect(await listDecisions()).toMatchObject([{ url: page, isArticle: false, look: 'close' }]);
  });

  it('is forgotten once its site is switched off', async () => {
    world.isArticle = false;
    await spotArticle(world, openTab(world, page), sighting({ shown: page }));
    await changeSettings(world, { sitesOff: ['other.example'] });
    expect(await listDecisions()).toHaveLength(1);
    await changeSettings(world, { sitesOff: ['elsewhere.example'] });
    expect(await listDecisions()).toEqual([]);
  });

  it('is accompanied where it is one', async () => {
    const tab = openTab(world, page);
    await spotArticle(world, tab, sighting({ shown: page }));
    expect(world.accompanied).toEqual([7]);
  });
});

describe('decisions', () => {
  it('name what was seen, with weights that add up to the score, and leave out what nobody knows', async () => {
    const tab = openTab(world, 'https://paper.example.org/tram');
    const unreadable = { ...world, readArticle: async () => null };
    await spotArticle(unreadable, tab, sighting(), {
      slug: true,
      running: 0.5,
      nonsense: 1,
      constructor: 1,
    });
    const [decision] = await listDecisions();
    expect(decision).toMatchObject({ url: tab.url, isArticle: true, look: 'first' });
    expect(decision?.reasons.map(({ sign }) => sign)).toEqual(['slug', 'running']);
    const sum = decision?.reasons.reduce((sum, { value, weight }) => sum + value * weight, decision.bias);
    expect(sum).toBeCloseTo(decision?.score ?? Number.NaN);
  });

  it('are the last ten, each page once, the latest first', async () => {
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 5]) {
      const tab = openTab(world, `https://elsewhere.example/${number}`);
      await spotArticle(world, tab, sighting({ shown: tab.url }));
    }
    const last = (await listDecisions()).map(({ url }) => url.split('/').at(-1));
    expect(last).toEqual(['5', '11', '10', '9', '8', '7', '6', '4', '3', '2']);
  });

  it('are told of any page that is asked about, and kept of no private one', async () => {
    world.isArticle = false;
    openTab(world, 'https://elsewhere.example/');
    expect(await explainTab(world, 7)).toMatchObject({ isArticle: false, look: 'close' });
    expect(await listDecisions()).toHaveLength(1);
    await changeSettings(world, { privateWindows: true });
    world.tabs.set(8, { id: 8, url: 'https://secret.example/', incognito: true, loading: false });
    expect(await explainTab(world, 8)).toMatchObject({ url: 'https://secret.example/' });
    expect(await listDecisions()).toHaveLength(1);
  });

  it('are none of a site that is switched off', async () => {
    openTab(world, 'https://elsewhere.example/');
    await changeSettings(world, { sitesOff: ['elsewhere.example'] });
    expect(await explainTab(world, 7)).toBeNull();
    expect(world.reads).toBe(0);
  });
});
