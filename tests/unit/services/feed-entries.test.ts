import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Feed } from '@/utils/model/feed';
import type { StoredEntry } from '@/utils/model/stored-entry';
import { getFeedOverview } from '@/utils/services/feed-overview';
import { forgetReading, keepReading } from '@/utils/services/keep-reading';
import { newAddress } from '@/utils/services/moved-feed';
import { setPinned } from '@/utils/services/pins';
import { refreshDueFeeds, refreshKnownFeed } from '@/utils/services/refresh-feeds';
import { spotArticle } from '@/utils/services/spot-article';
import { forgetRemoved, resubscribe, subscribe, unsubscribe } from '@/utils/services/subscriptions';
import { visitStory } from '@/utils/services/visit-story';
import { countUnread, listEntries } from '@/utils/storage/entries';
import { getFeed, listFeeds } from '@/utils/storage/feeds';
import { getKeptReading } from '@/utils/storage/kept-reading';
import { feedText, storyItem } from '../../fixtures/feeds/story-feed';
import { serveFeeds } from './serve-feeds';
import { emptyWorld, openTab, sighting, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await emptyWorld();
});

const day = 24 * 3_600_000;
const item = (id: string, fields: object = {}) => ({
  id,
  url: `https://paper.example.org/${id}`,
  title: `Headline ${id}`,
  content_text: `What happened at ${id}, told in a sentence that is long enough to tell it apart.`,
  date_published: '2026-01-07T10:00:00Z',
  ...fields,
});
const feedOf = async (url: string): Promise<Feed> => {
  const feed = await getFeed(await world.database(), url);
  if (!feed) throw new Error('no such feed');
  return feed;
};
const entriesOf = async (url: string) => listEntries(await world.database(), url);
const titles = async (url: string) => (await entriesOf(url)).map(({ told }) => told?.title).sort();

describe('a feed of articles', () => {
  it('brings its entries, and with the next answer what is new and what was corrected', async () => {
    const feeds = await serveFeeds();
    const url = feeds.tell('a', feedText([item('one'), item('two')]));
    expect(await subscribe(world, url)).toMatchObject({
      ok: true,
      feed: { entries: 2, format: 'json-feed' },
    });
    feeds.tell('a', feedText([item('one', { title: 'Corrected' }), item('three')]));
    await refreshKnownFeed(world, url);
    expect(await titles(url)).toEqual(['Corrected', 'Headline three', 'Headline two']);
    const corrected = (await entriesOf(url)).find(({ told }) => told?.id === 'one');
    expect(corrected?.told?.earlierTitles).toMatchObject([{ title: 'Headline one' }]);
    expect(await countUnread(await world.database(), [url])).toEqual(new Map([[url, 3]]));
  });

  it('is not written again where it says what it said, but for what it corrects, also late in an article', async () => {
    const feeds = await serveFeeds();
    const text = `${'What happened, told at length. '.repeat(40)}`;
    const [one, two] = [item('one', { content_html: text, content_text: undefined }), item('two')];
    const url = feeds.tell('a', feedText([one, two]));
    await subscribe(world, url);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const written = () =>
      put.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'entries').length;
    await refreshKnownFeed(world, url);
    expect(written()).toBe(0);
    feeds.tell('a', feedText([{ ...one, content_html: `${text}<p>And at the end.</p>` }, two]));
    await refreshKnownFeed(world, url);
    expect(written()).toBe(1);
    put.mockRestore();
    expect((await entriesOf(url)).find(({ told }) => told?.id === 'one')?.told?.text).toMatch(
      /And at the end\.$/,
    );
  });

  it('tells again what is no longer here, though it has not changed', async () => {
    const feeds = await serveFeeds();
    const url = feeds.tell('a', feedText([item('one'), item('two')]));
    await subscribe(world, url);
    const [first] = await entriesOf(url);
    await (await world.database()).delete('entries', first?.key ?? '');
    await refreshKnownFeed(world, url);
    expect(await titles(url)).toEqual(['Headline one', 'Headline two']);
  });

  it('takes the first of two words on one article, every time', async () => {
    const feeds = await serveFeeds();
    const url = feeds.tell('a', feedText([item('one'), item('one', { content_text: 'Short.' })]));
    await subscribe(world, url);
    const before = await entriesOf(url);
    for (let i = 0; i < 3; i++) await refreshKnownFeed(world, url);
    expect(await entriesOf(url)).toEqual(before);
  });

  it('may turn into another kind of feed and keeps all it told', async () => {
    const feeds = await serveFeeds();
    const url = feeds.tell('a', feedText([item('one')]));
    await subscribe(world, url);
    feeds.tell('a', feedText([storyItem('s')]));
    await refreshKnownFeed(world, url);
    expect(await feedOf(url)).toMatchObject({ format: 'story-feed', stories: 1 });
    expect(await titles(url)).toContain('Headline one');
  });

  it('says that a page came with status 200, and keeps all it told', async () => {
    const feeds = await serveFeeds();
    const url = feeds.tell('a', feedText([item('one')]));
    await subscribe(world, url);
    feeds.tell('a', '<!doctype html><title>Please sign in</title>');
    await refreshKnownFeed(world, url);
    expect(await feedOf(url)).toMatchObject({ error: { code: 'not-a-feed' }, failures: 1 });
    expect(await titles(url)).toEqual(['Headline one']);
  });

  it('shares an article with another feed, and leaves it there when it goes', async () => {
    const feeds = await serveFeeds();
    const [a, b] = [
      feeds.tell('a', feedText([item('one')])),
      feeds.tell('b', feedText([item('one'), item('two')])),
    ];
    await subscribe(world, a);
    await subscribe(world, b);
    expect(await (await world.database()).count('entries')).toBe(2);
    await unsubscribe(world, a);
    expect((await entriesOf(b)).map(({ told }) => [told?.feed, told?.id]).sort()).toEqual([
      [b, 'one'],
      [b, 'two'],
    ]);
    await unsubscribe(world, b);
    expect(await (await world.database()).count('entries')).toBe(0);
  });
});

describe('taking a feed off', () => {
  it('can be undone for ten minutes, with all that went, and without asking the feed', async () => {
    const feeds = await serveFeeds();
    const a = feeds.tell('a', feedText([item('one'), item('two')]));
    const b = feeds.tell('b', feedText([item('one'), storyItem('s')]));
    await subscribe(world, a);
    await subscribe(world, b);
    const db = await world.database();
    await visitStory(world, { feed: b, id: 's' });
    const stores = ['feeds', 'entries', 'stories', 'vectors', 'visits'] as const;
    const before = await Promise.all(stores.map((s) => db.getAll(s)));
    const asked = feeds.asked.length;
    for (const url of [a, b]) {
      await unsubscribe(world, url);
      expect(await listFeeds(db)).toHaveLength(1);
      expect(await db.count('visits')).toBe(url === b ? 0 : 1);
      expect(await resubscribe(world, url)).toBe(true);
    }
    const rows = (all: readonly (readonly unknown[])[]) => all.map((store) => store.length);
    const after = await Promise.all(stores.map((s) => db.getAll(s)));
    expect(rows(after)).toEqual(rows(before));
    expect((await entriesOf(b)).map(({ feeds: of }) => of.length)).toEqual([2]);
    expect(feeds.asked).toHaveLength(asked);
    await unsubscribe(world, a);
    world.clock += 11 * 60_000;
    await forgetRemoved(world);
    expect(await resubscribe(world, a)).toBe(false);
  });
});

describe('undoing that a feed was taken off', () => {
  const secret = 'Words of the page that only a reader has seen.';

  beforeEach(async () => {
    const feeds = await serveFeeds();
    const url = feeds.tell('a', feedText([item('one'), item('two')]));
    await subscribe(world, url);
    world.text = secret;
    const tab = openTab(world, item('one').url);
    await spotArticle(world, tab, sighting({ shown: tab.url }));
    await keepReading(world, tab.tabId);
  });
  const kept = async () => (await getKeptReading(await world.database())).total;

  it('brings back nothing of what was read and then forgotten, nor keeps it meanwhile', async () => {
    const db = await world.database();
    const [{ url = '' } = {}] = await listFeeds(db);
    await unsubscribe(world, url);
    expect(await forgetReading(world, { what: 'all' })).toBe(1);
    const rows = await Promise.all(['meta', 'entries'].map((store) => db.getAll(store as 'meta')));
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(await resubscribe(world, url)).toBe(true);
    expect(await titles(url)).toEqual(['Headline one', 'Headline two']);
    expect(await kept()).toBe(0);
    expect(await countUnread(db, [url])).toEqual(new Map([[url, 2]]));
  });

  it('leaves what was read as it is', async () => {
    const db = await world.database();
    const [{ url = '' } = {}] = await listFeeds(db);
    const before = await entriesOf(url);
    await unsubscribe(world, url);
    await resubscribe(world, url);
    const ofPage = ({ carriers, ...rest }: StoredEntry) => ({ ...rest, carriers: [...carriers].sort() });
    expect((await entriesOf(url)).map(ofPage)).toEqual(before.map(ofPage));
    expect(await kept()).toBe(1);
  });
});

describe('how often and how politely feeds are asked', () => {
  it('not at all without a connection, or while the reader saves data', async () => {
    const feeds = await serveFeeds();
    const url = feeds.tell('a', feedText([item('one')]));
    await subscribe(world, url);
    world.clock += 2 * day;
    for (const [online, saving] of [
      [false, false],
      [true, true],
    ] as const) {
      Object.assign(world, { online, saving });
      await refreshDueFeeds(world);
    }
    expect(feeds.asked).toEqual(['a']);
    Object.assign(world, { online: true, saving: false });
    await refreshDueFeeds(world);
    expect(feeds.asked).toEqual(['a', 'a']);
  });

  it('one that is gone for good (410) is not asked again, until the reader says so', async () => {
    const feeds = await serveFeeds();
    const url = feeds.tell('a', feedText([item('one')]));
    await subscribe(world, url);
    feeds.tell('a', '', { status: 410 });
    await refreshKnownFeed(world, url);
    expect(await feedOf(url)).toMatchObject({ error: { code: 'ended', status: 410 } });
    expect(await titles(url)).toEqual(['Headline one']);
    const asked = feeds.asked.length;
    world.clock += 30 * day;
    await refreshDueFeeds(world);
    expect(feeds.asked).toHaveLength(asked);
    feeds.tell('a', feedText([item('two')]));
    await refreshKnownFeed(world, url);
    expect(await feedOf(url)).not.toHaveProperty('error');
  });

  it('one that was sent on to the same place five times running is offered to move there', async () => {
    const feeds = await serveFeeds();
    const url = feeds.tell('old', feedText([item('one')]));
    const target = feeds.tell('new', feedText([item('one')]));
    await subscribe(world, url);
    feeds.tell('old', '', { status: 302, headers: { location: target } });
    for (let i = 0; i < 4; i++) await refreshKnownFeed(world, url);
    expect(newAddress(await feedOf(url))).toBeUndefined();
    await refreshKnownFeed(world, url);
    expect(newAddress(await feedOf(url))).toBe(target);
    feeds.tell('old', feedText([item('one')]));
    await refreshKnownFeed(world, url);
    expect(newAddress(await feedOf(url))).toBeUndefined();
  });

  it('one is not offered to move where the reader follows a feed already', async () => {
    const feeds = await serveFeeds();
    const url = feeds.tell('old', feedText([item('one')]));
    const target = feeds.tell('new', feedText([item('one')]));
    await subscribe(world, url);
    feeds.tell('old', '', { status: 302, headers: { location: target } });
    for (let i = 0; i < 5; i++) await refreshKnownFeed(world, url);
    expect((await getFeedOverview(world)).feeds).toMatchObject([{ url, newAddress: target }]);
    await subscribe(world, target);
    const offered = (await getFeedOverview(world)).feeds.filter((feed) => 'newAddress' in feed);
    expect(offered).toEqual([]);
  });
});

describe('what is let go', () => {
  const old = { date_published: '2025-06-01T10:00:00Z' };

  it('entries of long ago that left the feed; not those that it tells, nor a pinned story’s sources', async () => {
    const feeds = await serveFeeds();
    const pinned = item('pinned-source', { ...old, url: 'https://paper.example.org/tram' });
    const url = feeds.tell('a', feedText([item('still', old), item('left', old), pinned, storyItem('s')]));
    await subscribe(world, url);
    await setPinned(world, { feed: url, id: 's' }, true);
    feeds.tell('a', feedText([item('still', old)]));
    world.clock += 2 * day;
    await refreshKnownFeed(world, url);
    expect((await entriesOf(url)).map(({ told }) => told?.id)).toEqual(
      expect.arrayContaining(['still', 'pinned-source']),
    );
    expect((await titles(url)).includes('Headline left')).toBe(false);
  });
});
