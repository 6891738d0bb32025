import { describe, expect, it, vi } from 'vitest';
import type { Database } from '@/utils/storage/connect';
import { countTerms, storiesWithTerms } from '@/utils/storage/vectors';
import { freshDatabase } from './database';
import { feedUrl } from './rows';

async function putVectors(db: Database, vectors: Readonly<Record<string, string>>): Promise<void> {
  const transaction = db.transaction('vectors', 'readwrite');
  for (const [id, words] of Object.entries(vectors)) {
    transaction.store.put({ feed: feedUrl, id, vector: { terms: words.split(' ') } });
  }
  await transaction.done;
}

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('countTerms', () => {
  it('tells in how many stories each term stands, also of none', async () => {
    const db = await freshDatabase();
    await putVectors(db, { a: 'dam opens', b: 'dam breaks' });
    expect(await countTerms(db, ['dam', 'opens', 'tram'])).toEqual(
      new Map([
        ['dam', 2],
        ['opens', 1],
        ['tram', 0],
      ]),
    );
    expect(await countTerms(db, [])).toEqual(new Map());
  });
});

describe('storiesWithTerms', () => {
  it('finds each story that holds a term once, those with rarer shared terms first', async () => {
    const db = await freshDatabase();
    await putVectors(db, { a: 'dam', b: 'dam opens', c: 'dam rare', d: 'tram' });
    expect(ids(await storiesWithTerms(db, ['dam', 'rare', 'opens', 'dam']))).toEqual(['b', 'c', 'a']);
    expect(ids(await storiesWithTerms(db, ['dam', 'rare'], 1))).toEqual(['c']);
    expect(await storiesWithTerms(db, ['nothing'])).toEqual([]);
  });

  it('lets one rare term outweigh two common ones, and a term count once however often it is asked for', async () => {
    const db = await freshDatabase();
    const common = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, 'dam opens']));
    await putVectors(db, { ...common, z: 'rare' });
    expect(ids(await storiesWithTerms(db, ['dam', 'opens', 'rare'], 1))).toEqual(['z']);
    expect(ids(await storiesWithTerms(db, [...Array(9).fill('dam'), 'rare'], 1))).toEqual(['z']);
  });

  it('gives the vector as it was stored', async () => {
    const db = await freshDatabase();
    const vector = { terms: ['dam'], weights: [0.5], members: [{ title: [0], lead: [] }] };
    await db.put('vectors', { feed: feedUrl, id: 'a', vector });
    expect(await storiesWithTerms<typeof vector>(db, ['dam'])).toEqual([{ feed: feedUrl, id: 'a', vector }]);
  });

  it('reads no more than so many, however common the term', async () => {
    const db = await freshDatabase();
    await putVectors(db, Object.fromEntries(Array.from({ length: 700 }, (_, i) => [`s${i}`, 'common'])));
    expect(await storiesWithTerms(db, ['common'])).toHaveLength(32);
    expect(await storiesWithTerms(db, ['common'], 1_000)).toHaveLength(500);
    expect(await countTerms(db, ['common'])).toEqual(new Map([['common', 700]]));
  });

  it('reads only the rows that share a term, however many there are', async () => {
    const db = await freshDatabase();
    await putVectors(
      db,
      Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`s${i}`, `w${i} x${i} common`])),
    );
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    expect(await storiesWithTerms(db, ['w1', 'x2', 'w3', 'none'])).toHaveLength(3);
    expect([get.mock.calls.length, getAll.mock.calls.length]).toEqual([3, 0]);
    vi.restoreAllMocks();
  });
});
