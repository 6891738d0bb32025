import { beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '@/utils/model/settings';
import { discoverFeeds } from '@/utils/services/discover-feeds';
import { changeFeed } from '@/utils/services/edit-feed';
import { exportOpml, importOpml } from '@/utils/services/opml';
import { refreshKnownFeed } from '@/utils/services/refresh-feeds';
import { subscribe } from '@/utils/services/subscriptions';
import { getFeed, listFeeds } from '@/utils/storage/feeds';
import { putSettings } from '@/utils/storage/settings';
import { serveFeeds } from './serve-feeds';
import { emptyWorld, openTab, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await emptyWorld();
});

const link = (href: string, fields: object = {}) => ({
  rel: 'alternate',
  type: 'application/rss+xml',
  href,
  ...fields,
});

describe('the feeds that a page declares', () => {
  const page = 'https://paper.example.org/news';

  it('are told without a request, those of stories first', async () => {
    world.links = [
      link('https://paper.example.org/rss', { title: 'The Paper' }),
      link('https://paper.example.org/stories.json', {
        rel: 'alternate story-feed',
        type: 'application/feed+json',
      }),
      link('https://paper.example.org/style.css', { type: 'text/css' }),
    ];
    openTab(world, page);
    const asked: unknown[] = [];
    const watched: World = {
      ...world,
      fetch: async (input) => {
        asked.push(input);
        throw new Error('nothing may be asked');
      },
    };
    expect(await discoverFeeds(watched, 7)).toEqual([
      { url: 'https://paper.example.org/stories.json', stories: true, subscribed: false },
      { url: 'https://paper.example.org/rss', title: 'The Paper', stories: false, subscribed: false },
    ]);
    expect(asked).toEqual([]);
  });

  it('are none in the reader’s own network, where the page is on the web', async () => {
    world.links = [link('http://192.168.0.1/rss'), link('http://printer/rss'), link('javascript:alert(1)')];
    openTab(world, page);
    expect(await discoverFeeds(world, 7)).toEqual([]);
  });

  it.each([
    ['a site that is off', { sitesOff: ['paper.example.org'] }, false],
    ['a private window, while those are off', {}, true],
    ['any page, while all is off', { enabled: false }, false],
  ])('are not looked for on %s', async (_, settings, incognito) => {
    await putSettings({ ...defaultSettings, ...settings });
    world.links = [link('https://paper.example.org/rss')];
    openTab(world, page, { incognito });
    expect(await discoverFeeds(world, 7)).toEqual([]);
  });
});

describe('adding a site by its address', () => {
  it('tells the feeds that it declares, and subscribes to none of them', async () => {
    const feeds = await serveFeeds();
    const url = feeds.tell(
      'site',
      '<!doctype html><link rel="alternate" type="application/atom+xml" title="All news" href="/feed">',
    );
    const outcome = await subscribe(world, url);
    expect(outcome).toMatchObject({
      ok: false,
      code: 'not-a-feed',
      feeds: [{ title: 'All news', subscribed: false }],
    });
    expect(feeds.asked).toEqual(['site']);
    expect(await listFeeds(await world.database())).toEqual([]);
  });
});

describe('lists of feeds', () => {
  it('come in with their folders, and go out as they came in', async () => {
    world.online = false;
    const opml = `<opml version="2.0"><body>
      <outline text="World"><outline text="Africa"><outline type="rss" text="One" xmlUrl="https://one.example/rss"/></outline></outline>
      <outline type="rss" text="Two &amp; Three" xmlUrl="https://two.example/rss"/>
      <outline type="rss" text="Bad" xmlUrl="javascript:alert(1)"/>
    </body></opml>`;
    const outcome = await importOpml(world, opml);
    expect(outcome).toMatchObject({
      ok: true,
      progress: { total: 3, done: 1, failed: [{ code: 'not-an-address' }] },
    });
    const db = await world.database();
    expect(await getFeed(db, 'https://one.example/rss')).toMatchObject({
      title: 'One',
      folder: 'World / Africa',
    });
    await changeFeed(world, { url: 'https://two.example/rss', name: 'Mine' });
    const written = await exportOpml(world);
    const other = await emptyWorld();
    other.online = false;
    expect(await importOpml(other, written)).toMatchObject({ ok: true, progress: { total: 2, failed: [] } });
    const again = await listFeeds(await other.database());
    expect(again.map(({ title, name, folder }) => [title, name, folder])).toEqual([
      ['One', undefined, 'World / Africa'],
      ['Two & Three', 'Mine', undefined],
    ]);
  });

  it('keep the reader’s own names when the feeds have told theirs', async () => {
    world.online = false;
    const url = 'https://one.example/rss';
    await importOpml(
      world,
      `<opml><body><outline text="Mine" title="Courier" xmlUrl="${url}"/></body></opml>`,
    );
    const told = '<rss version="2.0"><channel><title>The Courier</title></channel></rss>';
    await refreshKnownFeed({ ...world, fetch: async () => new Response(told) }, url);
    expect(await getFeed(await world.database(), url)).toMatchObject({ name: 'Mine', title: 'The Courier' });
  });

  it.each([
    ['<html><body>Not found', 'not-opml'],
    ['<opml version="2.0"><body></body></opml>', 'empty'],
    ['', 'not-opml'],
  ])('%s is refused', async (text, code) => {
    expect(await importOpml(world, text)).toEqual({ ok: false, code });
  });
});
