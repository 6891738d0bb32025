import { beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '@/utils/model/settings';
import { changeAddress, changeFeed } from '@/utils/services/edit-feed';
import { getFeedOverview, listFeedEntries, previewFeed } from '@/utils/services/feed-overview';
import { collect } from '@/utils/services/library/collect';
import { addCollection, openCollection } from '@/utils/services/library/collections';
import { notesOfStory, saveNote } from '@/utils/services/library/notes';
import { setPinned } from '@/utils/services/pins';
import { refreshDueFeeds, refreshKnownFeed } from '@/utils/services/refresh-feeds';
import { listHeadlines } from '@/utils/services/story-lists';
import { importProgress, subscribeAll } from '@/utils/services/subscribe-all';
import { subscribe } from '@/utils/services/subscriptions';
import { visitStory } from '@/utils/services/visit-story';
import { listEntries } from '@/utils/storage/entries';
import { putStories } from '@/utils/storage/feed-stories';
import { getFeed, listFeeds } from '@/utils/storage/feeds';
import { markRead } from '@/utils/storage/mark-read';
import { putSettings } from '@/utils/storage/settings';
import { getVisit } from '@/utils/storage/visits';
import { feedText, storyItem } from '../../fixtures/feeds/story-feed';
import { derive, makeStory } from '../storage/rows';
import { serveFeeds } from './serve-feeds';
import { emptyWorld, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await emptyWorld();
});

const item = (id: string, fields: object = {}) => ({
  id,
  url: `https://paper.example.org/${id}`,
  title: `Headline ${id}`,
  content_text: `What happened at ${id}, told in a sentence that is long enough to tell it apart.`,
  date_published: '2026-01-07T10:00:00Z',
  ...fields,
});

describe('subscribing to many at once', () => {
  it('tells of each what came of it, and goes on where it stopped', async () => {
    const feeds = await serveFeeds();
    const known = feeds.tell('known', feedText([item('k')]));
    await subscribe(world, known);
    world.online = false;
    const list = [
      { url: known },
      { url: 'https://one.example/feed', title: 'One', folder: 'World' },
      { url: 'https://two.example/feed' },
      { url: 'javascript:alert(1)' },
      { url: 'http://192.168.1.1/feed', title: 'Router' },
      { url: 'https://one.example/feed#again' },
    ];
    const started = await subscribeAll(world, list);
    expect(started).toMatchObject({ total: 6, done: 4 });
    expect(started.failed.map(({ url, code, kept }) => [url, code, kept])).toEqual([
      [known, 'already-subscribed', true],
      ['javascript:alert(1)', 'not-an-address', false],
      ['http://192.168.1.1/feed', 'private-address', false],
      ['https://one.example/feed#again', 'already-subscribed', true],
    ]);
    expect(await getFeed(await world.database(), 'https://one.example/feed')).toMatchObject({
      title: 'One',
      folder: 'World',
    });
    // Another life of the background, with a network in which one of the two answers.
    const later: World = {
      ...world,
      isOnline: () => true,
      fetch: async (input) =>
        String(input).includes('one.example')
          ? new Response(feedText([item('x')]))
          : new Response('', { status: 404 }),
    };
    await refreshDueFeeds(later);
    const progress = await importProgress(later);
    expect(progress).toMatchObject({ total: 6, done: 6 });
    expect(progress?.failed.at(-1)).toMatchObject({
      url: 'https://two.example/feed',
      code: 'http',
      status: 404,
      kept: true,
    });
  });
});

describe('what the reader says of a feed', () => {
  it('stays when an answer comes that was on its way meanwhile', async () => {
    const feeds = await serveFeeds();
    const url = feeds.tell('a', feedText([item('one')]));
    await subscribe(world, url);
    const asking: World = {
      ...world,
      fetch: async (...given) => {
        await changeFeed(world, { url, name: 'Mine', folder: 'Local', muted: true });
        return fetch(...given);
      },
    };
    feeds.tell('a', feedText([item('one'), item('two')]));
    await refreshKnownFeed(asking, url);
    expect(await getFeed(await world.database(), url)).toMatchObject({
      name: 'Mine',
      folder: 'Local',
      muted: true,
      entries: 2,
    });
    await changeFeed(world, { url, name: null, muted: false });
    const changed = await getFeed(await world.database(), url);
    expect(changed).toMatchObject({ folder: 'Local' });
    expect(changed).not.toHaveProperty('name');
    expect(changed).not.toHaveProperty('muted');
  });

  it('moves it with all that it told, and not to what is no feed', async () => {
    const feeds = await serveFeeds();
    const old = feeds.tell('old', feedText([item('one'), storyItem('s')]));
    await subscribe(world, old);
    await changeFeed(world, { url: old, name: 'Mine' });
    await setPinned(world, { feed: old, id: 's' }, true);
    const page = feeds.tell('page', '<!doctype html><p>No feed here');
    expect(await changeAddress(world, old, page)).toEqual({ ok: false, code: 'not-a-feed' });
    const target = feeds.tell('new', feedText([item('one'), item('two'), storyItem('s')]));
    expect(await changeAddress(world, old, target)).toMatchObject({
      ok: true,
      feed: { url: target, name: 'Mine' },
    });
    const db = await world.database();
    expect((await listFeeds(db)).map(({ url }) => url)).toEqual([target]);
    expect((await listEntries(db, target)).map(({ told, feeds: of }) => [told?.feed, of])).toEqual([
      [target, [target]],
      [target, [target]],
    ]);
    expect(await listHeadlines(world)).toMatchObject([{ key: { feed: target, id: 's' }, pinned: true }]);
  });

  it('moves it with what the reader has of its stories: notes, what was collected, and what was seen', async () => {
    const feeds = await serveFeeds();
    const old = feeds.tell('old', feedText([storyItem('s')]));
    await subscribe(world, old);
    const before = { feed: old, id: 's' };
    await saveNote(world, { is: 'story', key: before }, 'Mine.');
    const { id: collection } = await addCollection(world, 'Trams');
    await collect(world, { collection, what: { is: 'story', key: before }, tags: [] });
    await visitStory(world, before);
    const target = feeds.tell('new', feedText([storyItem('s')]));
    const asking: World = {
      ...world,
      // While the new address is asked, the reader names the feed.
      fetch: async (input, init) => {
        await changeFeed(world, { url: old, name: 'Named meanwhile' });
        return fetch(input, init);
      },
    };
    expect(await changeAddress(asking, old, target)).toMatchObject({ feed: { url: target } });
    const key = { feed: target, id: 's' };
    expect(await notesOfStory(world, key)).toMatchObject([{ markdown: 'Mine.', subject: { key } }]);
    expect((await openCollection(world, collection))?.items).toMatchObject([{ thing: { key } }]);
    const db = await world.database();
    expect(await getVisit(db, key)).toBeDefined();
    expect(await getVisit(db, before)).toBeUndefined();
    expect(await getFeed(db, target)).toMatchObject({ name: 'Named meanwhile' });
  });

  it('mutes it: nothing of it is counted or listed, and all is there again when that is undone', async () => {
    const feeds = await serveFeeds();
    const url = feeds.tell('a', feedText([item('one'), storyItem('s')]));
    await subscribe(world, url);
    await changeFeed(world, { url, muted: true });
    expect((await getFeedOverview(world)).feeds).toMatchObject([{ unread: 0, muted: true }]);
    expect(await listHeadlines(world)).toEqual([]);
    await changeFeed(world, { url, muted: false });
    expect((await getFeedOverview(world)).feeds).toMatchObject([{ unread: 1 }]);
    expect(await listHeadlines(world)).toHaveLength(1);
  });

  it('mutes it, however much it tells: the headlines of the others are listed all the same', async () => {
    const feeds = await serveFeeds();
    const [loud, quiet] = [feeds.tell('loud', feedText([item('one')])), 'https://quiet.example.org/'];
    await subscribe(world, loud);
    const db = await world.database();
    const now = { now: world.clock };
    const many = Array.from({ length: 300 }, (_, i) =>
      makeStory(`${i}`, { updated: '2026-01-07T11:00:00Z' }),
    );
    await putStories(db, loud, many, derive, now);
    await putStories(db, quiet, [makeStory('s', { updated: '2026-01-07T10:00:00Z' })], derive, now);
    await changeFeed(world, { url: loud, muted: true });
    expect(await listHeadlines(world)).toMatchObject([{ key: { feed: quiet, id: 's' } }]);
  });

  it('mutes words and publishers, and takes that back', async () => {
    const feeds = await serveFeeds();
    const url = feeds.tell(
      'a',
      feedText([item('goal', { title: 'Football: late goal' }), item('tram'), storyItem('s')]),
    );
    await subscribe(world, url);
    const titles = async () => (await listFeedEntries(world, url)).map(({ title }) => title).sort();
    await putSettings({ ...defaultSettings, mutedWords: ['football'], hiddenPublishers: ['the paper'] });
    expect(await titles()).toEqual(['Headline tram']);
    expect(await listHeadlines(world)).toEqual([]);
    await putSettings(defaultSettings);
    expect(await titles()).toHaveLength(2);
    expect(await listHeadlines(world)).toHaveLength(1);
  });

  it('has seen: then nothing of it is new', async () => {
    const feeds = await serveFeeds();
    const url = feeds.tell('a', feedText([item('one'), item('two')]));
    await subscribe(world, url);
    const [first] = await listFeedEntries(world, url);
    await markRead(await world.database(), url, [first?.key ?? '']);
    expect((await getFeedOverview(world)).feeds).toMatchObject([{ unread: 1 }]);
    await markRead(await world.database(), url);
    await refreshKnownFeed(world, url);
    expect((await getFeedOverview(world)).feeds).toMatchObject([{ unread: 0 }]);
  });
});

describe('a preview', () => {
  it('shows the latest and keeps nothing', async () => {
    const feeds = await serveFeeds();
    const url = feeds.tell(
      'a',
      feedText(
        [...'abcdefg'].map((id) => item(id)),
        { title: 'Desk' },
      ),
    );
    expect(await previewFeed(world, url)).toMatchObject({
      ok: true,
      title: 'Desk',
      entries: 7,
      latest: { length: 5 },
    });
    expect(await listFeeds(await world.database())).toEqual([]);
    expect(await (await world.database()).count('entries')).toBe(0);
    const gone = feeds.tell('a', '', { status: 404 });
    expect(await previewFeed(world, gone)).toEqual({ ok: false, code: 'http', status: 404 });
  });
});

describe('a round in which the connection is lost', () => {
  it.each(['network', 'truncated'] as const)(
    'takes no feed for failed, and goes on with the rest when it is back: %s',
    async (how) => {
      const feeds = await serveFeeds();
      for (const name of ['a', 'b', 'c']) await subscribe(world, feeds.tell(name, feedText([item(name)])));
      const before = await listFeeds(await world.database());
      world.clock += 3 * 3_600_000;
      let asked = 0;
      const asking: World = {
        ...world,
        isOnline: () => world.online,
        fetch: async (input, init) => {
          const response = await fetch(input, init);
          asked += 1;
          if (asked === 1) return response;
          world.online = false;
          if (how === 'network') throw new TypeError('Failed to fetch');
          const cut = new ReadableStream({ pull: (stream) => stream.error(new TypeError('network error')) });
          return new Response(cut);
        },
      };
      await refreshDueFeeds(asking);
      const [first, ...rest] = await listFeeds(await world.database());
      expect(first?.succeeded).toBe('2026-01-07T15:00:00.000Z');
      expect(rest).toEqual(before.slice(1));
      world.online = true;
      await refreshDueFeeds(world);
      const all = await listFeeds(await world.database());
      expect(all.map(({ succeeded, failures }) => [succeeded, failures])).toEqual(
        Array(3).fill(['2026-01-07T15:00:00.000Z', 0]),
      );
    },
  );
});
