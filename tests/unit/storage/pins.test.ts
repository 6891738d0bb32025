import { describe, expect, it, vi } from 'vitest';
import {
  deletePin,
  getPin,
  isPinned,
  listNotifying,
  listPinnedKeys,
  listPins,
  putPin,
} from '@/utils/storage/pins';
import { listRejections, putRejection } from '@/utils/storage/rejections';
import { freshDatabase } from './database';
import { feedUrl, makeStory } from './rows';

const pin = (id: string, pinned: string) => ({ feed: feedUrl, id, pinned, story: makeStory(id) });
const key = (id: string) => ({ feed: feedUrl, id });

describe('pins', () => {
  it('are kept with their story, the latest first, until taken off', async () => {
    const db = await freshDatabase();
    expect(await putPin(db, pin('a', '2026-01-01T00:00:00.000Z'))).toEqual({ ok: true });
    await putPin(db, pin('b', '2026-02-01T00:00:00.000Z'));
    expect((await listPins(db)).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(await getPin(db, key('a'))).toEqual(pin('a', '2026-01-01T00:00:00.000Z'));
    await deletePin(db, key('a'), '2026-03-01T00:00:00.000Z');
    expect([await isPinned(db, key('a')), await isPinned(db, key('b'))]).toEqual([false, true]);
    expect(await getPin(db, key('a'))).toBeUndefined();
  });

  it('are listed by those whose news are to be told, however many there are', async () => {
    const db = await freshDatabase();
    for (let i = 0; i < 230; i++)
      await db.put('pins', {
        ...pin(`p${i}`, '2026-01-01T00:00:00.000Z'),
        ...(i % 115 === 0 ? { notify: true } : {}),
      });
    expect((await listNotifying(db)).map(({ id }) => id)).toEqual(['p0', 'p115']);
    expect(await listPinnedKeys(db)).toHaveLength(230);
  });

  it('are not lost for a date that cannot be read', async () => {
    const db = await freshDatabase();
    await db.put('pins', pin('a', 'yesterday'));
    expect(await listPins(db)).toMatchObject([{ id: 'a', pinned: '2026-05-31T12:00:00.000Z' }]);
  });

  it('whose story cannot be read are skipped and reported, and still there', async () => {
    const db = await freshDatabase();
    await db.put('pins', { ...pin('a', '2026-01-01T00:00:00.000Z'), story: null });
    await putPin(db, pin('b', '2026-01-01T00:00:00.000Z'));
    const report = vi.fn();
    expect((await listPins(db, report)).map(({ id }) => id)).toEqual(['b']);
    expect(report).toHaveBeenCalledWith({
      store: 'pins',
      issues: [{ path: '$', reason: 'must be an object' }],
    });
    expect(await isPinned(db, key('a'))).toBe(true);
  });
});

describe('rejections', () => {
  it('are listed for their article only, and can be taken back', async () => {
    const db = await freshDatabase();
    const article = 'https://paper.example.org/a';
    const at = '2026-01-01T00:00:00.000Z';
    for (const [url, id] of [
      [article, 'x'],
      [article, 'y'],
      [`${article}b`, 'z'],
    ] as const) {
      expect(await putRejection(db, { article: url, feed: feedUrl, id, at })).toEqual({ ok: true });
    }
    expect((await listRejections(db, article)).map(({ id }) => id)).toEqual(['x', 'y']);
  });
});
