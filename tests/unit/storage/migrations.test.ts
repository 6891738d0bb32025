import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import type { IDBPDatabase } from 'idb';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { connect, type Database } from '@/utils/storage/connect';
import { readCorrected } from '@/utils/storage/corrections';
import { ensureEngineVersion } from '@/utils/storage/derived';
import { countUnread, findEntriesByAddress, listEntries } from '@/utils/storage/entries';
import { listFeeds } from '@/utils/storage/feeds';
import { latestCollected, listCollected, listHighlights, listLibrary } from '@/utils/storage/library';
import { migrations } from '@/utils/storage/migrations';
import { listPins } from '@/utils/storage/pins';
import { listRejections } from '@/utils/storage/rejections';
import { listRevisions } from '@/utils/storage/revisions';
import { findStoriesByAddress, listLatestStories, listStories } from '@/utils/storage/stories';
import { countTerms, storiesWithTerms } from '@/utils/storage/vectors';
import { getVisit } from '@/utils/storage/visits';
import { dump, restore, type Snapshot, shapeOf } from './snapshot';

const folder = 'tests/fixtures/migrations';
const snapshots = migrations.map((_, i) => `v${i + 1}.json`);
const read = (file: string) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Snapshot;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function open(steps = migrations): Promise<Database> {
  const db = await connect({ migrations: steps });
  onTestFinished(() => db.close());
  return db;
}

describe('the snapshots', () => {
  it('are one for each version that has shipped, and none beyond', () => {
    expect(readdirSync(folder).sort()).toEqual([...snapshots].sort());
  });

  it.each(snapshots)(
    '%s has the shape that its migrations make: a step that has shipped never changes',
    async (file) => {
      const { version, shape } = read(file);
      const db = await open(migrations.slice(0, version));
      expect(shapeOf(db as unknown as IDBPDatabase)).toEqual(shape);
    },
  );

  it.each(snapshots)('%s opens with the code of today and has the shape of today', async (file) => {
    await restore('sidelight', read(file));
    const old = await open();
    const shape = shapeOf(old as unknown as IDBPDatabase);
    old.close();
    globalThis.indexedDB = new IDBFactory();
    expect(shape).toEqual(shapeOf((await open()) as unknown as IDBPDatabase));
  });

  it.each(snapshots)('%s loses nothing: every row is read', async (file) => {
    await restore('sidelight', read(file));
    const db = await open();
    const broken = vi.fn();
    const [feeds, stories, pins] = [
      await listFeeds(db, broken),
      await listStories(db, undefined, broken),
      await listPins(db, broken),
    ];
    expect(broken).not.toHaveBeenCalled();
    expect(feeds.map(({ url, title, failures, error }) => [url, title, failures, error?.code])).toEqual([
      ['https://broken.example.org/feed', undefined, 3, 'http'],
      ['https://feeds.example.org/stories.json', 'Bridge desk', 0, undefined],
    ]);
    expect(feeds[1]).toMatchObject({ etag: 'W/"abc"', problems: [{ story: 'tram-3' }] });
    expect(stories.map(({ feed, id }) => [feed.length, id]).sort()).toEqual([
      [38, 'tram-1'],
      [38, 'tram-2'],
      [7, 'harbour-bridge-reopening'],
    ]);
    expect(stories.find(({ id }) => id === 'tram-2')?.story.timeline).toEqual([
      { date: '2026', text: 'Planned.', citations: [], precision: 'year' },
      {
        date: '2026-05',
        text: 'Voted.',
        citations: [{ source: 1, quote: 'They voted.' }],
        precision: 'month',
      },
    ]);
    expect(pins.map(({ id, pinned }) => [id, pinned])).toEqual([
      ['tram-1', '2026-06-01T12:30:00.000Z'],
      ['left', '2026-05-01T12:30:00.000Z'],
    ]);
    expect(await listRejections(db, 'https://paper.example.org/other')).toMatchObject([{ id: 'tram-2' }]);
  });

  it.each(snapshots.slice(1))('%s has its entries, found by feed and by address', async (file) => {
    await restore('sidelight', read(file));
    const db = await open();
    const feed = 'https://feeds.example.org/stories.json';
    const broken = vi.fn();
    const entries = await listEntries(db, feed, broken);
    expect(broken).not.toHaveBeenCalled();
    expect(entries.map(({ told }) => [told?.id, told?.earlierTitles?.length])).toEqual([
      ['urn:tram-9', undefined],
      ['urn:tram-1', 1],
    ]);
    expect(await countUnread(db, [feed])).toEqual(new Map([[feed, 1]]));
    expect(await findEntriesByAddress(db, 'https://paper.example.org/tram-1')).toMatchObject([
      { read: { text: 'The council voted.\n\nIt was close.' }, site: 'paper.example.org' },
    ]);
  });

  it.each(snapshots.slice(2))('%s has its library, without what was deleted', async (file) => {
    await restore('sidelight', read(file));
    const db = await open();
    expect((await listLibrary(db, 'collection')).map(({ name }) => name)).toEqual(['City transport']);
    expect((await listCollected(db, 'c1')).map(({ tags }) => tags)).toEqual([['tram']]);
    expect(await latestCollected(db, 'c1', 1)).toMatchObject({ items: [{ tags: ['tram'] }], total: 1 });
    expect((await listLibrary(db, 'note')).map(({ markdown }) => markdown)).toEqual(['Ask who **paid**.']);
    expect(await listHighlights(db, 'https://paper.example.org/tram-1')).toMatchObject([{ id: 'h1' }]);
  });

  it.each(snapshots.slice(3))('%s knows what was seen of a story', async (file) => {
    await restore('sidelight', read(file));
    const broken = vi.fn();
    const key = { feed: 'https://feeds.example.org/stories.json', id: 'tram-1' };
    const visit = await getVisit(await open(), key, broken);
    expect(broken).not.toHaveBeenCalled();
    expect([visit?.last.sources.length, visit?.before?.sources.length]).toEqual([2, 1]);
  });

  it.each(snapshots.slice(5))('%s knows what the reader has said of entries', async (file) => {
    await restore('sidelight', read(file));
    const transaction = (await open()).transaction(['corrections']);
    expect(await readCorrected(transaction, 'e2')).toEqual({ strangers: ['urn:tram-9-entry'], kin: [] });
  });

  it.each(snapshots.slice(6))('%s knows how a pinned story was', async (file) => {
    await restore('sidelight', read(file));
    const broken = vi.fn();
    const key = { feed: 'https://feeds.example.org/stories.json', id: 'tram-1' };
    const revisions = await listRevisions(await open(), key, broken);
    expect(broken).not.toHaveBeenCalled();
    expect(revisions).toMatchObject([{ story: { id: 'tram-1' }, visits: ['2026-06-01T12:31:00.000Z'] }]);
  });

  it('hold for the version of today exactly what its database holds', async () => {
    const newest = read(snapshots.at(-1) ?? '');
    await restore('sidelight', newest);
    expect(JSON.parse(JSON.stringify(await dump((await open()) as unknown as IDBPDatabase)))).toEqual(newest);
  });

  it.each(snapshots)('%s is found by words and addresses', async (file) => {
    await restore('sidelight', read(file));
    const db = await open();
    expect((await findStoriesByAddress(db, 'https://paper.example.org/tram-1')).map(({ id }) => id)).toEqual([
      'tram-1',
    ]);
    expect((await listLatestStories(db, 1)).map(({ id }) => id)).toEqual(['tram-2']);
    expect(await countTerms(db, ['bridge', 'tram-2'])).toEqual(
      new Map([
        ['bridge', 1],
        ['tram-2', 1],
      ]),
    );
    expect((await storiesWithTerms(db, ['bridge'])).map(({ id }) => id)).toEqual([
      'harbour-bridge-reopening',
    ]);
    expect(await ensureEngineVersion(db, 1)).toBe(true); // deriving had not been finished
  });
});
