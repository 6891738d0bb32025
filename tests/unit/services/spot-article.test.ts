import { beforeEach, describe, expect, it } from 'vitest';
import { deriveStory } from '@/utils/services/derive-story';
import { lookupStory } from '@/utils/services/lookup-story';
import { rejectStory } from '@/utils/services/reject-story';
import { rematchOpenTabs } from '@/utils/services/rematch-tabs';
import { changeSettings, setSite } from '@/utils/services/settings';
import { spotArticle } from '@/utils/services/spot-article';
import { listDecisions } from '@/utils/storage/decisions';
import { putStories } from '@/utils/storage/feed-stories';
import { listRejections } from '@/utils/storage/rejections';
import { getTabRecord } from '@/utils/storage/tab-records';
import { makeStory } from '../storage/rows';
import { gate } from './gate';
import { tramText, tramWorld } from './tram-world';
import { openTab, sighting, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await tramWorld();
});

describe('an article that a story lists', () => {
  it('is matched by its address, whatever tracking it carries', async () => {
    const tab = openTab(world, 'https://www.paper.example.org/tram?utm_medium=social');
    expect(await spotArticle(world, tab, sighting({ shown: tab.url }))).toEqual({
      state: 'matched',
      sources: 2,
    });
    expect(world.badges.get(7)).toBe(2);
    expect(await lookupStory(world, 7)).toMatchObject({
      status: 'matched',
      match: { by: 'address' },
      story: { id: 'tram' },
    });
  });

  it('is on view in the panel while the page is still being read', async () => {
    const tab = openTab(world, 'https://paper.example.org/tram');
    const read = gate();
    const told = gate();
    const slow: World = {
      ...world,
      readArticle: () => read.opened.then(() => world.readArticle(7, tab.url)),
      announce: () => told.open(),
    };
    const spotting = spotArticle(slow, tab, sighting({ shown: tab.url }));
    await told.opened;
    expect(await lookupStory(world, 7)).toMatchObject({ status: 'matched', story: { id: 'tram' } });
    read.open();
    expect(await spotting).toMatchObject({ state: 'matched' });
  });

  it('is shown by the panel, and not in the page, where a close look takes it for no article', async () => {
    world.isArticle = false;
    const tab = openTab(world, 'https://paper.example.org/tram');
    expect(await spotArticle(world, tab, sighting({ shown: tab.url }))).toBeNull();
    expect(world.views.size).toBe(0);
    expect(world.badges.get(7)).toBe(2);
    expect(await lookupStory(world, 7)).toMatchObject({ status: 'matched', story: { id: 'tram' } });
  });

  it('is matched on the desktop host when the story lists the mobile one', async () => {
    const tab = openTab(world, 'https://gazette.example.org/a/77');
    expect(await spotArticle(world, tab, sighting({ shown: tab.url }))).toMatchObject({ state: 'matched' });
  });

  it('is not offered a story that the reader has refused for it', async () => {
    const tab = openTab(world, 'https://paper.example.org/tram');
    await spotArticle(world, tab, sighting());
    await rejectStory(world, 7);
    expect(await lookupStory(world, 7)).toMatchObject({ status: 'no-story' });
    await spotArticle(world, tab, sighting());
    expect(await lookupStory(world, 7)).toMatchObject({ status: 'no-story' });
  });
});

describe('an article that no story lists', () => {
  it('is matched by its words, with the words that count', async () => {
    world.text = tramText;
    world.headline = 'Harborough votes for tram';
    const tab = openTab(world, 'https://elsewhere.example/tram-vote');
    await spotArticle(world, tab, sighting({ shown: tab.url }));
    expect(await lookupStory(world, 7)).toMatchObject({
      status: 'matched',
      match: { by: 'content', terms: expect.arrayContaining(['Harborough']) },
    });
  });

  it('has no story when it tells of something else', async () => {
    world.text =
      'The bakery on Mill Street has won a prize for its rye bread, the guild of bakers announced on Sunday.';
    world.headline = 'Rye bread wins';
    const tab = openTab(world, 'https://elsewhere.example/bread');
    expect(
      await spotArticle(world, tab, sighting({ shown: tab.url, headline: 'Rye bread wins | Loaf' })),
    ).toEqual({
      state: 'spotted',
    });
    expect(await lookupStory(world, 7)).toMatchObject({
      status: 'no-story',
      article: { url: tab.url, headline: 'Rye bread wins' },
    });
    world.online = false;
    expect(await lookupStory(world, 7)).toMatchObject({ status: 'offline' });
  });

  it('is known by what was seen at first where it can no longer be read', async () => {
    const tab = openTab(world, 'https://elsewhere.example/bread');
    await spotArticle({ ...world, readArticle: async () => null }, tab, sighting({ shown: tab.url }));
    expect((await getTabRecord(7))?.article).toEqual({
      url: tab.url,
      headline: 'Council backs tram',
      authors: [],
      text: '',
    });
  });

  it('keeps all that the page tells, but for its address', async () => {
    const tab = openTab(world, 'https://elsewhere.example/bread?utm_source=x');
    await spotArticle(world, tab, sighting({ shown: tab.url }));
    expect((await getTabRecord(7))?.article).toEqual({
      url: 'https://elsewhere.example/bread',
      headline: 'As the page has it',
      authors: ['Ann Lee'],
      text: '',
    });
  });

  it('gets its story when a feed brings it later', async () => {
    world.text = tramText;
    const tab = openTab(world, 'https://late.example/1');
    await spotArticle(world, tab, sighting({ shown: tab.url, headline: 'A late one' }));
    const late = makeStory('late', {
      sources: [{ url: tab.url, headline: 'A late one', publisher: 'Late' }],
    });
    await putStories(await world.database(), 'feed', [late], deriveStory, { now: world.clock });
    await rematchOpenTabs(world);
    expect(await lookupStory(world, 7)).toMatchObject({ status: 'matched', story: { id: 'late' } });
    expect(world.views.get(7)).toEqual({ state: 'matched', sources: 1 });
  });
});

describe('a page that may not be read', () => {
  const read = async (url: string, incognito = false) =>
    spotArticle(world, openTab(world, url, { incognito }), sighting({ shown: url }));

  it('is silent when everything is off, and nothing of it is kept', async () => {
    await changeSettings(world, { enabled: false });
    expect(await read('https://paper.example.org/tram')).toEqual({ state: 'off' });
    expect(await lookupStory(world, 7)).toEqual({ status: 'paused' });
    expect(await getTabRecord(7)).toBeUndefined();
  });

  it('is silent in a private window until that is switched on, and then nothing goes to disk', async () => {
    expect(await read('https://paper.example.org/tram', true)).toEqual({ state: 'off' });
    expect(await lookupStory(world, 7)).toEqual({ status: 'private' });
    expect(await getTabRecord(7)).toBeUndefined();
    await changeSettings(world, { privateWindows: true });
    expect(await read('https://paper.example.org/tram', true)).toMatchObject({ state: 'matched' });
  });

  it('takes a refused story away in a private window, and writes down nothing of the article', async () => {
    await changeSettings(world, { privateWindows: true });
    const url = 'https://paper.example.org/tram';
    await read(url, true);
    await rejectStory(world, 7);
    expect(await lookupStory(world, 7)).toMatchObject({ status: 'no-story' });
    expect(world.views.get(7)).toEqual({ state: 'spotted' });
    expect(await listRejections(await world.database(), url)).toEqual([]);
  });

  it('says which site is off, forgets what it held, and comes back', async () => {
    await read('https://paper.example.org/tram');
    await setSite(world, 'site-off', 7);
    expect(await lookupStory(world, 7)).toMatchObject({
      status: 'site-off',
      scope: 'site',
      host: 'paper.example.org',
    });
    expect(await getTabRecord(7)).toBeUndefined();
    expect(world.badges.get(7)).toBe(0);
    await setSite(world, 'site-on', 7);
    expect(await read('https://paper.example.org/tram')).toMatchObject({ state: 'matched' });
  });

  it('asks first in ask-first mode', async () => {
    await changeSettings(world, { askFirst: true });
    await read('https://paper.example.org/tram');
    expect(await lookupStory(world, 7)).toMatchObject({ status: 'site-off', scope: 'unasked' });
    await setSite(world, 'site-on', 7);
    expect(await read('https://paper.example.org/tram')).toMatchObject({ state: 'matched' });
  });

  it('is off by its canonical address too, when the tab shows another of the site', async () => {
    openTab(world, 'https://paper.example.org/tram');
    await setSite(world, 'page-off', 7);
    const amp = openTab(world, 'https://amp.paper.example.org/2026/tram.html');
    expect(await spotArticle(world, amp, sighting())).toEqual({ state: 'off' });
    expect(world.reads).toBe(0);
  });

  it('is kept nowhere, nor matched, where only what it claims to be is off', async () => {
    openTab(world, 'https://paper.example.org/tram');
    await setSite(world, 'page-off', 7);
    const copy = openTab(world, 'https://copy.elsewhere.example/tram');
    await spotArticle(world, copy, sighting());
    expect(await getTabRecord(7)).toBeUndefined();
    expect(await listDecisions()).toEqual([]);
    expect(world.badges.get(7)).toBe(0);
    expect(await lookupStory(world, 7)).toMatchObject({ status: 'not-article' });
  });

  it.each([
    ['of its site, and its tab goes', 'https://www.paper.example.org/print?id=4', { state: 'off' }],
    [
      'of another site, and its tab is one for which nothing was found',
      'https://amp.elsewhere.example/tram',
      { state: 'spotted' },
    ],
  ])('is forgotten when its canonical address is switched off: one %s', async (_, url, view) => {
    await spotArticle(world, openTab(world, url), sighting());
    expect(world.badges.get(7)).toBeGreaterThan(0);
    await changeSettings(world, { pagesOff: ['https://paper.example.org/tram'] });
    expect(await getTabRecord(7)).toBeUndefined();
    expect(world.badges.get(7)).toBe(0);
    expect(world.views.get(7)).toEqual(view);
  });

  it('loses no rule when two switches are pressed at once', async () => {
    openTab(world, 'https://one.example/');
    openTab(world, 'https://two.example/', { id: 8 });
    await Promise.all([setSite(world, 'site-off', 7), setSite(world, 'site-off', 8)]);
    expect(await changeSettings(world, {})).toMatchObject({ sitesOff: ['one.example', 'two.example'] });
  });
});
