import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { BackupRow } from '@/utils/model/backup';
import { type LibraryRecord, parseLibraryRecord } from '@/utils/model/library-record';
import { mergeBackup, readBackup } from '@/utils/storage/backup';
import { connect, type Database } from '@/utils/storage/connect';
import { getLibraryRecord, listLibrary, putLibrary } from '@/utils/storage/library';
import { migrations } from '@/utils/storage/migrations';
import { sourceStores } from '@/utils/storage/source-stores';
import { freshDatabase } from './database';
import { restore, type Snapshot } from './snapshot';

const newest = () =>
  JSON.parse(readFileSync(`tests/fixtures/migrations/v${migrations.length}.json`, 'utf8')) as Snapshot;

async function filledDatabase(): Promise<Database> {
  await restore('sidelight', newest());
  const db = await connect();
  onTestFinished(() => db.close());
  return db;
}

/** Everything, as a file holds it: through JSON, piece by piece. */
async function backupOf(db: Database, most: number): Promise<BackupRow[]> {
  const rows: BackupRow[] = [];
  let piece = await readBackup(db, undefined, most);
  rows.push(...piece.rows);
  while (piece.next) {
    piece = await readBackup(db, piece.next, most);
    rows.push(...piece.rows);
  }
  return JSON.parse(JSON.stringify(rows));
}

const count = (added: number, changed: number, kept: number, refused = 0) => ({
  added,
  changed,
  kept,
  refused,
});

const note = (updated: string, markdown: string, more: object = {}): LibraryRecord => {
  const subject = { is: 'source', url: 'https://a.example/1' };
  const parsed = parseLibraryRecord({
    id: 'n9',
    kind: 'note',
    created: updated,
    updated,
    subject,
    markdown,
    ...more,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
};

describe('a backup', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it.each([1, 2, 500])('read in pieces of %i is restored whole in an empty browser', async (most) => {
    const before = await backupOf(await filledDatabase(), most);
    expect(new Set(before.map(({ store }) => store))).toEqual(
      new Set([
        'feeds',
        'entries',
        'stories',
        'pins',
        'revisions',
        'rejections',
        'corrections',
        'visits',
        'library',
      ]),
    );
    const db = await freshDatabase();
    const report = await mergeBackup(db, before);
    expect(Object.values(report).every(({ changed, kept, refused }) => changed + kept + refused === 0)).toBe(
      true,
    );
    expect(await backupOf(db, 500)).toEqual(before);
  });

  it('merged once more, or twice at once, changes nothing', async () => {
    const db = await filledDatabase();
    const rows = await backupOf(db, 500);
    const fresh = await freshDatabase();
    await Promise.all([mergeBackup(fresh, rows), mergeBackup(fresh, rows)]);
    const again = await mergeBackup(fresh, rows);
    expect(Object.values(again).every(({ added, changed }) => added + changed === 0)).toBe(true);
    expect(await backupOf(fresh, 500)).toEqual(rows);
  });

  it('is previewed without a write', async () => {
    const rows = await backupOf(await filledDatabase(), 500);
    const fresh = await freshDatabase();
    expect((await mergeBackup(fresh, rows, { dryRun: true }))['library']).toEqual(count(5, 0, 0));
    expect(await backupOf(fresh, 500)).toEqual([]);
  });

  it('refuses rows that are none, of stores that are none, and takes the rest', async () => {
    const whole = await backupOf(await filledDatabase(), 500);
    const spoiled = sourceStores.map((store) => {
      const fields = Object.keys((whole.find((one) => one.store === store)?.row ?? {}) as object);
      return { store, row: Object.fromEntries(fields.map((field) => [field, 7])) };
    });
    const rowOf = (name: string) => whole.find(({ store }) => store === name)?.row as object;
    const db = await freshDatabase();
    const report = await mergeBackup(db, [
      ...spoiled,
      { store: 'vectors', row: { feed: 'x', id: 'y' } },
      { store: '__proto__', row: {} },
      { store: 'feeds', row: { url: 'javascript:alert(1)' } },
      { store: 'library', row: null },
      ...(['key', 'carriers', 'feeds', 'unread', 'at', 'address', 'readAt', 'site'] as const).map(
        (field) => ({
          store: 'entries',
          row: { ...rowOf('entries'), [field]: { no: 'text' } },
        }),
      ),
      { store: 'pins', row: { ...rowOf('pins'), feed: {} } },
      { store: 'stories', row: { ...rowOf('stories'), feed: {} } },
      { store: 'stories', row: { ...rowOf('stories'), id: ['x'] } },
      { store: 'stories', row: { ...rowOf('stories'), addresses: 'x', stored: 5 } },
      { store: 'rejections', row: { article: 'https://a.example/', feed: 'f', id: '1', at: '2026-01-01' } },
    ]);
    expect(sourceStores.filter((store) => !report[store]?.refused)).toEqual([]);
    expect(await backupOf(db, 500)).toMatchObject([{ store: 'rejections', row: { id: '1' } }]);
    expect(report['vectors']).toEqual(count(0, 0, 0, 1));
  });
});

describe('records of the library', () => {
  it('a newer note is not overwritten by an older one of a backup', async () => {
    const db = await freshDatabase();
    await putLibrary(db, [note('2026-05-01T00:00:00.000Z', 'old')]);
    const old = await backupOf(db, 500);
    await putLibrary(db, [note('2026-06-01T00:00:00.000Z', 'new')]);
    expect((await mergeBackup(db, old))['library']).toEqual(count(0, 0, 1));
    expect((await listLibrary(db, 'note')).map(({ markdown }) => markdown)).toEqual(['new']);
  });

  it('an older note gives way to a newer one, and what was deleted later stays deleted', async () => {
    const db = await freshDatabase();
    await putLibrary(db, [note('2026-05-01T00:00:00.000Z', 'old')]);
    await putLibrary(db, [note('2026-06-01T00:00:00.000Z', '', { deleted: true })]);
    await putLibrary(db, [note('2026-05-15T00:00:00.000Z', 'between')]);
    expect(await listLibrary(db, 'note')).toEqual([]);
    expect(await getLibraryRecord(db, 'n9')).toMatchObject({ deleted: true });
  });

  it('of two changes of one moment the same one wins, whichever came first', async () => {
    const at = '2026-05-01T00:00:00.000Z';
    const texts = await Promise.all(
      [
        ['a', 'b'],
        ['b', 'a'],
      ].map(async (order) => {
        const db = await freshDatabase();
        for (const text of order) await putLibrary(db, [note(at, text)]);
        return (await listLibrary(db, 'note'))[0]?.markdown;
      }),
    );
    expect(texts[0]).toBe(texts[1]);
  });
});
