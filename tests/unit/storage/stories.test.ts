import { describe, expect, it, vi } from 'vitest';
import { putFeedStories } from '@/utils/storage/feed-stories';
import { getFeed, listFeeds, putFeed } from '@/utils/storage/feeds';
import {
  countStories,
  findStoriesByAddress,
  getStory,
  listLatestStories,
  listStories,
} from '@/utils/storage/stories';
import { freshDatabase } from './database';
import { derive, feedUrl, makeFeed, makeStory, now } from './rows';

const other = 'https://feeds.example.org/other.json';

async function threeStories() {
  const db = await freshDatabase();
  const shared = [{ url: 'https://wire.example.org/1', headline: 'Wire', publisher: 'Wire' }];
  await putFeedStories(
    db,
    makeFeed(),
    [makeStory('old', { updated: '2026-05-01T00:00:00Z', sources: shared }), makeStory('new')],
    derive,
    { now },
  );
  const third = makeStory('third', { updated: '2026-05-20T00:00:00Z', sources: shared });
  await putFeedStories(db, makeFeed({ url: other }), [third], derive, { now });
  return db;
}

describe('stories', () => {
  it('are listed the latest first, of all feeds or of one', async () => {
    const db = await threeStories();
    expect((await listStories(db)).map(({ id }) => id)).toEqual(['new', 'third', 'old']);
    expect((await listStories(db, feedUrl)).map(({ id }) => id)).toEqual(['new', 'old']);
    expect((await listLatestStories(db, 2)).map(({ id }) => id)).toEqual(['new', 'third']);
    expect(await countStories(db)).toBe(3);
  });

  it('are found by the address of any source, in every feed that has it', async () => {
    const db = await threeStories();
    const ids = async (address: string) => (await findStoriesByAddress(db, address)).map(({ id }) => id);
    expect(await ids('https://wire.example.org/1')).toEqual(['third', 'old']);
    expect(await ids('https://paper.example.org/new')).toEqual(['new']);
    expect(await ids('https://wire.example.org/')).toEqual([]);
  });

  it('are got by feed and id together', async () => {
    const db = await threeStories();
    expect(await getStory(db, { feed: other, id: 'third' })).toMatchObject({
      story: { headline: 'Story third' },
    });
    expect(await getStory(db, { feed: feedUrl, id: 'third' })).toBeUndefined();
  });

  it('do not suffer from a feed whose address begins like theirs', async () => {
    const db = await threeStories();
    await putFeedStories(db, makeFeed({ url: `${feedUrl}2` }), [makeStory('x')], derive, { now });
    expect(await listStories(db, feedUrl)).toHaveLength(2);
  });
});

describe('broken rows', () => {
  it('are skipped and reported, without what they say', async () => {
    const db = await threeStories();
    await db.put('stories', {
      feed: feedUrl,
      id: 'broken',
      story: { headline: 'secret', updated: '2026-05-30T00:00:00.000Z' },
      addresses: ['https://wire.example.org/1'],
      stored: '',
    });
    const reports = [vi.fn(), vi.fn(), vi.fn(), vi.fn()] as const;
    expect(await listStories(db, undefined, reports[0])).toHaveLength(3);
    expect(await listLatestStories(db, 3, undefined, reports[1])).toHaveLength(3);
    expect(await findStoriesByAddress(db, 'https://wire.example.org/1', reports[2])).toHaveLength(2);
    expect(await getStory(db, { feed: feedUrl, id: 'broken' }, reports[3])).toBeUndefined();
    for (const report of reports) {
      expect(report).toHaveBeenCalledTimes(1);
      expect(JSON.stringify(report.mock.calls)).toMatch(/"store":"stories".*\$\.revision.*is missing/);
      expect(JSON.stringify(report.mock.calls)).not.toMatch(/secret/);
    }
  });

  it('of a feed cost neither the other feeds nor a crash', async () => {
    const db = await freshDatabase();
    await putFeed(db, makeFeed());
    await db.put('feeds', { url: 'https://b.example.org/', due: 'never' } as { url: string });
    const report = vi.fn();
    expect((await listFeeds(db, report)).map(({ url }) => url)).toEqual([feedUrl]);
    expect(await getFeed(db, 'https://b.example.org/', report)).toBeUndefined();
    expect(report).toHaveBeenCalledTimes(2);
  });

  it('are told of on the console unless somebody listens', async () => {
    const db = await freshDatabase();
    await db.put('feeds', { url: 'nonsense' });
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(await listFeeds(db)).toEqual([]);
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });
});

describe('putFeed', () => {
  it('writes a feed, and with ifKnown only one that is there', async () => {
    const db = await freshDatabase();
    expect(await putFeed(db, makeFeed(), { ifKnown: true })).toEqual({ ok: false, code: 'gone' });
    expect(await putFeed(db, makeFeed())).toEqual({ ok: true });
    expect(await putFeed(db, makeFeed({ failures: 2 }), { ifKnown: true })).toEqual({ ok: true });
    expect(await getFeed(db, feedUrl)).toMatchObject({ failures: 2 });
  });
});
