import { beforeEach, describe, expect, it } from 'vitest';
import { identifyEntry } from '@/utils/engine/entry/identify-entry';
import { mergeEntry } from '@/utils/engine/entry/merge-entry';
import { defaultSettings } from '@/utils/model/settings';
import { forgetOldReading, forgetReading, keepReading } from '@/utils/services/keep-reading';
import { spotArticle } from '@/utils/services/spot-article';
import { putFeed } from '@/utils/storage/feeds';
import { getKeptReading } from '@/utils/storage/kept-reading';
import { putEntries } from '@/utils/storage/put-entries';
import { putSettings } from '@/utils/storage/settings';
import { getTabRecord } from '@/utils/storage/tab-records';
import { makeEntry } from '../../fixtures/entries';
import { makeFeed } from '../storage/rows';
import { emptyWorld, openTab, sighting, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await emptyWorld();
  world.text = 'The council voted.\n\nIt was close.';
});

const day = 24 * 3_600_000;

async function read(url: string, fields: { incognito?: boolean } = {}): Promise<void> {
  const tab = openTab(world, url, fields);
  await spotArticle(world, tab, sighting({ shown: url }));
  await keepReading(world, tab.tabId);
}

const kept = async () => getKeptReading(await world.database());
const rows = async () => (await world.database()).getAll('entries');

describe('an article that is opened', () => {
  it('is kept with its text', async () => {
    await read('https://paper.example.org/tram');
    expect(await kept()).toMatchObject({
      total: 1,
      sites: [{ site: 'paper.example.org', count: 1 }],
      latest: [{ url: 'https://paper.example.org/tram', length: world.text.length }],
    });
    expect(await rows()).toMatchObject([{ read: { kind: 'read', text: world.text } }]);
  });

  it('is kept with its section, which citations name', async () => {
    const plainly = world.readArticle;
    const readArticle: World['readArticle'] = async (...asked) => {
      const told = await plainly(...asked);
      return told?.article ? { ...told, article: { ...told.article, section: 'Transport' } } : told;
    };
    world = { ...world, readArticle };
    await read('https://paper.example.org/tram');
    expect(await rows()).toMatchObject([{ read: { kind: 'read', categories: ['Transport'] } }]);
  });

  it('joins the entry that a feed tells of it', async () => {
    const db = await world.database();
    await putFeed(db, makeFeed());
    const told = makeEntry('tram', { url: 'https://paper.example.org/tram' });
    await putEntries(db, [identifyEntry(told)], { merge: mergeEntry });
    await read('https://www.paper.example.org/tram?utm_source=feed');
    expect(await rows()).toMatchObject([{ told: { id: 'tram' }, read: { text: world.text }, unread: [] }]);
  });

  it('says nothing in the name of another publisher, whose article its page claims to be', async () => {
    const db = await world.database();
    const real = 'https://paper.example.org/harbour-council-tram-vote';
    await putEntries(db, [identifyEntry(makeEntry('tram', { url: real }))], { merge: mergeEntry });
    const shown = 'https://forged.example/harbour-council-tram-vote';
    const tab = openTab(world, shown);
    await spotArticle(world, tab, sighting({ shown, claims: [real] }));
    expect((await getTabRecord(7))?.article.url).toBe(real);
    await keepReading(world, tab.tabId);
    const entries = await rows();
    expect(entries.find(({ told }) => told)?.read).toBeUndefined();
    expect(entries.find(({ read: text }) => text)).toMatchObject({
      site: 'forged.example',
      read: { url: shown },
    });
  });

  it('joins the publisher’s entry from another of its hosts', async () => {
    const shown = 'https://mobile.paper.example.org/harbour-council-tram-vote';
    const real = 'https://paper.example.org/harbour-council-tram-vote';
    const tab = openTab(world, shown);
    await spotArticle(world, tab, sighting({ shown, claims: [real] }));
    await keepReading(world, tab.tabId);
    expect(await rows()).toMatchObject([{ read: { url: real } }]);
  });

  it.each([
    ['in a private window, even where those are switched on', { privateWindows: true }, true],
    ['on a site that is off', { sitesOff: ['example.org'] }, false],
    ['on a page that is off', { pagesOff: ['https://paper.example.org/tram'] }, false],
    ['where the reader wants nothing kept', { keepReading: false }, false],
    ['where a site has not been asked about yet', { askFirst: true }, false],
    ['while all is switched off', { enabled: false }, false],
  ])('is not kept %s', async (_, settings, incognito) => {
    await putSettings({ ...defaultSettings, ...settings });
    await read('https://paper.example.org/tram', { incognito });
    expect(await rows()).toEqual([]);
  });

  it('is not kept where the site was switched off while it was read', async () => {
    const tab = openTab(world, 'https://paper.example.org/tram');
    world.text = '';
    await spotArticle(world, tab, sighting({ shown: tab.url }));
    const late: World = {
      ...world,
      readArticle: async () => {
        await putSettings({ ...defaultSettings, sitesOff: ['paper.example.org'] });
        const article = { url: tab.url, headline: 'A', authors: [], text: 'Secret.' };
        return { page: tab.url, signs: {}, article };
      },
    };
    await keepReading(late, tab.tabId);
    expect(await rows()).toEqual([]);
  });

  it('of which no text can be read leaves nothing', async () => {
    world.text = '';
    await read('https://paper.example.org/tram');
    expect(await rows()).toEqual([]);
  });
});

describe('deleting what was kept', () => {
  beforeEach(async () => {
    for (const url of ['https://a.example/1', 'https://b.example/2', 'https://b.example/3']) {
      await read(url);
      world.clock += day;
    }
  });
  const urls = async () => (await kept()).latest.map(({ url }) => url);

  it('by site', async () => {
    expect(await forgetReading(world, { what: 'site', site: 'b.example' })).toBe(2);
    expect(await urls()).toEqual(['https://a.example/1']);
  });

  it('by time, to either side', async () => {
    const since = new Date(world.clock - 1.5 * day).toISOString();
    expect(await forgetReading(world, { what: 'since', since })).toBe(1);
    expect(await urls()).toEqual(['https://b.example/2', 'https://a.example/1']);
    const before = new Date(world.clock - 2.5 * day).toISOString();
    expect(await forgetReading(world, { what: 'before', before })).toBe(1);
    expect(await urls()).toEqual(['https://b.example/2']);
  });

  it('one article, and all', async () => {
    const [one] = (await kept()).latest;
    expect(await forgetReading(world, { what: 'article', key: one?.key ?? '' })).toBe(1);
    expect(await forgetReading(world, { what: 'all' })).toBe(2);
    expect(await rows()).toEqual([]);
  });

  it('leaves what a feed tells as if nobody had read it', async () => {
    const db = await world.database();
    await putFeed(db, makeFeed());
    const entry = makeEntry('z');
    await putEntries(db, [identifyEntry(entry)], { merge: mergeEntry });
    const before = (await rows()).filter(({ told }) => told);
    await read(entry.url ?? '');
    await forgetReading(world, { what: 'all' });
    expect(await rows()).toEqual(before);
  });

  it('happens by itself after 90 days', async () => {
    // The machine is used now and then: a clock that leaps by months is not believed at once.
    for (let month = 0; month < 3; month++) {
      world.clock += 29.5 * day;
      await forgetOldReading(world);
    }
    expect(await urls()).toEqual(['https://b.example/3']);
  });
});
