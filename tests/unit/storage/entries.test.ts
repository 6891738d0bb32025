import { describe, expect, it, vi } from 'vitest';
import { identifyEntry } from '@/utils/engine/entry/identify-entry';
import { mergeEntry } from '@/utils/engine/entry/merge-entry';
import type { Entry } from '@/utils/model/entry';
import type { Database } from '@/utils/storage/connect';
import { countUnread, getEntry, listEntries } from '@/utils/storage/entries';
import type { EntryStep } from '@/utils/storage/entry-step';
import { putFeed } from '@/utils/storage/feeds';
import { entryBatch, putEntries } from '@/utils/storage/put-entries';
import { makeEntry } from '../../fixtures/entries';
import { freshDatabase } from './database';
import { feedUrl, makeFeed } from './rows';

async function subscribed(): Promise<Database> {
  const db = await freshDatabase();
  await putFeed(db, makeFeed());
  return db;
}

const put = (db: Database, entries: readonly Entry[], step?: EntryStep) =>
  putEntries(db, entries.map(identifyEntry), { merge: mergeEntry, ...(step && { step }) });

const many = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    makeEntry(`e${i}`, { published: new Date(Date.UTC(2026, 0, 1, 0, i)).toISOString() }),
  );

describe('putEntries', () => {
  it('stores each article once, the latest first, all of them unread', async () => {
    const db = await subscribed();
    expect(await put(db, [...many(3), ...many(3)])).toEqual({ ok: true });
    expect((await listEntries(db, feedUrl)).map(({ told }) => told?.id)).toEqual(['e2', 'e1', 'e0']);
    expect(await countUnread(db, [feedUrl, 'https://no.example/'])).toEqual(
      new Map([
        [feedUrl, 3],
        ['https://no.example/', 0],
      ]),
    );
  });

  it('writes nothing for what is as it was', async () => {
    const db = await subscribed();
    const run = vi.fn(async () => {});
    await put(db, many(3));
    await put(
      db,
      many(3).map((entry) => ({ ...entry, seen: '2026-07-01T00:00:00.000Z' })),
      { stores: [], run },
    );
    expect(run).not.toHaveBeenCalled();
  });

  it('takes the first of two words in one document, every time', async () => {
    const db = await subscribed();
    const document = [makeEntry('a', { title: 'First' }), makeEntry('a', { title: 'Second' })];
    await put(db, document);
    await put(db, document);
    const [only] = await listEntries(db, feedUrl);
    expect(only?.told).toMatchObject({ title: 'First' });
    expect(only?.told).not.toHaveProperty('earlierTitles');
  });

  it('brings back nothing of a feed that was taken off', async () => {
    const db = await freshDatabase();
    expect(await put(db, many(1))).toEqual({ ok: false, code: 'gone' });
    expect(await listEntries(db, feedUrl)).toEqual([]);
  });

  it('hands what changed to the step in the same transaction: both or neither', async () => {
    const db = await subscribed();
    const broken: EntryStep = {
      stores: ['meta'],
      run: async (transaction, { changed }) => {
        await transaction.objectStore('meta').put({ key: 'step', value: changed.length });
        if (changed.some(({ told }) => told?.id === `e${entryBatch + 3}`)) throw new Error('died here');
      },
    };
    await expect(put(db, many(entryBatch * 2), broken)).rejects.toThrow('died here');
    // The first batch is whole, the second is not there, and neither is what followed from it.
    expect(await listEntries(db, feedUrl)).toHaveLength(entryBatch);
    expect((await db.get('meta', 'step'))?.value).toBe(entryBatch);
    await put(db, many(entryBatch * 2));
    expect(await listEntries(db, feedUrl)).toHaveLength(entryBatch * 2);
  });

  it('is not stopped by a row that cannot be read', async () => {
    const db = await subscribed();
    await put(db, many(2));
    const [row] = await db.getAll('entries');
    if (!row) throw new Error();
    await db.put('entries', { ...row, told: { title: 7 } });
    const report = vi.fn();
    await putEntries(db, many(3).map(identifyEntry), { merge: mergeEntry, report });
    expect(report).toHaveBeenCalled();
    expect((await getEntry(db, row.key))?.told?.id).toBe('e0');
    expect(await listEntries(db, feedUrl)).toHaveLength(3);
  });
});
