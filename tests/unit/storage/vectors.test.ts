import { describe, expect, it } from 'vitest';
import type { Database } from '@/utils/storage/connect';
import { countTerms, getVector, storiesWithTerms } from '@/utils/storage/vectors';
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

  it('gives the vector as it was stored', async () => {
    const db = await freshDatabase();
    const vector = { terms: ['dam'], weights: [0.5], members: [{ title: [0], lead: [] }] };
    await db.put('vectors', { feed: feedUrl, id: 'a', vector });
    expect(await storiesWithTerms<typeof vector>(db, ['dam'])).toEqual([{ feed: feedUrl, id: 'a', vector }]);
    expect(await getVector<typeof vector>(db, { feed: feedUrl, id: 'a' })).toMatchObject({ vector });
    expect(await getVector(db, { feed: feedUrl, id: 'b' })).toBeUndefined();
  });

  it('reads no more than so many, however common the term', async () => {
    const db = await freshDatabase();
    await putVectors(db, Object.fromEntries(Array.from({ length: 700 }, (_, i) => [`s${i}`, 'common'])));
    expect(await storiesWithTerms(db, ['common'])).toHaveLength(200);
    expect(await storiesWithTerms(db, ['common'], 1_000)).toHaveLength(500);
    expect(await countTerms(db, ['common'])).toEqual(new Map([['common', 700]]));
  });

  it('costs the same among ten times as many stories that hold other words', async () => {
    const db = await freshDatabase();
    const many = (from: number, to: number) =>
      Object.fromEntries(
        Array.from({ length: to - from }, (_, i) => [`s${from + i}`, `w${from + i} x${from + i} common`]),
      );
    const cost = async () => {
      const start = performance.now();
      for (let i = 0; i < 40; i++) await storiesWithTerms(db, ['w1', 'x2', 'w3']);
      return performance.now() - start;
    };
    await putVectors(db, many(0, 200));
    await cost();
    const few = await cost();
    await putVectors(db, many(200, 2_000));
    expect(await cost()).toBeLessThan(5 * few);
  });
});
