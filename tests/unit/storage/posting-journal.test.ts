import { beforeEach, describe, expect, it } from 'vitest';
import {
  readingClusters,
  rememberedClusters,
  settlePage,
  settlePostings,
} from '@/utils/storage/cluster-cache';
import { clusterStores } from '@/utils/storage/clusters';
import { connect } from '@/utils/storage/connect';
import { inTransaction } from '@/utils/storage/in-transaction';
import type { Database } from '@/utils/storage/open-database';
import { journalRange } from '@/utils/storage/posting-journal';
import type { PostingRowOnDisk } from '@/utils/storage/schema';
import { freshDatabase } from './database';

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
});

/** More words than are written into rows of their own at once. */
const many = 500;
const names = ['clusters', 'postings', 'placements', 'merges', 'meta'] as const;

const write = (to: Database, postings: readonly PostingRowOnDisk[], fails = false) =>
  inTransaction(to, [...clusterStores], async (transaction) => {
    const store = rememberedClusters<{ readonly id: number }, null>(transaction as never, 0);
    await store.readState();
    await store.write({ state: null, clusters: [], removed: [], postings });
    if (fails) throw new Error('the disk is full');
  });

const read = async (from: Database, terms: readonly string[]) => {
  const { readPostings } = await readingClusters(from.transaction([...names]) as never);
  return (await readPostings(terms)).map((row) => row?.count);
};

const pages = () => db.count('meta', journalRange());

/** All words of a batch in as many clusters as it has a number. */
const batch = (number: number, from = 0): readonly PostingRowOnDisk[] =>
  Array.from({ length: many }, (_, i) => ({ term: `w${from + i}`, count: number, clusters: [number] }));

describe('postings of large batches', () => {
  it('wait in a page, are read from it, and go into rows of their own in the end', async () => {
    await write(db, batch(1));
    expect([await pages(), await db.count('postings')]).toEqual([1, 0]);
    expect(await read(db, ['w0', 'w499', 'w500'])).toEqual([1, 1, undefined]);
    await settlePostings(db);
    expect([await pages(), await db.count('postings')]).toEqual([0, many]);
    expect(await read(db, ['w0', 'w499', 'w500'])).toEqual([1, 1, undefined]);
  });

  it('of few words are written at once', async () => {
    await write(db, batch(1).slice(0, 9));
    expect([await pages(), await db.count('postings')]).toEqual([0, 9]);
  });

  it('are written once for many batches that change the same words', async () => {
    for (let number = 1; number <= 40; number++) await write(db, batch(number, number % 2));
    expect(await pages()).toBe(16);
    expect(await db.count('postings')).toBe(0);
    expect(await read(db, ['w0', 'w1', 'w500'])).toEqual([40, 40, 39]);
    await settlePostings(db);
    expect(await read(db, ['w0', 'w1', 'w500'])).toEqual([40, 40, 39]);
    expect(await db.count('postings')).toBe(many + 1);
  });

  it('stay few pages where every batch has words of its own', async () => {
    for (let number = 1; number <= 20; number++) await write(db, batch(number, number * many));
    expect(await pages()).toBe(16);
    expect(await db.count('postings')).toBe(4 * many);
    expect(await read(db, [`w${many}`, `w${20 * many}`, `w${21 * many}`])).toEqual([1, 20, undefined]);
  });

  it('are gone where their count is 0, in a page and beyond', async () => {
    await write(db, batch(1));
    await settlePostings(db);
    await write(db, [...batch(2, many), { term: 'w0', count: 0, clusters: [] }]);
    expect(await read(db, ['w0', 'w1'])).toEqual([undefined, 1]);
    await settlePostings(db);
    expect(await read(db, ['w0', 'w1'])).toEqual([undefined, 1]);
    expect(await db.get('postings', 'w0')).toBeUndefined();
  });

  it('are the same for a connection that knows nothing, and for one that knew what was before', async () => {
    const other = await connect({ name: db.name });
    await write(db, batch(1));
    expect(await read(other, ['w0', 'w600'])).toEqual([1, undefined]);
    await write(other, batch(2, 200));
    expect(await read(db, ['w0', 'w200', 'w600'])).toEqual([1, 2, 2]);
    await settlePage(db);
    expect(await read(other, ['w0', 'w200', 'w600'])).toEqual([1, 2, 2]);
    await write(other, batch(3, 100));
    await settlePostings(db);
    other.close();
    const later = await connect({ name: db.name });
    expect(await read(later, ['w0', 'w100', 'w600'])).toEqual([1, 3, 2]);
    later.close();
  });

  it('are what they were where their transaction fails', async () => {
    await write(db, batch(1));
    await expect(write(db, batch(2), true)).rejects.toThrow('full');
    expect(await read(db, ['w0'])).toEqual([1]);
    expect(await pages()).toBe(1);
    await write(db, batch(3, 1));
    expect(await read(db, ['w0', 'w1'])).toEqual([1, 3]);
    await settlePostings(db);
    expect(await read(db, ['w0', 'w1'])).toEqual([1, 3]);
  });
});
