import { beforeEach, describe, expect, it } from 'vitest';
import type { Cluster } from '@/utils/engine/cluster/cluster';
import { mergeClusters } from '@/utils/engine/cluster/grow-cluster';
import { identifyEntry } from '@/utils/engine/entry/identify-entry';
import { mergeEntry } from '@/utils/engine/entry/merge-entry';
import type { Entry } from '@/utils/model/entry';
import { clusterStep } from '@/utils/services/clusters/cluster-step';
import { clusterSlice } from '@/utils/services/clusters/cluster-stored';
import { partEntry, rejoinEntry, undoMerge } from '@/utils/services/clusters/correct-clusters';
import { ensureClusterVersion } from '@/utils/storage/clustered';
import { putFeed } from '@/utils/storage/feeds';
import type { Database } from '@/utils/storage/open-database';
import { putEntries } from '@/utils/storage/put-entries';
import { freshDatabase } from '../storage/database';
import { makeFeed } from '../storage/rows';

const now = Date.parse('2026-03-03T12:00:00Z');
const step = clusterStep(() => now);
const papers = ['a', 'b', 'c'];
const feedOf = (paper: string) => `https://${paper}.example/feed`;

/** One event, told by three; and another that shares two of its names. */
const titles = [
  'Ferry Aurora runs aground off Skarholm',
  'Passengers of ferry Aurora lifted to safety off Skarholm',
  'Ferry Aurora aground off Skarholm: captain questioned',
  'Nordland central bank leaves interest rate unchanged',
  'Interest rate stays where it is, says Nordland central bank',
];
const addressOf = (place: number) => `https://${papers[place % 3]}.example/news/${place}`;

const entryOf = (title: string, place: number): Entry => ({
  id: `id-${place}`,
  feed: feedOf(papers[place % 3] ?? ''),
  kind: 'feed',
  url: addressOf(place),
  title,
  authors: [],
  categories: [],
  published: new Date(now - (10 - place) * 3_600_000).toISOString(),
  seen: new Date(now).toISOString(),
});

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
  for (const paper of papers) await putFeed(db, makeFeed({ url: feedOf(paper) }));
  await putEntries(db, titles.map(entryOf).map(identifyEntry), { merge: mergeEntry, step });
});

const clusters = async () => (await db.getAll('clusters')).map(({ cluster }) => cluster as Cluster);

/** Which places are together. */
async function groups(): Promise<readonly string[]> {
  const rows = await db.getAll('entries');
  const placeOf = new Map(rows.map(({ key, address }) => [key, address?.split('/').at(-1) ?? '']));
  const all = (await clusters()).map(({ entries }) => entries.map((key) => placeOf.get(key)).sort());
  return all.map((places) => places.join(' ')).sort();
}

async function holding(place: number): Promise<Cluster> {
  const [row] = await db.getAllFromIndex('entries', 'by-address', addressOf(place));
  const cluster = (await clusters()).find(({ entries }) => entries.includes(row?.key ?? ''));
  if (cluster === undefined) throw new Error(`nothing holds ${place}`);
  return cluster;
}

/** Another version of the engine: all that it has made is made anew. */
async function makeAnew(version: number): Promise<void> {
  expect(await ensureClusterVersion(db, version)).toBe(true);
  expect(await db.count('clusters')).toBe(0);
  while (await clusterSlice(db, now)) {
    // One slice after the other.
  }
}

const whole = ['0 1 2', '3 4'];

describe('what the reader has said of a story outlives the engine that made it', () => {
  it('nothing said, the stories come about again as they were', async () => {
    expect(await groups()).toEqual(whole);
    await makeAnew(1);
    expect(await groups()).toEqual(whole);
  });

  it.each([1, 0])(
    'an article that was parted (%i) stays parted, in whatever order they come',
    async (place) => {
      const { id } = await holding(place);
      await partEntry(db, addressOf(place), id, now);
      const parted = await groups();
      expect(parted).toContain(`${place}`);
      await makeAnew(1);
      expect(await groups()).toEqual(parted);
    },
  );

  it('a parting that was taken back is forgotten, and the article stays where the reader put it', async () => {
    const { id } = await holding(1);
    await partEntry(db, addressOf(1), id, now);
    expect(await rejoinEntry(db, addressOf(1), id, now)).toBe(true);
    expect((await db.getAll('corrections')).map(({ kind }) => kind)).toEqual(['together']);
    await makeAnew(1);
    expect(await groups()).toEqual(whole);
  });

  it('an article that the reader put where the engine would not stays there', async () => {
    const bank = await holding(3);
    expect(await rejoinEntry(db, addressOf(1), bank.id, now)).toBe(true);
    expect(await groups()).toEqual(['0 2', '1 3 4']);
    await makeAnew(1);
    expect(await groups()).toEqual(['0 2', '1 3 4']);
    // And can be taken away from there again.
    await partEntry(db, addressOf(1), (await holding(1)).id, now);
    await makeAnew(2);
    expect((await groups()).filter((group) => group.includes('1'))).not.toContain('1 3 4');
  });

  it('two stories that the reader parted do not become one, even where the engine thinks they are', async () => {
    const ferry = await holding(0);
    const rows = await db.getAllFromIndex('entries', 'by-address', addressOf(2));
    const third = rows[0]?.key ?? '';
    const from = { ...ferry, id: 99, entries: [third], count: 1, size: 1 };
    const into = { ...ferry, entries: ferry.entries.filter((key) => key !== third), count: 2, size: 2 };
    const merge = { from, into: into.id, strength: 1, cut: 0 };
    await db.put('clusters', { id: into.id, cluster: mergeClusters(into, from), last: now });
    await db.put('merges', { into: into.id, from: 99, at: new Date(now).toISOString(), merge });
    expect(await undoMerge(db, into.id, 99, now)).toBe(true);
    const parted = await groups();
    expect(parted).toEqual(['0 1', '2', '3 4']);
    await makeAnew(1);
    expect(await groups()).toEqual(parted);
  });
});
