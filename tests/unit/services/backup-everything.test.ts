import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { mergeSettings } from '@/utils/engine/backup/merge-settings';
import type { BackupCursor, BackupRow } from '@/utils/model/backup';
import { defaultSettings, type Settings } from '@/utils/model/settings';
import { readBackupPiece, restoreSettings } from '@/utils/services/library/backup-settings';
import { addCollection, listCollections, removeRecord } from '@/utils/services/library/collections';
import { finishRestore, restorePiece } from '@/utils/services/library/restore';
import { refreshDueFeeds, refreshKnownFeed } from '@/utils/services/refresh-feeds';
import { changeSettings } from '@/utils/services/settings';
import { visitStory } from '@/utils/services/visit-story';
import { getFeed } from '@/utils/storage/feeds';
import { listHighlights, listLibrary, listNotes } from '@/utils/storage/library';
import { getSettings, putSettings } from '@/utils/storage/settings';
import { getVisit } from '@/utils/storage/visits';
import { makeFeed, makeStory } from '../storage/rows';
import { emptyWorld, type World } from './world';

const key = { feed: 'https://feeds.example.org/stories.json', id: 'tram-1' };
const chosen: Settings = {
  ...defaultSettings,
  theme: 'dark',
  sitesOff: ['bank.example'],
  mutedWords: ['football'],
};

let world: World;
let rows: readonly BackupRow[];

async function backupOf(of: World): Promise<readonly BackupRow[]> {
  const all: BackupRow[] = [];
  let next: BackupCursor | undefined;
  do {
    const piece = await readBackupPiece(of, next);
    all.push(...piece.rows);
    next = piece.next;
  } while (next);
  return JSON.parse(JSON.stringify(all));
}

beforeEach(async () => {
  world = await emptyWorld();
  await putSettings(chosen);
  const story = makeStory(key.id);
  const db = await world.database();
  await db.put('stories', { ...key, story, addresses: [], stored: '2026-01-07T12:00:00.000Z' });
  await visitStory(world, key);
  await addCollection(world, 'Storms');
  rows = await backupOf(world);
  world = await emptyWorld();
});

describe('one file', () => {
  it('holds settings and visits besides everything else, and a new browser has all of it', async () => {
    const report = await restorePiece(world, { rows, dryRun: false });
    expect(report).toMatchObject({ settings: { changed: 1 }, visits: { added: 1 }, library: { added: 1 } });
    await finishRestore(world);
    expect(await getSettings()).toEqual(chosen);
    expect((await getVisit(await world.database(), key))?.last.sources).toHaveLength(1);
  });

  it('is previewed without changing a setting', async () => {
    const report = await restorePiece(world, { rows, dryRun: true });
    expect(report['settings']).toMatchObject({ changed: 1 });
    expect(await getSettings()).toEqual(defaultSettings);
  });

  it('takes nothing back that was set here, and unites lists', async () => {
    await putSettings({ ...defaultSettings, theme: 'light', mutedWords: ['chess'] });
    await restorePiece(world, { rows, dryRun: false });
    expect(await getSettings()).toMatchObject({
      theme: 'light',
      mutedWords: ['chess', 'football'],
      sitesOff: ['bank.example'],
    });
  });

  it('switches on nothing by which Sidelight reads more, or shows more to a page, than it does here', async () => {
    const settings = {
      ...defaultSettings,
      privateWindows: true,
      autoOpen: true,
      sitesOn: ['bank.example', 'mail.example', 'paper.example'],
    };
    const foreign = [{ store: 'settings', row: settings }];
    await putSettings({ ...defaultSettings, sitesOff: ['bank.example'] });
    await restorePiece(world, { rows: foreign, dryRun: false });
    expect(await getSettings()).toMatchObject({
      privateWindows: false,
      autoOpen: false,
      sitesOn: ['mail.example', 'paper.example'],
    });
    await putSettings({ ...defaultSettings, askFirst: true, sitesOn: ['paper.example'] });
    expect(await restorePiece(world, { rows: foreign, dryRun: false })).toMatchObject({
      settings: { kept: 1 },
    });
    expect((await getSettings()).sitesOn).toEqual(['paper.example']);
  });

  it('brings the sites that may be read to a browser that asks about none yet', async () => {
    const own = { ...defaultSettings, askFirst: true, sitesOn: ['paper.example'] };
    await restorePiece(world, { rows: [{ store: 'settings', row: own }], dryRun: false });
    expect(await getSettings()).toEqual(own);
  });

  it('undoes no switch that is pressed while it is restored', async () => {
    await Promise.all([
      changeSettings(world, { showTab: false, sitesOff: ['clinic.example'] }),
      restoreSettings(world, chosen, false),
    ]);
    expect(await getSettings()).toMatchObject({
      showTab: false,
      theme: 'dark',
      sitesOff: ['clinic.example', 'bank.example'],
    });
  });

  it('has no record of the library that cannot be found, changed or removed again', async () => {
    const record = {
      id: 'n1',
      kind: 'note',
      created: '2026-01-01T00:00:00.000Z',
      updated: '2026-01-01T00:00:00.000Z',
      subject: { is: 'source', url: 'https://paper.example/tram' },
      markdown: 'planted',
    };
    const row = { id: 'n1', kind: 'note', updated: 'zzzz', keys: ['url https://other.example/'], record };
    await restorePiece(world, { rows: [{ store: 'library', row }], dryRun: false });
    const db = await world.database();
    expect(await listHighlights(db, 'https://other.example/')).toEqual([]);
    expect(await listNotes(db, { is: 'source', url: 'https://paper.example/tram' })).toHaveLength(1);
    await removeRecord(world, 'n1');
    expect(await listLibrary(db, 'note')).toEqual([]);
  });

  it('of two restores at once each thing is there once', async () => {
    await Promise.all([
      restorePiece(world, { rows, dryRun: false }),
      restorePiece(world, { rows, dryRun: false }),
    ]);
    await Promise.all([finishRestore(world), finishRestore(world)]);
    expect(await listCollections(world)).toHaveLength(1);
    expect(await getSettings()).toEqual(chosen);
    const again = await restorePiece(world, { rows, dryRun: false });
    expect(Object.values(again).every(({ added, changed }) => added + changed === 0)).toBe(true);
  });

  it('has no feed asked by itself in the own network, where nobody typed it here', async () => {
    const asked: string[] = [];
    const answer = async (input: unknown) => {
      asked.push(String(input));
      return new Response('<rss version="2.0"><channel><title>Lamp</title></channel></rss>');
    };
    world = { ...world, fetch: answer as typeof fetch };
    const urls = ['http://192.168.1.1/off?lamp=all', 'https://feeds.example.org/rss'];
    const feeds = urls.map((url) => ({ store: 'feeds', row: makeFeed({ url }) }));
    expect(await restorePiece(world, { rows: feeds, dryRun: false })).toMatchObject({ feeds: { added: 2 } });
    await refreshDueFeeds(world);
    expect(asked).toEqual([urls[1]]);
    await refreshKnownFeed(world, urls[0] ?? '');
    expect(asked).toEqual([urls[1], urls[0]]);
    expect((await getFeed(await world.database(), urls[0] ?? ''))?.error).toBeUndefined();
  });

  it.each([
    ['no settings at all', null],
    ['a list', []],
    ['a theme that is none', { theme: 'pink' }],
  ])('whose settings are %s loses the rest not', async (_, row) => {
    const odd = rows.map((one) => (one.store === 'settings' ? { store: 'settings', row } : one));
    const report = await restorePiece(world, { rows: odd, dryRun: false });
    expect(report).toMatchObject({ settings: { refused: 1 }, library: { added: 1 } });
    expect(await getSettings()).toEqual(defaultSettings);
  });
});

describe('settings that are merged', () => {
  const words = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
  const some = fc
    .record({
      theme: fc.constantFrom('system', 'light', 'dark'),
      showTab: fc.boolean(),
      mutedWords: words,
      sitesOff: words,
    })
    .map((fields): Settings => ({ ...defaultSettings, ...fields }) as Settings);

  it('change nothing the second time, lose no item of a list, and keep what was set here', () => {
    fc.assert(
      fc.property(some, some, (here, backup) => {
        const merged = mergeSettings(here, backup);
        expect(mergeSettings(merged, backup)).toEqual(merged);
        expect(mergeSettings(here, here)).toEqual(here);
        for (const word of [...here.mutedWords, ...backup.mutedWords])
          expect(merged.mutedWords).toContain(word);
        if (here.theme !== 'system') expect(merged.theme).toBe(here.theme);
      }),
    );
  });
});
