import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Story } from '@/utils/model/story';
import { connect, type Database } from '@/utils/storage/connect';
import { deleteFeed } from '@/utils/storage/delete-feed';
import { putFeedStories, putStories } from '@/utils/storage/feed-stories';
import { getFeed, listFeeds, putFeed } from '@/utils/storage/feeds';
import { listPins, putPin } from '@/utils/storage/pins';
import { listStories } from '@/utils/storage/stories';
import { countTerms } from '@/utils/storage/vectors';
import { freshDatabase } from './database';
import { derive, feedUrl, makeFeed, makeStory, now } from './rows';

afterEach(() => {
  vi.restoreAllMocks();
});

const put = (db: Database, stories: readonly Story[], at = now) =>
  putFeedStories(db, makeFeed({ stories: stories.length }), stories, derive, { now: at });
const ids = async (db: Database) => (await listStories(db)).map(({ id }) => id).sort();
const day = 24 * 3_600_000;

describe('putFeedStories', () => {
  it('stores the feed, its stories and what is derived from them', async () => {
    const db = await freshDatabase();
    const story = makeStory('a');
    expect(await put(db, [story, makeStory('b')])).toEqual({ ok: true });
    expect(await getFeed(db, feedUrl)).toMatchObject({ stories: 2 });
    expect((await listStories(db)).find(({ id }) => id === 'a')).toEqual({
      feed: feedUrl,
      id: 'a',
      story,
      addresses: ['https://paper.example.org/a'],
      stored: '2026-06-01T12:00:00.000Z',
    });
    expect(await countTerms(db, ['story', 'b'])).toEqual(
      new Map([
        ['story', 2],
        ['b', 1],
      ]),
    );
  });

  it('derives and writes only what changed', async () => {
    const db = await freshDatabase();
    await put(db, [makeStory('same'), makeStory('changed')]);
    const asked: string[] = [];
    const stories = [makeStory('same'), makeStory('changed', { revision: 2 }), makeStory('new')];
    const counting = (story: Story) => {
      asked.push(story.id);
      return derive(story);
    };
    await putFeedStories(db, makeFeed(), stories, counting, { now: now + day });
    expect(asked).toEqual(['changed', 'new']);
    const stored = new Map((await listStories(db)).map((row) => [row.id, row.stored]));
    expect(stored.get('same')).toBe('2026-06-01T12:00:00.000Z');
    expect(stored.get('changed')).toBe('2026-06-02T12:00:00.000Z');
  });

  it('derives again what has lost its vector', async () => {
    const db = await freshDatabase();
    await put(db, [makeStory('a')]);
    await db.clear('vectors');
    await put(db, [makeStory('a')]);
    expect(await db.count('vectors')).toBe(1);
  });

  it('keeps a story that left its feed for 90 days since its last update, and its vector as long', async () => {
    const db = await freshDatabase();
    await put(db, [makeStory('a')]);
    const updated = Date.parse('2026-05-31T12:00:00Z');
    for (const days of [25, 50, 75]) await put(db, [], updated + days * day);
    await put(db, [], updated + 90 * day - 1);
    expect(await ids(db)).toEqual(['a']);
    await put(db, [], updated + 90 * day);
    expect([await ids(db), await db.count('vectors')]).toEqual([[], 0]);
  });

  it('keeps an old story as long as its feed has it, or the reader has pinned it', async () => {
    const db = await freshDatabase();
    const old = { updated: '2020-01-01T00:00:00Z' };
    const pinned = makeStory('pinned', old);
    await put(db, [makeStory('told', old), pinned, makeStory('gone', old)]);
    await putPin(db, { feed: feedUrl, id: 'pinned', pinned: '2026-01-01T00:00:00.000Z', story: pinned });
    await put(db, [makeStory('told', old)]);
    expect(await ids(db)).toEqual(['pinned', 'told']);
  });

  it('touches no other feed', async () => {
    const db = await freshDatabase();
    const other = `${feedUrl}x`;
    const old = makeStory('a', { updated: '2020-01-01T00:00:00Z' });
    await putFeedStories(db, makeFeed({ url: other }), [old], derive, { now });
    await put(db, []);
    expect(await ids(db)).toEqual(['a']);
  });

  it('does not bring back a feed that was deleted while it was fetched', async () => {
    const db = await freshDatabase();
    const outcome = await putFeedStories(db, makeFeed(), [makeStory('a')], derive, { now, ifKnown: true });
    expect(outcome).toEqual({ ok: false, code: 'gone' });
    expect([await listFeeds(db), await ids(db)]).toEqual([[], []]);
    await putFeed(db, makeFeed());
    expect(await putFeedStories(db, makeFeed(), [makeStory('a')], derive, { now, ifKnown: true })).toEqual({
      ok: true,
    });
  });

  it('stores nothing of a feed when deriving throws in the middle', async () => {
    const db = await freshDatabase();
    await put(db, [makeStory('before')]);
    const failing = putFeedStories(
      db,
      makeFeed({ title: 'New' }),
      [makeStory('a'), makeStory('b')],
      (story) => {
        if (story.id === 'b') throw new Error('a bug');
        return derive(story);
      },
      { now },
    );
    await expect(failing).rejects.toThrow('a bug');
    expect(await ids(db)).toEqual(['before']);
    expect(await getFeed(db, feedUrl)).not.toHaveProperty('title');
  });

  it('stores nothing when it ends in the middle, and the next connection finds all as it was', async () => {
    const db = await freshDatabase();
    await put(db, [makeStory('before')]);
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const transactions = { at: (n: number) => begin.mock.results.at(n)?.value as IDBTransaction | undefined };
    const dying = putFeedStories(
      db,
      makeFeed({ title: 'New' }),
      [makeStory('a'), makeStory('b'), makeStory('c')],
      (story) => {
        if (story.id === 'c') transactions.at(-1)?.abort();
        return derive(story);
      },
      { now },
    );
    await expect(dying).rejects.toThrow();
    db.close();
    const again = await connect();
    expect(await ids(again)).toEqual(['before']);
    expect(await getFeed(again, feedUrl)).not.toHaveProperty('title');
    expect(await again.count('vectors')).toBe(1);
    again.close();
  });

  it.each([
    [
      'at once',
      (store: IDBObjectStore): IDBRequest => {
        void store;
        throw new DOMException('full', 'QuotaExceededError');
      },
    ],
    [
      'when the disk is written to',
      (store: IDBObjectStore): IDBRequest => {
        (store.transaction as unknown as { _abort: (name: string) => void })._abort('QuotaExceededError');
        throw new DOMException('over', 'TransactionInactiveError');
      },
    ],
  ])('leaves all as it was when the disk is full, told %s', async (_, fail) => {
    const db = await freshDatabase();
    await put(db, [makeStory('before')]);
    const real = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      return this.name === 'vectors' && value.id === 'b' ? fail(this) : real.call(this, value);
    });
    expect(await put(db, [makeStory('a'), makeStory('b'), makeStory('c')])).toEqual({
      ok: false,
      code: 'quota',
    });
    vi.restoreAllMocks();
    expect(await ids(db)).toEqual(['before']);
    expect(await put(db, [makeStory('a')])).toEqual({ ok: true });
  });
});

describe('putStories', () => {
  it('stores stories without a feed, once', async () => {
    const db = await freshDatabase();
    const counting = vi.fn(derive);
    await putStories(db, 'example', [makeStory('a')], counting, { now });
    await putStories(db, 'example', [makeStory('a')], counting, { now });
    expect([await ids(db), await listFeeds(db), counting.mock.calls.length]).toEqual([['a'], [], 1]);
  });
});

describe('deleteFeed', () => {
  it('removes the feed, its stories, vectors and refusals; pins and other feeds stay', async () => {
    const db = await freshDatabase();
    const other = 'https://feeds.example.org/other.json';
    for (const url of [feedUrl, other]) {
      await putFeedStories(db, makeFeed({ url }), [makeStory('a')], derive, { now });
      await db.put('rejections', {
        article: 'https://x.example.org/',
        feed: url,
        id: 'a',
        at: '2026-01-01T00:00:00.000Z',
      });
    }
    await putPin(db, { feed: feedUrl, id: 'a', pinned: '2026-01-01T00:00:00.000Z', story: makeStory('a') });
    await deleteFeed(db, feedUrl);
    expect((await listFeeds(db)).map(({ url }) => url)).toEqual([other]);
    expect((await listStories(db)).map(({ feed }) => feed)).toEqual([other]);
    expect((await db.getAllKeys('vectors')).map(([feed]) => feed)).toEqual([other]);
    expect((await db.getAll('rejections')).map(({ feed }) => feed)).toEqual([other]);
    expect((await listPins(db)).map(({ feed }) => feed)).toEqual([feedUrl]);
  });
});
