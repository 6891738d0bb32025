import type { StoreNames } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import type { Story } from '@/utils/model/story';
import { clearDerived, ensureEngineVersion, fillDerived, leaveDerivedOpen } from '@/utils/storage/derived';
import { putFeedStories } from '@/utils/storage/feed-stories';
import { inTransaction } from '@/utils/storage/in-transaction';
import type { Schema } from '@/utils/storage/schema';
import { countStories, findStoriesByAddress } from '@/utils/storage/stories';
import { countTerms } from '@/utils/storage/vectors';
import { freshDatabase } from './database';
import { derive, feedUrl, makeFeed, makeStory, now } from './rows';

/** The next version of the engine: other addresses, other terms. */
const deriveAnew = (_feed: string, { id }: Story) => ({
  addresses: [`new:${id}`],
  vector: { terms: ['anew', id] },
});

async function threeStories() {
  const db = await freshDatabase();
  await ensureEngineVersion(db, 1);
  await fillDerived(db, (_, story) => derive(story));
  await putFeedStories(
    db,
    makeFeed(),
    ['a', 'b', 'c'].map((id) => makeStory(id)),
    derive,
    { now },
  );
  return db;
}

describe('what is derived', () => {
  it('stays as it is for the same version of the engine', async () => {
    const db = await threeStories();
    expect(await ensureEngineVersion(db, 1)).toBe(false);
    expect(await db.count('vectors')).toBe(3);
  });

  it('is deleted for another version, and made again from the stories', async () => {
    const db = await threeStories();
    expect(await ensureEngineVersion(db, 2)).toBe(true);
    expect([await db.count('vectors'), await countStories(db)]).toEqual([0, 3]);
    expect(await fillDerived(db, deriveAnew)).toBe(3);
    expect(await countTerms(db, ['anew', 'story'])).toEqual(
      new Map([
        ['anew', 3],
        ['story', 0],
      ]),
    );
    expect((await findStoriesByAddress(db, 'new:b')).map(({ id }) => id)).toEqual(['b']);
    expect(await ensureEngineVersion(db, 2)).toBe(false);
  });

  it('goes on where a worker died in the middle', async () => {
    const db = await threeStories();
    await ensureEngineVersion(db, 2);
    const dying = fillDerived(db, (feed, story) => {
      if (story.id === 'b') throw new Error('killed');
      return deriveAnew(feed, story);
    });
    await expect(dying).rejects.toThrow('killed');
    expect(await db.getAllKeys('vectors')).toEqual([[feedUrl, 'a']]);
    expect(await ensureEngineVersion(db, 2)).toBe(true);
    expect(await fillDerived(db, deriveAnew)).toBe(2);
    expect(await ensureEngineVersion(db, 2)).toBe(false);
  });

  it('leaves out a broken story, and is complete without it', async () => {
    const db = await threeStories();
    await db.put('stories', { feed: feedUrl, id: 'broken', story: 7, addresses: [], stored: '' });
    const report = vi.fn();
    expect(await fillDerived(db, deriveAnew, report)).toBe(0);
    expect(report).toHaveBeenCalledTimes(1);
    expect(await ensureEngineVersion(db, 1)).toBe(false);
  });

  it('is not complete without the stories that a restore brings in while others are being derived', async () => {
    const db = await threeStories();
    await ensureEngineVersion(db, 2);
    let restored: Promise<void> | undefined;
    const restore = () =>
      inTransaction(db, ['stories', 'meta'] as StoreNames<Schema>[], async (transaction) => {
        const row = {
          feed: feedUrl,
          id: 'restored',
          story: makeStory('restored'),
          addresses: [],
          stored: '',
        };
        await transaction.objectStore('stories').put(row);
        await leaveDerivedOpen(transaction);
      });
    const filled = await fillDerived(db, (feed, story) => {
      restored ??= restore();
      return deriveAnew(feed, story);
    });
    await restored;
    expect(filled).toBe(4);
    expect(await db.count('vectors')).toBe(4);
    expect(await ensureEngineVersion(db, 2)).toBe(false);
  });

  it('can be cleared without losing a story', async () => {
    const db = await threeStories();
    await clearDerived(db);
    expect([await db.count('vectors'), await countStories(db)]).toEqual([0, 3]);
    expect(await ensureEngineVersion(db, 1)).toBe(true);
  });
});
