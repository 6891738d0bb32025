import { afterEach, expect, it, vi } from 'vitest';
import { derivedFaults } from '@/bench/trust/faults/judge';
import { refreshDueFeeds } from '@/utils/services/refresh-feeds';
import { settlePostings } from '@/utils/storage/cluster-cache';
import type { Database } from '@/utils/storage/connect';
import { listFeeds, putFeed } from '@/utils/storage/feeds';
import { journalRange } from '@/utils/storage/posting-journal';
import { feedText, storyItem } from '../../fixtures/feeds/story-feed';
import { makeFeed } from '../storage/rows';
import { serveFeeds } from './serve-feeds';
import type { World } from './world';
import { emptyWorld } from './world';

afterEach(() => {
  vi.restoreAllMocks();
});

const feedCount = 16;
const perFeed = 40;
const kills = 50;
/** A batch with its clusters is some 400 writes: lives of this length end before, within and after batches. */
const mostWrites = 1_000;

/** Mulberry32 (Tommy Ettinger): the same chance in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** From the given write on, the background is dead: no write, no read, no answer from the net, until it is started anew. */
function mortal() {
  const life = { writesLeft: Number.POSITIVE_INFINITY };
  const die = () => {
    if (life.writesLeft <= 0) throw new DOMException('killed', 'AbortError');
  };
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    life.writesLeft -= 1;
    die();
    return key === undefined ? put.call(this, value) : put.call(this, value, key);
  });
  for (const method of ['get', 'getAll', 'getKey'] as const) {
    const real = IDBObjectStore.prototype[method] as (...given: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      die();
      return real.apply(this, given);
    });
  }
  return life;
}

/** Twelve words that hardly any other article has: a batch of them changes more words than get rows of their own at once. */
const ownWords = (feed: number, i: number) =>
  Array.from({ length: 12 }, (_, word) => `q${(feed * 7_919 + i * 104_729 + word * 1_299_709).toString(36)}`);

const article = (feed: number, i: number) => ({
  id: `${feed}-${i}`,
  // A third of the articles are told by the next feed as well.
  url: `https://paper.example.org/${i % 3 === 0 ? Math.floor(feed / 2) : feed}/${i}`,
  title: `Council decides on matter ${feed} of ${i}`,
  content_text: `What was decided on matter ${feed} of ${i}: ${ownWords(feed, i).join(' ')}.`,
  date_published: new Date(Date.UTC(2026, 0, 7, 8, 0, i)).toISOString(),
});

async function faultsIn(db: Database): Promise<readonly string[]> {
  const names = [...db.objectStoreNames];
  const all = await Promise.all(names.map(async (name) => [name, await db.getAll(name)] as const));
  return derivedFaults({ local: {}, session: {}, rows: Object.fromEntries(all) });
}

it(`a background killed ${kills} times on the way loses nothing and tells nothing twice`, async () => {
  const first = await emptyWorld();
  const db = await first.database();
  const feeds = await serveFeeds();
  const documents = Array.from({ length: feedCount }, (_, feed) =>
    feedText([...Array.from({ length: perFeed }, (_, i) => article(feed, i)), storyItem(`story-${feed}`)]),
  );
  const urls = documents.map((text, i) => feeds.tell(`f${i}`, text, { headers: { etag: `"${i}"` } }));
  for (const url of urls) await putFeed(db, makeFeed({ url, due: '2026-01-07T11:00:00Z' }));

  const life = mortal();
  const random = seeded(20_261_125);
  let before = 0;
  let diedWithPages = 0;
  for (let death = 0; death < kills; death++) {
    const world: World = { ...first, online: true, isOnline: () => true, report: () => {} };
    life.writesLeft = 1 + Math.floor(random() * mostWrites);
    await refreshDueFeeds(world).catch(() => {});
    life.writesLeft = Number.POSITIVE_INFINITY;
    const now = await db.count('entries');
    expect(now).toBeGreaterThanOrEqual(before);
    before = now;
    diedWithPages += (await db.count('meta', journalRange())) > 0 ? 1 : 0;
    expect(await listFeeds(db)).toHaveLength(feedCount);
  }
  expect(before).toBeGreaterThan(0);
  expect(diedWithPages).toBeGreaterThan(10);
  await refreshDueFeeds({ ...first, isOnline: () => true });

  const told = new Set(
    Array.from({ length: feedCount }, (_, feed) =>
      Array.from({ length: perFeed }, (_, i) => article(feed, i).url),
    ).flat(),
  );
  const rows = await db.getAll('entries');
  expect(rows).toHaveLength(told.size);
  expect(new Set(rows.map(({ address }) => address))).toEqual(told);
  expect(
    (await listFeeds(db)).every(({ checked, etag }) => checked !== undefined && etag !== undefined),
  ).toBe(true);
  expect(await db.count('stories')).toBe(feedCount);
  const carriers = rows.flatMap((row) => row.carriers);
  expect(carriers).toHaveLength(feedCount * perFeed);
  // What follows from them hangs together, word by word, with what waits in pages, and without, as after a start.
  expect(await faultsIn(db)).toEqual([]);
  await settlePostings(db);
  expect(await db.count('meta', journalRange())).toBe(0);
  expect(await faultsIn(db)).toEqual([]);
  console.info(JSON.stringify({ kills, diedWithPages, entries: rows.length, carriers: carriers.length }));
}, 120_000);
