import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deriveStory } from '@/utils/services/derive-story';
import { setPinned } from '@/utils/services/pins';
import { refreshKnownFeed } from '@/utils/services/refresh-feeds';
import { resubscribe, subscribe, unsubscribe } from '@/utils/services/subscriptions';
import { putStories } from '@/utils/storage/feed-stories';
import { getFeed } from '@/utils/storage/feeds';
import { entryBatch } from '@/utils/storage/put-entries';
import { feedText } from '../../fixtures/feeds/story-feed';
import { serve } from '../fetcher/loopback';
import { makeStory } from '../storage/rows';
import { emptyWorld, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await emptyWorld();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const item = (i: number) => ({
  id: `${i}`,
  url: `https://paper.example.org/${i}`,
  title: `Council decides on matter ${i}`,
  content_text: `What was decided on matter ${i}, in a sentence that is long enough to tell it apart.`,
  date_published: '2026-01-07T10:00:00Z',
});

/** A feed that says "not modified" to whoever names its latest validator. */
async function serveWithValidators() {
  const state = { items: [item(0)], version: 1 };
  const origin = await serve((request, response) => {
    const etag = `"${state.version}"`;
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { etag }).end(feedText(state.items));
  });
  return { state, url: `${origin}/feed` };
}

/** From some write of an entry on the disk is full, as browsers tell it: at the write, or when the transaction ends. */
const ways = {
  'at the write': () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
  'at the end of the transaction': (store: IDBObjectStore) => {
    (store.transaction as unknown as { _abort: (name: string) => void })._abort('QuotaExceededError');
  },
} as const;

function fillDisk(
  tell: (store: IDBObjectStore) => void,
  room: number,
  isMeant: (store: string, row: unknown) => boolean = (store) => store === 'entries',
) {
  const { put } = IDBObjectStore.prototype;
  let left = room;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
    key?: IDBValidKey,
  ) {
    if (isMeant(this.name, value) && left-- <= 0) tell(this);
    return key === undefined ? put.call(this, value) : put.call(this, value, key);
  });
}

/** Copies that are kept so that something can be undone. */
const isUndo = (store: string, row: unknown) =>
  store === 'meta' && /^(removed-feed|unpinned)\n/.test((row as { key: string }).key);

describe.each(Object.entries(ways))('a disk that is full, told %s', (_, tell) => {
  it('is told on the feed, leaves nothing half-written, and what is missing comes when there is room', async () => {
    const { state, url } = await serveWithValidators();
    await subscribe(world, url);
    state.items = Array.from({ length: 3 * entryBatch }, (_, i) => item(i));
    state.version = 2;
    const disk = fillDisk(tell, entryBatch + 7);
    await refreshKnownFeed(world, url);
    disk.mockRestore();
    const db = await world.database();
    expect(await getFeed(db, url)).toMatchObject({ error: { code: 'storage' }, failures: 1, etag: '"1"' });
    const stored = await db.getAllKeys('entries');
    expect(stored).toHaveLength(entryBatch);
    expect((await db.getAll('placements')).map(({ entry }) => entry).sort()).toEqual(stored.sort());
    await refreshKnownFeed(world, url);
    expect(await getFeed(db, url)).toMatchObject({ failures: 0, etag: '"2"', entries: 3 * entryBatch });
    expect(await getFeed(db, url)).not.toHaveProperty('error');
    expect(await db.count('entries')).toBe(3 * entryBatch);
  });

  it('refuses a new feed and keeps nothing of it', async () => {
    const { url } = await serveWithValidators();
    fillDisk(tell, 0);
    expect(await subscribe(world, url)).toMatchObject({ ok: false, code: 'storage' });
    const db = await world.database();
    for (const store of ['feeds', 'entries', 'placements', 'clusters'] as const)
      expect(await db.count(store)).toBe(0);
  });

  it('lets a feed be removed without a way back, where the copy for that does not fit', async () => {
    const { url } = await serveWithValidators();
    await subscribe(world, url);
    await unsubscribe(world, url);
    // What that one kept is still there, and older than what goes now.
    await subscribe(world, url);
    fillDisk(tell, 0, isUndo);
    await unsubscribe(world, url);
    const db = await world.database();
    for (const store of ['feeds', 'entries', 'placements', 'clusters'] as const)
      expect(await db.count(store)).toBe(0);
    expect(await resubscribe(world, url)).toBe(false);
  });

  it('lets a pin be taken off for good, where its past cannot be kept for a while', async () => {
    const db = await world.database();
    const key = { feed: 'f', id: 's' };
    await putStories(db, 'f', [makeStory('s')], deriveStory, { now: world.clock });
    await setPinned(world, key, true);
    fillDisk(tell, 0, isUndo);
    await setPinned(world, key, false);
    for (const store of ['pins', 'revisions'] as const) expect(await db.count(store)).toBe(0);
  });
});
