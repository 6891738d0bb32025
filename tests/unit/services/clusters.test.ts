import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Cluster } from '@/utils/engine/cluster/cluster';
import { mergeClusters } from '@/utils/engine/cluster/grow-cluster';
import { mayMerge } from '@/utils/engine/cluster/may-belong';
import { identifyEntry } from '@/utils/engine/entry/identify-entry';
import { mergeEntry } from '@/utils/engine/entry/merge-entry';
import type { Entry } from '@/utils/model/entry';
import type { Story } from '@/utils/model/story';
import { clusterStep } from '@/utils/services/clusters/cluster-step';
import { partEntry, rejoinEntry, undoMerge } from '@/utils/services/clusters/correct-clusters';
import { toldMerges } from '@/utils/services/clusters/told-merges';
import { findNextStories, findStoryByAddress, findStoryByContent } from '@/utils/services/find-story';
import { connect } from '@/utils/storage/connect';
import { deleteFeed } from '@/utils/storage/delete-feed';
import { putFeed } from '@/utils/storage/feeds';
import { listMerges } from '@/utils/storage/merges';
import type { Database } from '@/utils/storage/open-database';
import { getPlacement } from '@/utils/storage/placements';
import { putEntries } from '@/utils/storage/put-entries';
import { readSteadyTime } from '@/utils/storage/steady-time';
import { freshDatabase } from '../storage/database';
import { makeFeed } from '../storage/rows';

const now = Date.parse('2026-03-03T12:00:00Z');
const feeds = ['a', 'b', 'c'].map((name) => `https://${name}.example/feed`);
const step = clusterStep(() => now);

const told: readonly (readonly [feed: number, title: string])[] = [
  [0, 'Ferry Aurora runs aground off Skarholm'],
  [0, 'Nordland central bank leaves rate unchanged'],
  [1, 'Passengers of ferry Aurora lifted to safety near Skarholm'],
  [1, 'Glacier lake bursts above Tirvale'],
  [2, 'Rate stays where it is, says Nordland central bank'],
  [2, 'Tirvale flooded after glacier lake bursts its dam'],
];

const entryOf = ([feed, title]: (typeof told)[number], i: number): Entry => ({
  id: `id-${i}`,
  feed: feeds[feed] ?? '',
  kind: 'feed',
  url: `https://${['a', 'b', 'c'][feed]}.example/news/${i}`,
  title,
  authors: [],
  categories: [],
  published: new Date(now - (10 - i) * 3_600_000).toISOString(),
  seen: new Date(now).toISOString(),
});

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
  for (const url of feeds) await putFeed(db, makeFeed({ url }));
});

const put = (entries: readonly Entry[]) =>
  putEntries(db, entries.map(identifyEntry), { merge: mergeEntry, step });

async function groups(): Promise<readonly string[]> {
  const rows = await db.getAll('clusters');
  return rows.map(({ cluster }) => (cluster as Cluster).entries.length.toString()).sort();
}

describe('clusters in the database', () => {
  it('follow from entries, in the same transaction', async () => {
    await put(told.map(entryOf));
    expect(await groups()).toEqual(['2', '2', '2']);
    expect(await db.count('placements')).toBe(told.length);
  });

  it('are what they were when the same entries come again', async () => {
    const entries = told.map(entryOf);
    await put(entries);
    const before = await db.getAll('clusters');
    await put(entries);
    await put([...entries].reverse());
    expect(await db.getAll('clusters')).toEqual(before);
  });

  it('are whole or not there: a batch that fails leaves nothing of itself', async () => {
    const failing = {
      ...step,
      run: async (...args: Parameters<typeof step.run>) => {
        await step.run(...args);
        throw new Error('the background dies');
      },
    };
    const entries = told.map(entryOf).map(identifyEntry);
    await expect(putEntries(db, entries, { merge: mergeEntry, step: failing })).rejects.toThrow('dies');
    expect(await Promise.all([db.count('entries'), db.count('clusters'), db.count('postings')])).toEqual([
      0, 0, 0,
    ]);
    await put(told.map(entryOf));
    expect(await groups()).toEqual(['2', '2', '2']);
  });

  it('come out the same wherever the background died', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: told.length }), async (cut) => {
        db = await freshDatabase();
        for (const url of feeds) await putFeed(db, makeFeed({ url }));
        await put(told.slice(0, cut).map(entryOf));
        await put(told.map(entryOf));
        expect(await groups()).toEqual(['2', '2', '2']);
      }),
      { numRuns: 7 },
    );
  });

  it('are the same where two connections write in turn, each with a memory of its own', async () => {
    const third = {
      ...entryOf([1, 'Ferry Aurora still aground off Skarholm, passengers safe'], 7),
      id: 'third',
    };
    const entries = [...told.map(entryOf), third].filter(({ title }) => /ferry/i.test(title));
    for (const entry of entries) await put([entry]);
    const alone = await db.getAll('clusters');
    expect(await groups()).toEqual(['3']);
    db = await freshDatabase();
    for (const url of feeds) await putFeed(db, makeFeed({ url }));
    const other = await connect();
    for (const [i, entry] of entries.entries())
      await putEntries(i % 2 === 0 ? db : other, [identifyEntry(entry)], { merge: mergeEntry, step });
    other.close();
    expect(await db.getAll('clusters')).toEqual(alone);
  });

  it('remember nothing of a batch that failed', async () => {
    const entries = told.map(entryOf);
    await put(entries.slice(0, 2));
    const failing = {
      ...step,
      run: async (...args: Parameters<typeof step.run>) => {
        await step.run(...args);
        throw new Error('the disk is full');
      },
    };
    const third = [
      identifyEntry({ ...entryOf([1, 'Ferry Aurora aground off Skarholm, all safe'], 7), id: 'x' }),
    ];
    await expect(putEntries(db, third, { merge: mergeEntry, step: failing })).rejects.toThrow('full');
    await put(entries.slice(2));
    expect(await groups()).toEqual(['2', '2', '2']);
  });

  it('do not depend on what comes twice, in whatever batches', async () => {
    const picks = fc.array(fc.array(fc.nat(told.length - 1), { maxLength: 4 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(picks, async (batches) => {
        db = await freshDatabase();
        for (const url of feeds) await putFeed(db, makeFeed({ url }));
        const entries = told.map(entryOf);
        for (const batch of [...batches, told.map((_, i) => i)])
          await put(batch.flatMap((pick) => entries[pick] ?? []));
        expect(await groups()).toEqual(['2', '2', '2']);
        expect(await db.count('placements')).toBe(told.length);
      }),
      { numRuns: 12 },
    );
  });

  it('say why an entry is where it is', async () => {
    await put(told.map(entryOf));
    const rows = await db.getAll('placements');
    const joined = rows.filter(({ how }) => how === 'joined');
    expect(joined).toHaveLength(3);
    const stored = await getPlacement(db, joined[0]?.entry ?? '');
    expect(stored?.reasons).toMatchObject({ terms: expect.any(Array), strength: expect.any(Number) });
  });

  it('go with the entries of a feed that is taken off, and leave no word in the postings', async () => {
    await put(told.map(entryOf));
    for (const url of feeds) await deleteFeed(db, url, { step });
    const left = (await db.getAll('postings')).filter(({ term }) => !term.startsWith('\u0001'));
    expect([await db.count('clusters'), await db.count('placements'), left]).toEqual([0, 0, []]);
  });

  it('go when nothing has joined them for ninety days, with their postings', async () => {
    await put(told.slice(0, 2).map(entryOf));
    const later = clusterStep(() => now + 91 * 24 * 3_600_000);
    // A clock that leaps by months is not believed at once.
    for (const days of [0, 25, 50, 75]) await readSteadyTime(db, now + days * 24 * 3_600_000);
    const news = told.slice(3, 4).map(entryOf).map(identifyEntry);
    await putEntries(db, news, { merge: mergeEntry, step: later });
    const words = (await db.getAll('postings')).map(({ term }) => term);
    expect(await db.count('clusters')).toBe(1);
    expect(words).toContain('tirvale');
    expect(words).not.toContain('aurora');
  });

  it('never take an entry back from which the reader has parted it', async () => {
    await put(told.slice(0, 1).map(entryOf));
    const [ferry] = await db.getAll('clusters');
    const [, , second] = told.map(entryOf).map(identifyEntry);
    const article = second?.address ?? '';
    await db.put('rejections', { article, feed: 'device:', id: `${ferry?.id}`, at: '2026-03-03T12:00:00Z' });
    if (second) await putEntries(db, [second], { merge: mergeEntry, step });
    expect(await db.count('clusters')).toBe(2);
  });
});

describe('stories of this device', () => {
  const stories = async () => (await db.getAll('stories')).filter(({ feed }) => feed === 'device:');
  const article = (url: string, headline: string) => ({ url, headline, authors: [], text: '' });

  it('are told where two publishers tell them, and found by address and by words', async () => {
    await put(told.map(entryOf));
    expect(await stories()).toHaveLength(3);
    const byAddress = await findStoryByAddress(db, article('https://a.example/news/0', 'x'));
    const headline = 'Skarholm: ferry Aurora still aground, passengers safe';
    const byWords = await findStoryByContent(db, article('https://d.example/1', headline));
    expect(byAddress?.key.feed).toBe('device:');
    expect(byWords?.key).toEqual(byAddress?.key);
    expect(byWords?.match).toMatchObject({ by: 'content', terms: expect.arrayContaining(['Skarholm']) });
  });

  it('are not told of a single article, nor of one publisher', async () => {
    await put(
      [...told.slice(0, 1), [0, 'Ferry Aurora aground off Skarholm: what is known'] as const].map(entryOf),
    );
    expect(await stories()).toEqual([]);
    const other = article('https://d.example/1', 'Ferry Aurora aground off Skarholm');
    expect(await findStoryByContent(db, other)).toBeNull();
  });

  it('offer what comes next to mind, without what is shown', async () => {
    await put(told.map(entryOf));
    const open = article('https://d.example/1', 'Nordland ferry Aurora: bank rate and Skarholm');
    const [first, ...others] = await findNextStories(db, open, null);
    expect(others.length).toBeGreaterThan(0);
    expect(await findNextStories(db, open, first ?? null)).toEqual(others);
  });

  it('lose an article that the reader parts from them, until that is taken back', async () => {
    await put([...told, [2, 'Aurora ferry aground off Skarholm: captain questioned'] as const].map(entryOf));
    const found = await findStoryByAddress(db, article('https://a.example/news/0', 'x'));
    const id = Number(found?.key.id);
    const sources = async () =>
      ((await stories()).find((row) => row.id === `${id}`)?.story as Story | undefined)?.sources.length;
    expect(await sources()).toBe(3);
    expect(await partEntry(db, 'https://b.example/news/2', id, now)).toBe(true);
    expect(await sources()).toBe(2);
    expect(await partEntry(db, 'https://b.example/news/2', id, now)).toBe(false);
    expect(await rejoinEntry(db, 'https://b.example/news/2', id, now)).toBe(true);
    expect(await sources()).toBe(3);
  });

  it('that were merged are listed, can be parted again, and are not merged a second time', async () => {
    await put(told.map(entryOf));
    const [ferry, bank] = (await db.getAll('clusters')).map(({ cluster }) => cluster as Cluster);
    if (ferry === undefined || bank === undefined) throw new Error('no clusters');
    await forceMerge(ferry, bank);
    const [merge] = await listMerges(db);
    const key = { feed: 'device:', id: `${ferry.id}` };
    expect(await toldMerges(db, key)).toEqual([
      {
        from: bank.id,
        at: new Date(now).toISOString(),
        headlines: [await titleOf(ferry), await titleOf(bank)],
      },
    ]);
    expect(await toldMerges(db, { feed: 'elsewhere', id: key.id })).toBeUndefined();
    expect(await db.count('clusters')).toBe(2);
    expect(await undoMerge(db, merge?.into ?? 0, merge?.from ?? 0, now)).toBe(true);
    const after = (await db.getAll('clusters')).map(({ cluster }) => cluster as Cluster);
    expect(after.map(({ entries }) => [...entries].sort())).toEqual(
      expect.arrayContaining([[...ferry.entries].sort(), [...bank.entries].sort()]),
    );
    const parted = after.find(({ id }) => id === bank.id);
    const kept = after.find(({ id }) => id === ferry.id);
    expect(parted && kept && mayMerge(parted, kept)).toBe(false);
    expect(await listMerges(db)).toEqual([]);
    expect(await toldMerges(db, key)).toBeUndefined();
    expect(await undoMerge(db, merge?.into ?? 0, merge?.from ?? 0, now)).toBe(false);
  });

  const titleOf = async ({ entries: [first = ''] }: Cluster) =>
    ((await db.get('entries', first))?.told as Entry | undefined)?.title;

  /** As a second look does that was wrong. */
  async function forceMerge(into: Cluster, from: Cluster): Promise<void> {
    const merge = { from, into: into.id, strength: 1, cut: 0 };
    await db.put('clusters', { id: into.id, cluster: mergeClusters(into, from), last: now });
    await db.delete('clusters', from.id);
    await db.put('merges', { into: into.id, from: from.id, at: new Date(now).toISOString(), merge });
  }
});
