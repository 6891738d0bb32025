import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { wordsIn } from '@/utils/engine/search/index/blocks';
import type { Postings } from '@/utils/engine/search/index/postings';
import { ensureSearch, indexLibrary, indexSlice } from '@/utils/services/search/index-library';
import { searchLibrary } from '@/utils/services/search/search-library';
import { clearAllDerived } from '@/utils/storage/clear';
import { inTransaction } from '@/utils/storage/in-transaction';
import type { Database } from '@/utils/storage/open-database';
import { entry, feed, putRows } from './searched-entries';
import { emptyWorld, type World } from './world';

let world: World;
let db: Database;
beforeEach(async () => {
  world = await emptyWorld();
  db = await world.database();
});

const found = async (query: string) => (await searchLibrary(world, { query, kind: 'article' })).kinds;
const count = async (query: string) => (await found(query)).find(({ kind }) => kind === 'article')?.total;

/** What the index knows of every document that is there: its words, each with fields and impact. */
async function contents(): Promise<Record<string, Record<string, string>>> {
  const keys = new Map(
    (await db.getAll('searchDocuments')).map(({ document, key: name }) => [document, name]),
  );
  const found: Record<string, Record<string, string>> = Object.fromEntries(
    [...keys.values()].map((name) => [name, {}]),
  );
  for (const block of await db.getAll('searchPostings'))
    for (const { word, read } of wordsIn(block, '')) {
      const postings: Postings = [];
      read(postings);
      for (let i = 0; i < postings.length; i += 3) {
        const words = found[keys.get(postings[i] ?? -1) ?? ''];
        if (words) words[word] = `${words[word] ?? ''}${postings[i + 1]} ${postings[i + 2]}`;
      }
    }
  return found;
}

const answers = async () => {
  const all = [];
  for (const query of ['storm', 'har', 'tram ferry', 'title:ferry', 'strom', 'after:2026-01-03', '大雪']) {
    const kinds = await found(query);
    const hits = kinds.flatMap(({ hits: some }) => some.map(({ key: name }) => name));
    all.push([query, kinds.map(({ total }) => total), hits.sort()]);
  }
  return all;
};

describe('the index', () => {
  const words = fc.array(fc.constantFrom('storm', 'harbour', 'tram', 'ferry', 'the', '大雪', 'stormy'), {
    minLength: 1,
    maxLength: 6,
  });
  const change = fc.oneof(
    fc.record({
      act: fc.constant('put' as const),
      row: fc.nat(30),
      title: words,
      text: words,
      day: fc.nat(8),
    }),
    fc.record({ act: fc.constant('delete' as const), row: fc.nat(30) }),
    fc.record({ act: fc.constant('index' as const), most: fc.integer({ min: 1, max: 4 }) }),
  );

  it('is, after any changes and however often it was interrupted, what it is when made anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 60 }), async (changes) => {
        world = await emptyWorld();
        db = await world.database();
        await ensureSearch(db);
        for (const one of changes) {
          if (one.act === 'index') await indexSlice(db, one.most);
          else if (one.act === 'delete')
            await inTransaction(db, ['entries'], (transaction) =>
              transaction.objectStore('entries').delete(`${feed}\n${one.row}`),
            );
          else {
            const at = `2026-01-0${one.day + 1}T00:00:00.000Z`;
            await putRows(
              db,
              entry(`${one.row}`, { title: one.title.join(' '), text: one.text.join(' ') }, { at }),
            );
          }
        }
        while (await indexSlice(db, 3));
        const grown = [await contents(), await answers()];
        await clearAllDerived(db);
        await indexLibrary(db);
        expect(grown).toEqual([await contents(), await answers()]);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps few segments, however many documents come one by one', async () => {
    await ensureSearch(db);
    await putRows(db, ...Array.from({ length: 200 }, (_, i) => entry(`Storm ${i}`)));
    let most = 0;
    while (await indexSlice(db, 1)) {
      const segments = new Set((await db.getAllKeys('searchWords')).map(([segment]) => segment));
      most = Math.max(most, segments.size);
    }
    expect(most).toBeLessThan(30);
    expect(await count('storm')).toBe(200);
  });

  it('reads again nothing that has not changed', async () => {
    await putRows(db, entry('Storm'));
    await indexLibrary(db);
    const [before] = await db.getAll('searchDocuments');
    await putRows(db, entry('Storm', {}, { unread: [feed] }));
    await indexLibrary(db);
    expect(await db.getAll('searchDocuments')).toEqual([before]);
    expect(await db.count('searchQueue')).toBe(0);
  });

  it('is made anew from all that is stored where it is of another version', async () => {
    await putRows(db, ...Array.from({ length: 700 }, (_, i) => entry(`Storm ${i}`)));
    await indexLibrary(db);
    await inTransaction(db, ['meta'], async (transaction) => {
      const row = await transaction.objectStore('meta').get('search');
      await transaction
        .objectStore('meta')
        .put({ key: 'search', value: { ...(row?.value as object), version: 0 } });
    });
    await ensureSearch(db);
    expect(await db.count('searchDocuments')).toBe(0);
    await indexLibrary(db);
    expect(await count('storm')).toBe(700);
  });
});
