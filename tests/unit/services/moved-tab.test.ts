import { beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '@/utils/model/settings';
import { lookupStory } from '@/utils/services/lookup-story';
import { forgetBarredTabs, rematchOpenTabs } from '@/utils/services/rematch-tabs';
import { forgetTab, leavePage, rematchTab, spotArticle } from '@/utils/services/spot-article';
import { putSettings } from '@/utils/storage/settings';
import { getTabRecord } from '@/utils/storage/tab-records';
import { gate } from './gate';
import { tramText, tramWorld } from './tram-world';
import { openTab, sighting, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await tramWorld();
});

describe('a tab that is closed', () => {
  it('leaves no record, though a look for its story is just writing down what it found', async () => {
    const { session } = fakeBrowser.storage;
    const get = session.get.bind(session) as (key: string) => Promise<Record<string, unknown>>;
    let closed: Promise<void> | undefined;
    const spied = vi.spyOn(session, 'get') as unknown as MockInstance<typeof get>;
    spied.mockImplementation(async (key) => {
      const found = await get(key);
      // Between its reading and its writing, with time enough for the deletion where that does not wait its turn.
      if (JSON.stringify(found).includes('tram')) closed ??= forgetTab(7);
      await new Promise((resolve) => setImmediate(resolve));
      return found;
    });
    await spotArticle(world, openTab(world, 'https://paper.example.org/tram'), sighting());
    expect(closed).toBeDefined();
    await closed;
    expect(await getTabRecord(7)).toBeUndefined();
  });
});

describe('a tab that has moved on', () => {
  it('does not show the story of the page before', async () => {
    await spotArticle(world, openTab(world, 'https://paper.example.org/tram'), sighting());
    openTab(world, 'https://paper.example.org/');
    expect(await lookupStory(world, 7)).toEqual({ status: 'not-article', host: 'paper.example.org' });
    openTab(world, 'https://paper.example.org/next', { loading: true });
    expect(await lookupStory(world, 7)).toEqual({ status: 'loading' });
  });

  it('keeps its story when only the place within the page changed', async () => {
    await spotArticle(world, openTab(world, 'https://paper.example.org/tram'), sighting());
    openTab(world, 'https://paper.example.org/tram#comments');
    expect(await lookupStory(world, 7)).toMatchObject({ status: 'matched' });
  });

  it('forgets the article when the page says that it is left', async () => {
    await spotArticle(world, openTab(world, 'https://paper.example.org/tram'), sighting());
    await leavePage(world, 7, 'https://paper.example.org/another');
    expect(await lookupStory(world, 7)).toMatchObject({ status: 'matched' });
    await leavePage(world, 7, 'https://paper.example.org/tram');
    expect(await lookupStory(world, 7)).toEqual({ status: 'not-article', host: 'paper.example.org' });
    expect(world.badges.get(7)).toBe(0);
  });

  it('keeps the article of the next page that is spotted while the page before says that it is left', async () => {
    await spotArticle(world, openTab(world, 'https://paper.example.org/tram'), sighting());
    const left = leavePage(world, 7, 'https://paper.example.org/tram');
    const next = 'https://gazette.example.org/a/77';
    const spotted = spotArticle(world, openTab(world, next), sighting({ shown: next }));
    await left;
    expect(await spotted).toMatchObject({ state: 'matched' });
    expect(await getTabRecord(7)).toMatchObject({ url: next, match: expect.anything() });
    expect(world.badges.get(7)).toBe(2);
  });

  it('is not given the tab and badge of the page before when stories change', async () => {
    await spotArticle(world, openTab(world, 'https://paper.example.org/tram'), sighting());
    openTab(world, 'https://paper.example.org/');
    world.views.clear();
    await rematchOpenTabs(world);
    expect(world.views.size).toBe(0);
    expect(await getTabRecord(7)).toBeUndefined();
  });

  it.each([
    ['when stories change', rematchOpenTabs],
    ['when its site is switched off', forgetBarredTabs],
  ])('keeps the next article that is spotted while the tabs are gone through %s', async (_, goThrough) => {
    await spotArticle(world, openTab(world, 'https://paper.example.org/tram'), sighting());
    await putSettings({ ...defaultSettings, sitesOff: ['paper.example.org'] });
    const next = 'https://gazette.example.org/a/77';
    let isThere = false;
    const going: World = {
      ...world,
      findTab: async (tabId) => {
        const tab = openTab(world, next);
        if (!isThere) await spotArticle(world, tab, sighting({ shown: next }));
        isThere = true;
        return world.findTab(tabId);
      },
    };
    await goThrough(going);
    expect(await lookupStory(world, 7)).toMatchObject({ status: 'matched', article: { url: next } });
    expect(world.badges.get(7)).toBe(2);
    expect(world.views.get(7)).not.toEqual({ state: 'off' });
  });

  it('keeps the later article when the look at the earlier one ends after it', async () => {
    const earlier = openTab(world, 'https://elsewhere.example/slow');
    world.text = tramText;
    const arrived = gate();
    const slow = {
      ...world,
      readArticle: () => arrived.opened.then(() => world.readArticle(7, earlier.url)),
    };
    const first = spotArticle(slow, earlier, sighting({ shown: earlier.url }));
    const later = openTab(world, 'https://paper.example.org/tram');
    expect(await spotArticle(world, later, sighting())).toMatchObject({ state: 'matched' });
    arrived.open();
    expect(await first).toEqual({ state: 'off' });
    expect(await lookupStory(world, 7)).toMatchObject({ status: 'matched', match: { by: 'address' } });
    expect(world.badges.get(7)).toBe(2);
  });

  it('is not left loading by stories that come while its story is looked for', async () => {
    const tab = openTab(world, 'https://elsewhere.example/slow');
    const arrived = gate();
    const slow = {
      ...world,
      readArticle: () => arrived.opened.then(() => world.readArticle(7, tab.url)),
    };
    const spotted = spotArticle(slow, tab, sighting({ shown: tab.url }));
    await vi.waitFor(async () => expect((await getTabRecord(7))?.pending).toBe(true));
    const stale = await getTabRecord(7);
    arrived.open();
    await spotted;
    const before = await getTabRecord(7);
    if (stale) await rematchTab(world, stale);
    expect(await getTabRecord(7)).toEqual(before);
    expect(before).not.toHaveProperty('pending');
  });

  it('is still loading while its story is looked for', async () => {
    const tab = openTab(world, 'https://elsewhere.example/slow');
    const arrived = gate();
    const slow = { ...world, readArticle: () => arrived.opened.then(() => world.readArticle(7, tab.url)) };
    const spotted = spotArticle(slow, tab, sighting({ shown: tab.url }));
    await vi.waitFor(async () => expect(await lookupStory(world, 7)).toEqual({ status: 'loading' }));
    arrived.open();
    await spotted;
    expect(await lookupStory(world, 7)).toMatchObject({ status: 'no-story' });
  });
});
