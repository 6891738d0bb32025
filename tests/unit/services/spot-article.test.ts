import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deriveStory } from '@/utils/services/derive-story';
import { lookupStory } from '@/utils/services/lookup-story';
import { rejectStory } from '@/utils/services/reject-story';
import { rematchOpenTabs } from '@/utils/services/rematch-tabs';
import { changeSettings, setSite } from '@/utils/services/settings';
import { leavePage, rematchTab, spotArticle } from '@/utils/services/spot-article';
import { putStories } from '@/utils/storage/feed-stories';
import { listRejections } from '@/utils/storage/rejections';
import { getTabRecord } from '@/utils/storage/tab-records';
import { makeStory } from '../storage/rows';
import { emptyWorld, openTab, sighting, type World } from './world';

const tram = makeStory('tram', {
  headline: 'Council of Harborough votes for the riverside tram',
  sections: [
    {
      heading: 'Vote',
      sentences: [
        { text: 'Harborough council voted 31 to 24 for a tram along the river Welland.', citations: [1] },
        { text: 'Mayor Adeline Foss said that construction of the tram would begin in May.', citations: [2] },
      ],
    },
  ],
  sources: [
    {
      url: 'https://paper.example.org/tram?utm_source=feed',
      headline: 'Council backs tram',
      publisher: 'The Paper',
    },
    {
      url: 'https://m.gazette.example.org/a/77',
      headline: 'Harborough tram: 31 to 24',
      publisher: 'Gazette',
    },
  ],
});
const tramText = `Harborough council has voted for the riverside tram. Mayor Adeline Foss praised the vote of 31 to 24.
Construction along the river Welland is to begin in May, the council said.`;

/** Something that is waited for until the test lets it come. */
function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

let world: World;
beforeEach(async () => {
  world = await emptyWorld();
  const others = Array.from({ length: 30 }, (_, i) =>
    makeStory(`other-${i}`, { headline: `Flood number ${i} in valley` }),
  );
  await putStories(await world.database(), 'feed', [tram, ...others], deriveStory, { now: world.clock });
});

describe('an article that a story lists', () => {
  it('is matched by its address, whatever tracking it carries, and its text is not read', async () => {
    const tab = openTab(world, 'https://www.paper.example.org/tram?utm_medium=social');
    expect(await spotArticle(world, tab, sighting({ shown: tab.url }))).toEqual({
      state: 'matched',
      sources: 2,
    });
    expect(world.reads).toBe(0);
    expect(world.badges.get(7)).toBe(2);
    expect(await lookupStory(world, 7)).toMatchObject({
      status: 'matched',
      match: { by: 'address' },
      story: { id: 'tram' },
    });
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

  it('is off by its canonical address too, when the tab shows another', async () => {
    openTab(world, 'https://paper.example.org/tram');
    await setSite(world, 'page-off', 7);
    const amp = openTab(world, 'https://amp.elsewhere.example/tram');
    expect(await spotArticle(world, amp, sighting())).toEqual({ state: 'off' });
  });

  it('loses no rule when two switches are pressed at once', async () => {
    openTab(world, 'https://one.example/');
    openTab(world, 'https://two.example/', { id: 8 });
    await Promise.all([setSite(world, 'site-off', 7), setSite(world, 'site-off', 8)]);
    expect(await changeSettings(world, {})).toMatchObject({ sitesOff: ['one.example', 'two.example'] });
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
