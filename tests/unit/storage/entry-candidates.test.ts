import fc from 'fast-check';
import { expect, it } from 'vitest';
import { identifyEntry } from '@/utils/engine/entry/identify-entry';
import { mergeEntry } from '@/utils/engine/entry/merge-entry';
import type { Entry } from '@/utils/model/entry';
import type { Database } from '@/utils/storage/connect';
import { putFeed } from '@/utils/storage/feeds';
import { putEntries } from '@/utils/storage/put-entries';
import { makeEntry } from '../../fixtures/entries';
import { freshDatabase } from './database';
import { makeFeed } from './rows';

const feeds = ['https://one.example/feed', 'https://two.example/feed'];

/** Few ids, addresses and headlines, so that they meet in every way. */
const entry: fc.Arbitrary<Entry> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c'),
    feed: fc.constantFrom(...feeds),
    title: fc.constantFrom('Tram line opens', 'Ferry aground', 'Rates stay'),
    url: fc.constantFrom(undefined, 'https://paper.example/news/1', 'https://paper.example/news/2'),
  })
  .map(({ id, url, ...rest }) => {
    const { url: _, ...made } = makeEntry(id, rest);
    return url === undefined ? made : { ...made, url };
  });

async function stored(put: (db: Database, told: Set<string>) => Promise<void>) {
  const db = await freshDatabase();
  for (const url of feeds) await putFeed(db, makeFeed({ url }));
  await put(db, new Set());
  return db.getAll('entries');
}

it('are for entries of one batch what they are for entries that come one by one', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(entry, { maxLength: 4 }),
      fc.array(entry, { minLength: 1, maxLength: 8 }),
      async (before, batch) => {
        const first = (db: Database) => putEntries(db, before.map(identifyEntry), { merge: mergeEntry });
        const identified = batch.map(identifyEntry);
        const atOnce = await stored(async (db, told) => {
          await first(db);
          await putEntries(db, identified, { merge: mergeEntry, told });
        });
        const oneByOne = await stored(async (db, told) => {
          await first(db);
          for (const one of identified) await putEntries(db, [one], { merge: mergeEntry, told });
        });
        expect(atOnce).toEqual(oneByOne);
      },
    ),
    { numRuns: 60 },
  );
});
