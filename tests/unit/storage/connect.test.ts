import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { type IDBPDatabase, openDB, unwrap } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { connect, type Database } from '@/utils/storage/connect';
import type { Migration } from '@/utils/storage/migration';
import { migrations } from '@/utils/storage/migrations';
import { createConnection, openDatabase } from '@/utils/storage/open-database';
import { StorageError } from '@/utils/storage/storage-error';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const codeOf = (opening: Promise<unknown>) =>
  opening.then(
    () => 'opened',
    (error: unknown) => (error instanceof StorageError ? error.code : error),
  );

const forceClose = (db: Database) =>
  forceCloseDatabase(
    unwrap(db as IDBPDatabase<unknown>) as unknown as Parameters<typeof forceCloseDatabase>[0],
  );

const addNotes: Migration = (db) => {
  (db as unknown as IDBPDatabase).createObjectStore('notes');
};

describe('connect', () => {
  it('makes a database whose version is the number of migrations', async () => {
    const db = await connect();
    expect(db.version).toBe(migrations.length);
    expect([...db.objectStoreNames]).toEqual([
      'clusters',
      'corrections',
      'entries',
      'feeds',
      'library',
      'merges',
      'meta',
      'pins',
      'placements',
      'postings',
      'rejections',
      'revisions',
      'searchColumns',
      'searchDocuments',
      'searchPostings',
      'searchQueue',
      'searchWords',
      'stories',
      'vectors',
      'visits',
    ]);
    db.close();
  });

  it('runs only the migrations that are new', async () => {
    const first = vi.fn(migrations[0] as Migration);
    (await connect({ migrations: [first] })).close();
    const db = await connect({ migrations: [first, addNotes] });
    expect(first).toHaveBeenCalledTimes(1);
    expect([db.version, [...(db.objectStoreNames as unknown as string[])].includes('notes')]).toEqual([
      2,
      true,
    ]);
    db.close();
  });

  it('undoes all steps of an upgrade when one throws, and says why', async () => {
    (await connect()).close();
    const reason = new Error('cannot');
    const failing = connect({
      migrations: [
        ...migrations,
        addNotes,
        () => {
          throw reason;
        },
      ],
    });
    await expect(failing).rejects.toMatchObject({ code: 'upgrade-failed', cause: reason });
    const db = await connect();
    expect([...(db.objectStoreNames as unknown as string[])]).not.toContain('notes');
    db.close();
  });

  it('undoes an upgrade whose step rejects later', async () => {
    const failing = connect({
      migrations: [
        async (db, upgrade) => {
          db.createObjectStore('meta', { keyPath: 'key' });
          await upgrade.objectStore('meta').put({ key: 'a', value: 1 });
          throw new Error('late');
        },
      ],
    });
    expect(await codeOf(failing)).toBe('upgrade-failed');
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('tells that a newer version of the extension has been here', async () => {
    (await openDB('sidelight', 99)).close();
    expect(await codeOf(connect())).toBe('newer');
  });

  it('tells that the browser has no database to give', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(await codeOf(connect())).toBe('unavailable');
  });

  it('gives up when a page of an older version does not let go, and then does not block it in turn', async () => {
    const old = await openDB('sidelight', 1); // has no "blocking" handler: it stays open
    expect(await codeOf(connect({ migrations: [...migrations, addNotes], blockedMs: 5 }))).toBe('blocked');
    const close = vi.spyOn(IDBDatabase.prototype, 'close');
    old.close();
    await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(2)); // the old page's, and the one given up
    close.mockRestore();
    const db = await connect({ migrations: [...migrations, addNotes, addLater] });
    expect(db.version).toBe(migrations.length + 2);
    db.close();
  });

  it('waits for a page of an older version that lets go in time', async () => {
    const old = await openDB('sidelight', 1);
    old.addEventListener('versionchange', () => queueMicrotask(() => old.close()));
    expect(await codeOf(connect({ migrations: [...migrations, addNotes], blockedMs: 60_000 }))).toBe(
      'opened',
    );
  });

  it('does not take a long upgrade for a page that does not let go', async () => {
    const old = await openDB('sidelight', 1);
    old.addEventListener('versionchange', () => setTimeout(() => old.close(), 0));
    const slow: Migration = async (db, upgrade) => {
      const notes = (db as unknown as IDBPDatabase).createObjectStore('notes');
      const start = performance.now();
      while (performance.now() - start < 400) await notes.count();
      expect(upgrade.mode).toBe('versionchange');
    };
    expect(await codeOf(connect({ migrations: [...migrations, slow], blockedMs: 250 }))).toBe('opened');
  });

  it('leaves no rejection unhandled where the browser ends a transaction that only reads', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const db = await connect();
    const reading = db.transaction('feeds');
    const rows = reading.store.getAll();
    reading.abort();
    await expect(rows).rejects.toMatchObject({ name: 'AbortError' });
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
    db.close();
  });

  it('lets go when another page upgrades', async () => {
    const onClose = vi.fn();
    const db = await connect({ onClose });
    const newer = await connect({ migrations: [...migrations, addNotes], blockedMs: 5 });
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(() => db.transaction('feeds')).toThrow();
    newer.close();
  });
});

const addLater: Migration = (db) => {
  (db as unknown as IDBPDatabase).createObjectStore('later');
};

describe('createConnection', () => {
  it('opens once, however often and however early it is asked', async () => {
    const { open, close } = createConnection();
    const [one, two] = await Promise.all([open(), open()]);
    expect(two).toBe(one);
    await close();
  });

  it('opens again after it was closed', async () => {
    const { open, close } = createConnection();
    const one = await open();
    await close();
    const two = await open();
    expect(two).not.toBe(one);
    expect(await two.count('feeds')).toBe(0);
    await close();
  });

  it('opens again after the browser closed it', async () => {
    const { open, close } = createConnection();
    const one = await open();
    forceClose(one);
    const two = await open();
    expect(two).not.toBe(one);
    expect(await two.count('feeds')).toBe(0);
    await close();
  });

  it('opens again after the database was deleted', async () => {
    const { open, close } = createConnection();
    await (await open()).put('meta', { key: 'a', value: 1 });
    await new Promise((resolve) =>
      indexedDB.deleteDatabase('sidelight').addEventListener('success', resolve),
    );
    expect(await (await open()).count('meta')).toBe(0);
    await close();
  });

  it('tries again after it failed', async () => {
    const { open, close } = createConnection();
    const spy = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('no', 'UnknownError');
    });
    expect(await codeOf(open())).toBe('unavailable');
    spy.mockRestore();
    expect(await codeOf(open())).toBe('opened');
    await close();
  });

  it('closes quietly when it never opened', async () => {
    const { open, close } = createConnection();
    await close();
    (await openDB('sidelight', 99)).close();
    const failing = codeOf(open());
    await close();
    expect(await failing).toBe('newer');
  });
});

describe('openDatabase', () => {
  it('is the same connection every time', async () => {
    const db = await openDatabase();
    expect(await openDatabase()).toBe(db);
    db.close();
  });
});
