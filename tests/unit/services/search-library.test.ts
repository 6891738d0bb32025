import { beforeEach, describe, expect, it } from 'vitest';
import { parisStory } from '@/tests/fixtures/stories';
import type { LibraryQuery, SearchKind } from '@/utils/model/library-search';
import type { StoredEntry } from '@/utils/model/stored-entry';
import { deriveStory } from '@/utils/services/derive-story';
import { collect, importReferences } from '@/utils/services/library/collect';
import { addCollection, putBack, removeRecord, tagItem } from '@/utils/services/library/collections';
import { addHighlight } from '@/utils/services/library/highlights';
import { saveNote } from '@/utils/services/library/notes';
import { setPinned } from '@/utils/services/pins';
import { ensureSearch, indexLibrary } from '@/utils/services/search/index-library';
import { searchLibrary } from '@/utils/services/search/search-library';
import { deleteFeed } from '@/utils/storage/delete-feed';
import { putStories } from '@/utils/storage/feed-stories';
import { deleteKept } from '@/utils/storage/kept-reading';
import type { Database } from '@/utils/storage/open-database';
import { entry, feed, putRows } from './searched-entries';
import { emptyWorld, type World } from './world';

const key = { feed, id: parisStory.id };

let world: World;
let db: Database;
beforeEach(async () => {
  world = await emptyWorld();
  db = await world.database();
});

const putAll = (...entries: readonly StoredEntry[]) => putRows(db, ...entries);
const search = (query: string, more: Partial<LibraryQuery> = {}) => searchLibrary(world, { query, ...more });
const titles = async (query: string, kind: SearchKind = 'article', more: Partial<LibraryQuery> = {}) =>
  (await search(query, more)).kinds
    .find((one) => one.kind === kind)
    ?.hits.map(({ title }) => title.map(({ text }) => text).join(''));
const totals = async (query: string, more: Partial<LibraryQuery> = {}) =>
  Object.fromEntries((await search(query, more)).kinds.map(({ kind, total }) => [kind, total]));

describe('searching the library', () => {
  it('finds stories, sources, notes and articles, each among its own', async () => {
    await putStories(db, feed, [parisStory], deriveStory, { now: world.clock });
    const { id: collection } = await addCollection(world, 'Guarantees');
    await collect(world, { collection, what: { is: 'source', key, number: 1 }, tags: ['treaty'] });
    await saveNote(world, { is: 'story', key }, 'Ask the **ministry** about Moscow.');
    await addHighlight(world, {
      url: 'https://a.example/1',
      headline: 'Talks',
      quote: { exact: 'a word from Moscow', prefix: '', suffix: '' },
    });
    await putAll(entry('Moscow answers'));
    expect(await totals('moscow')).toMatchObject({ story: 1, note: 2, article: 1 });
    expect(await totals('tag:treaty')).toEqual({ story: 0, source: 1, note: 0, article: 0 });
    expect(await titles('ministry', 'note')).toEqual(['']);
  });

  it('finds what is begun, what is misspelt, and what is written without spaces', async () => {
    await putAll(
      entry('Zelensky meets Macron in Paris'),
      entry('東京で大雪、交通に影響'),
      entry('เกิดฝนตกหนักในกรุงเทพ'),
      entry('المرفأ يعيد فتح أبوابه'),
    );
    for (const query of ['zelen', 'ZELENSKY', 'zelnesky', 'zelensyk macorn', 'mácron'])
      expect(await titles(query), query).toEqual(['Zelensky meets Macron in Paris']);
    for (const query of ['大雪', '東京 交通', '響', '雪'])
      expect(await titles(query), query).toEqual(['東京で大雪、交通に影響']);
    expect(await titles('ฝนตก')).toHaveLength(1);
    expect(await titles('المرفأ')).toHaveLength(1);
    for (const query of ['"zelen"', '"zelnesky"', 'zelensky berlin', 'paries'])
      expect(await titles(query), query).toEqual(
        query === 'paries' ? ['Zelensky meets Macron in Paris'] : [],
      );
  });

  it('keeps to fields and days', async () => {
    await putAll(
      entry('Harbour closed', {
        summary: 'A storm came.',
        publisher: 'Harbour Post',
        url: 'https://news.post.example/1',
      }),
      entry('Storm coming', { authors: ['Ann Harbour'] }, { at: '2025-12-31T23:00:00.000Z' }),
    );
    expect(await titles('title:harbour')).toEqual(['Harbour closed']);
    expect(await titles('text:storm')).toEqual(['Harbour closed']);
    expect(await titles('author:harbour')).toEqual(['Storm coming']);
    expect(await titles('publisher:post storm')).toEqual(['Harbour closed']);
    expect(await titles('site:post.example')).toEqual(['Harbour closed']);
    expect(await titles('storm date:2025')).toEqual(['Storm coming']);
    expect(await titles('storm', 'article', { from: '2026-01-06', to: '2026-01-06' })).toEqual([
      'Harbour closed',
    ]);
    expect(await titles('after:2025')).toEqual(['Harbour closed', 'Storm coming']);
    expect((await search('storm after:then')).unread).toEqual(['after:then']);
    expect(await titles('')).toEqual([]);
  });

  it('puts first what says most, of equals the latest', async () => {
    const text = 'Calm. '.repeat(300);
    await putAll(
      entry('Calm', { text: `${text} A storm.` }),
      entry('Storm'),
      entry('After days of rain a storm is on its way to the coast, a report says'),
      entry('Storm ', {}, { at: '2026-01-07T12:00:00.000Z' }),
    );
    expect(await titles('storm')).toEqual([
      'Storm',
      'Storm',
      'After days of rain a storm is on its way to the coast, a report says',
      'Calm',
    ]);
    expect((await search('storm')).kinds[3]?.hits[0]?.day).toBe('2026-01-07');
  });

  it('shows where the words stand, as text', async () => {
    const text = `${'Nothing of it. '.repeat(30)}\nThe <b>harbour</b> was shut by a stormy sea.`;
    await putAll(
      entry('Storm & sea', { text, url: 'https://a.example/1', publisher: 'Post', language: 'en' }),
    );
    const [hit] = (await search('storm harbour')).kinds[3]?.hits ?? [];
    expect(hit).toMatchObject({
      title: [
        { text: 'Storm', isHit: true },
        { text: ' & sea', isHit: false },
      ],
      publisher: 'Post',
      url: 'https://a.example/1',
      day: '2026-01-06',
    });
    expect(hit?.excerpt?.map(({ text: part, isHit }) => (isHit ? `[${part}]` : part)).join('')).toBe(
      'The <b>[harbour]</b> was shut by a [stormy] sea.',
    );
  });

  it('finds what was written a moment ago, and no more what was deleted', async () => {
    await putStories(db, feed, [parisStory], deriveStory, { now: world.clock });
    const { id: collection } = await addCollection(world, 'Guarantees');
    await importReferences(world, {
      collection,
      references: [{ id: 'r', title: 'Zaporizhzhia report', authors: [], tags: [] }],
    });
    expect(await totals('zaporizhzhia')).toMatchObject({ source: 1, story: 1 });
    const item = (await db.getAllFromIndex('library', 'by-kind', 'item'))[0]?.id ?? '';
    await tagItem(world, item, ['urgent']);
    expect(await totals('tag:urgent')).toMatchObject({ source: 1 });
    await removeRecord(world, item);
    expect(await totals('zaporizhzhia')).toMatchObject({ source: 0 });
    await putBack(world, [item]);
    expect(await totals('zaporizhzhia')).toMatchObject({ source: 1 });
    await saveNote(world, { is: 'story', key }, 'Zaporizhzhia');
    await saveNote(world, { is: 'story', key }, '');
    expect(await totals('zaporizhzhia')).toMatchObject({ note: 0 });
  });

  it('finds a story as long as anything keeps it, once', async () => {
    await putStories(db, feed, [parisStory], deriveStory, { now: world.clock });
    const { id: collection } = await addCollection(world, 'Guarantees');
    await setPinned(world, key, true);
    await collect(world, { collection, what: { is: 'story', key }, tags: ['peace'] });
    expect(await totals('moscow')).toMatchObject({ story: 1, source: 0 });
    await deleteFeed(db, feed);
    await setPinned(world, key, false);
    expect((await search('moscow tag:peace')).kinds[0]?.hits).toMatchObject([{ story: key, collection }]);
    await removeRecord(world, collection);
    expect(await totals('moscow')).toMatchObject({ story: 0 });
  });

  it('forgets what was read when the reader deletes it', async () => {
    const read = entry('Ferry').told;
    const told = entry('Tram');
    await putAll(
      {
        ...told,
        key: 'a',
        read: { ...told.told, text: 'secret harbour' } as never,
        readAt: '2026-01-06T12:00:00.000Z',
      },
      {
        ...entry('Ferry'),
        key: 'b',
        told: undefined as never,
        read: read as never,
        readAt: '2026-01-06T12:00:00.000Z',
      },
    );
    expect(await totals('harbour')).toMatchObject({ article: 1 });
    expect((await search('harbour')).kinds[3]?.hits[0]?.isKept).toBe(true);
    await deleteKept(db, { what: 'all' });
    expect(await totals('harbour')).toMatchObject({ article: 0 });
    expect(await totals('ferry')).toMatchObject({ article: 0 });
    expect(await totals('tram')).toMatchObject({ article: 1 });
  });

  it('hands on more of one kind alone, and counts the others', async () => {
    await putAll(...Array.from({ length: 30 }, (_, i) => entry(`Storm ${i}`)));
    expect((await search('storm')).kinds[3]).toMatchObject({ total: 30, hits: { length: 10 } });
    expect((await search('storm', { kind: 'article' })).kinds[3]).toMatchObject({
      total: 30,
      hits: { length: 30 },
    });
    expect((await search('storm', { kind: 'note' })).kinds[3]).toMatchObject({ total: 30, hits: [] });
  });

  it('says that it is growing while more is waiting than can be waited for', async () => {
    await putAll(...Array.from({ length: 200 }, (_, i) => entry(`Storm ${i}`)));
    await ensureSearch(db);
    expect((await search('storm')).isGrowing).toBe(true);
    await indexLibrary(db);
    expect(await search('storm')).toMatchObject({ isGrowing: false, kinds: [{}, {}, {}, { total: 200 }] });
  });
});
