import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cluster, clusterVersion } from '@/utils/engine/cluster/cluster';
import { identifyEntry } from '@/utils/engine/entry/identify-entry';
import { mergeEntry } from '@/utils/engine/entry/merge-entry';
import type { Entry } from '@/utils/model/entry';
import { clusterStep } from '@/utils/services/clusters/cluster-step';
import { clusterSlice, clusterStored, ensureClusters } from '@/utils/services/clusters/cluster-stored';
import { mergeBackup, readBackup } from '@/utils/storage/backup';
import { ensureClusterVersion } from '@/utils/storage/clustered';
import { noStep } from '@/utils/storage/entry-step';
import { putFeed } from '@/utils/storage/feeds';
import type { Database } from '@/utils/storage/open-database';
import { putEntries } from '@/utils/storage/put-entries';
import { freshDatabase } from '../storage/database';
import { makeFeed } from '../storage/rows';

const now = Date.parse('2026-03-03T12:00:00Z');
const papers = ['alpha', 'bravo', 'delta'];
const feedOf = (paper: string) => `https://${paper}.example/feed`;

const syllables = ['bar', 'den', 'fol', 'gim', 'hul', 'kas', 'lor', 'mip', 'nud', 'pov', 'rel', 'sut', 'tak'];
/** An invented name, another for each number. */
const name = (n: number) => [n % 13, (n * 5 + 3) % 11, (n * 7 + 1) % 12].map((i) => syllables[i]).join('');

/** 102 reports: 34 events, each told by three papers, three events in a moment. */
const entries: readonly Entry[] = Array.from({ length: 34 }, (_, e) => {
  const [who, where, what] = [name(3 * e), name(3 * e + 1), name(3 * e + 2)];
  const published = new Date(now - (80 - Math.floor(e / 3) * 5) * 3_600_000).toISOString();
  const titles = [`${who} ${what} at ${where}`, `After ${what}, ${where} ${who}`, `${where}: ${who} ${what}`];
  return papers.map((paper, i): Entry => {
    const told = { id: `${e}`, title: titles[i] ?? '', url: `https://${paper}.example/${e}` };
    const seen = new Date(now).toISOString();
    return { ...told, feed: feedOf(paper), kind: 'feed', authors: [], categories: [], published, seen };
  });
}).flat();

async function storedBefore(step = noStep): Promise<Database> {
  const db = await freshDatabase();
  for (const paper of papers) await putFeed(db, makeFeed({ url: feedOf(paper) }));
  await putEntries(db, entries.map(identifyEntry), { merge: mergeEntry, step });
  return db;
}

const outcome = (db: Database) =>
  Promise.all([
    db.getAll('clusters'),
    db.getAll('placements'),
    db.getAll('postings'),
    db.getAll('stories'),
    db.getAll('merges'),
  ]);

async function uninterrupted() {
  const db = await storedBefore();
  await ensureClusters(db);
  await clusterStored(db, () => now);
  return outcome(db);
}

describe('entries that were stored before there were clusters', () => {
  it('are clustered and told', async () => {
    const [clusters, placements, , stories] = await uninterrupted();
    expect(placements).toHaveLength(entries.length);
    expect(clusters.length).toBeLessThan(entries.length / 2);
    expect(stories.length).toBeGreaterThan(25);
    expect(new Set(stories.map(({ feed }) => feed))).toEqual(new Set(['device:']));
  });

  it('come out the same wherever the background died', async () => {
    const whole = await uninterrupted();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 8 }), async (slices) => {
        const db = await storedBefore();
        expect(await ensureClusters(db)).toBe(true);
        for (let i = 0; i < slices; i++) await clusterSlice(db, now);
        // The next background asks the same again, and goes on.
        if (await ensureClusters(db)) await clusterStored(db, () => now);
        expect(await outcome(db)).toEqual(whole);
        expect(await ensureClusters(db)).toBe(false);
      }),
      { numRuns: 9 },
    );
  });

  it('are clustered anew for another version of the engine, while their stories stay to be read', async () => {
    const db = await storedBefore(clusterStep(() => now));
    await ensureClusters(db);
    await clusterStored(db, () => now);
    const before = await outcome(db);
    expect(await ensureClusterVersion(db, clusterVersion + 1)).toBe(true);
    expect([await db.count('clusters'), await db.count('placements')]).toEqual([0, 0]);
    expect(await db.count('stories')).toBe(before[3].length);
    await clusterStored(db, () => now);
    expect(await outcome(db)).toEqual(before);
  });

  it('leave no story behind whose cluster does not come about again', async () => {
    const db = await storedBefore();
    const [, , , [some]] = await uninterrupted();
    if (some === undefined) throw new Error('no story');
    await db.put('stories', { ...some, id: '12345', story: { ...(some.story as object), id: '12345' } });
    await ensureClusters(db);
    await clusterStored(db, () => now);
    expect(await db.get('stories', ['device:', '12345'])).toBeUndefined();
  });

  it('that come from a backup join the stories that are there', async () => {
    const old = await storedBefore();
    const { rows } = await readBackup(old, { store: 'entries' });
    const db = await freshDatabase();
    await ensureClusters(db);
    await clusterStored(db, () => now);
    await mergeBackup(db, rows);
    expect(await ensureClusters(db)).toBe(true);
    await clusterStored(db, () => now);
    const told = (await db.getAll('clusters')).flatMap(({ cluster }) => (cluster as Cluster).entries);
    expect(new Set(told).size).toBe(await db.count('placements'));
    expect(await db.count('placements')).toBe(entries.length);
  });
});
