import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { type IDBPDatabase, openDB } from 'idb';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { backUpFirst, backupName } from '@/utils/storage/back-up-first';
import { mergeBackup } from '@/utils/storage/backup';
import { connect } from '@/utils/storage/connect';
import type { Migration } from '@/utils/storage/migration';
import { migrations } from '@/utils/storage/migrations';
import { dump, restore, type Snapshot } from './snapshot';

const snapshots = migrations.map((_, i) => `v${i + 1}.json`);
const read = (file: string) =>
  JSON.parse(readFileSync(`tests/fixtures/migrations/${file}`, 'utf8')) as Snapshot;
const derived = [
  ...['vectors', 'meta', 'clusters', 'postings', 'placements', 'merges'],
  ...['searchPostings', 'searchWords', 'searchDocuments', 'searchColumns', 'searchQueue'],
];

const sourceRows = ({ rows }: Snapshot) =>
  Object.fromEntries(
    Object.entries(rows).filter(([store, held]) => !derived.includes(store) && held.length > 0),
  );

async function stored(name = 'sidelight'): Promise<Snapshot> {
  const db = await openDB(name);
  const snapshot = await dump(db);
  db.close();
  return JSON.parse(JSON.stringify(snapshot)) as Snapshot;
}

/** What the backup holds, by store. */
async function backedUp(): Promise<Record<string, unknown[]>> {
  const rows = (await stored(backupName('sidelight'))).rows['rows'] as { store: string; row: unknown }[];
  const stores: Record<string, unknown[]> = {};
  for (const { store, row } of rows) stores[store] = [...(stores[store] ?? []), row];
  return stores;
}

const failing: Migration = async (_, upgrade) => {
  await upgrade.objectStore('feeds').clear();
  throw new Error('a bug');
};

/** Goes wrong without a word. */
const losing: Migration = async (db, upgrade) => {
  for (const store of db.objectStoreNames)
    if (!derived.includes(store)) await upgrade.objectStore(store).clear();
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('an upgrade from each version that has shipped', () => {
  it.each(snapshots)(
    '%s: where a step fails, everything stands as it was, and a copy of it beside',
    async (file) => {
      const before = read(file);
      await restore('sidelight', before);
      await expect(connect({ migrations: [...migrations, failing] })).rejects.toMatchObject({
        code: 'upgrade-failed',
      });
      expect(await stored()).toEqual(before);
      expect(await backedUp()).toEqual(sourceRows(before));
      const db = await connect();
      expect(db.version).toBe(migrations.length);
      db.close();
    },
  );

  it.each(snapshots)(
    '%s: where a step loses everything without a word, all of it can be had back',
    async (file) => {
      const before = read(file);
      await restore('sidelight', before);
      const db = await connect({ migrations: [...migrations, losing] });
      onTestFinished(() => db.close());
      expect(await db.count('feeds')).toBe(0);
      const rows = Object.entries(await backedUp()).flatMap(([store, held]) =>
        held.map((row) => ({ store, row })),
      );
      const report = await mergeBackup(db, rows);
      const after = JSON.parse(JSON.stringify(await dump(db as unknown as IDBPDatabase))) as Snapshot;
      expect(sourceRows(after)).toEqual(sourceRows(before));
      expect(Object.values(report).reduce((sum, { refused }) => sum + refused, 0)).toBe(0);
    },
  );
});

describe('the backup', () => {
  const old = read('v3.json');
  const day = 24 * 3_600_000;

  it('is not made where there is nothing to upgrade', async () => {
    (await connect()).close();
    (await connect()).close();
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['sidelight']);
  });

  it('takes more rows than fit one step', async () => {
    await restore('sidelight', old);
    const db = await openDB('sidelight');
    for (let i = 0; i < 450; i++)
      await db.put('rejections', { article: `https://a.example/${i}`, feed: 'f', id: 'x', at: '' });
    db.close();
    await backUpFirst('sidelight', 4, 0);
    expect((await backedUp())['rejections']).toHaveLength(450 + (old.rows['rejections']?.length ?? 0));
  });

  it('stands for two weeks after an upgrade, then goes', async () => {
    await restore('sidelight', old);
    await backUpFirst('sidelight', 4, 0);
    await backUpFirst('sidelight', 3, 14 * day - 1);
    expect(await backedUp()).toEqual(sourceRows(old));
    await backUpFirst('sidelight', 3, 14 * day);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['sidelight']);
  });

  it('is left out on a full disk, and the upgrade is made all the same', async () => {
    await restore('sidelight', old);
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const db = await connect();
    add.mockRestore();
    expect(db.version).toBe(migrations.length);
    expect(await db.count('library')).toBe(old.rows['library']?.length);
    db.close();
    expect(await backedUp()).toEqual({});
  });

  it('is what an upgrade waits for: where it fails otherwise, nothing is upgraded', async () => {
    await restore('sidelight', old);
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('aborted', 'AbortError');
    });
    await expect(connect()).rejects.toMatchObject({ code: 'upgrade-failed' });
    add.mockRestore();
    expect(await stored()).toEqual(old);
  });
});
