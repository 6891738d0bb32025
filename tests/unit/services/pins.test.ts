import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { mostRevisions, revisionsToDrop } from '@/utils/model/revision';
import type { Story } from '@/utils/model/story';
import type { StoryKey } from '@/utils/model/story-lookup';
import { deriveStory } from '@/utils/services/derive-story';
import { changesSince, getPinHistory, storyAt } from '@/utils/services/pin-history';
import { forgetOldPins, setNotify, setPinned } from '@/utils/services/pins';
import { searchStories } from '@/utils/services/search/search-stories';
import { listPinned, openStory } from '@/utils/services/story-lists';
import { tellNews } from '@/utils/services/tell-news';
import { visitStory } from '@/utils/services/visit-story';
import { mergeBackup, readBackup } from '@/utils/storage/backup';
import { putStories } from '@/utils/storage/feed-stories';
import { isPinned } from '@/utils/storage/pins';
import { makeStory } from '../storage/rows';
import { emptyWorld, type World } from './world';

const hour = 3_600_000;
const key = { feed: 'https://feeds.example.org/stories.json', id: 'tram-1' };
let world: World;

const storyOf = (id: string, sources: number): Story =>
  makeStory(id, {
    revision: sources,
    sources: Array.from({ length: sources }, (_, i) => ({
      url: `https://p${i}.example/${id}`,
      headline: `Report ${i}`,
      publisher: `P${i}`,
    })),
  });

async function tell(sources: number, of: StoryKey = key): Promise<void> {
  const stories = [storyOf(of.id, sources)];
  await putStories(await world.database(), of.feed, stories, deriveStory, { now: world.clock });
}

const at = () => new Date(world.clock).toISOString();

beforeEach(async () => {
  world = await emptyWorld();
  await tell(1);
  await setPinned(world, key, true);
});

describe('a pinned story', () => {
  it('keeps its revisions as they were, and goes on growing', async () => {
    const first = at();
    world.clock += hour;
    await tell(2);
    world.clock += hour;
    await tell(2);
    world.clock += hour;
    await tell(3);
    const history = await getPinHistory(world, key);
    expect(history?.revisions.map(({ sources }) => sources)).toEqual([3, 2, 1]);
    expect((await storyAt(world, key, first))?.sources).toHaveLength(1);
    expect(await listPinned(world)).toMatchObject([{ sources: 3 }]);
  });

  it('says what has changed since any earlier moment', async () => {
    const first = at();
    world.clock += hour;
    await tell(2);
    world.clock += hour;
    const second = at();
    await tell(4);
    expect((await changesSince(world, key, first))?.sources).toEqual([2, 3, 4]);
    expect((await changesSince(world, key, second))?.sources).toEqual([]);
    const between = new Date(Date.parse(second) - 1).toISOString();
    expect(await changesSince(world, key, between)).toMatchObject({ since: between, sources: [3, 4] });
    expect((await changesSince(world, key, '1999-01-01T00:00:00.000Z'))?.sources).toEqual([2, 3, 4]);
    expect(await changesSince(world, { ...key, id: 'not-pinned' }, first)).toBeNull();
  });

  it('knows when it was visited, and as what', async () => {
    await visitStory(world, key);
    const visited = at();
    world.clock += hour;
    await tell(2);
    expect((await getPinHistory(world, key))?.revisions.map(({ visits }) => visits)).toEqual([[], [visited]]);
  });

  it('outlives its feed with its latest revision', async () => {
    world.clock += hour;
    await tell(2);
    await (await world.database()).clear('stories');
    expect((await openStory(world, key))?.story.sources).toHaveLength(2);
    expect((await changesSince(world, key, at()))?.sources).toEqual([]);
  });

  it('keeps nothing of what is not pinned', async () => {
    await tell(1, { ...key, id: 'other' });
    await tell(2, { ...key, id: 'other' });
    expect(await (await world.database()).count('revisions')).toBe(1);
  });

  it('that was unpinned comes back with its past, and after a while it does not', async () => {
    world.clock += hour;
    await tell(2);
    await setPinned(world, key, false);
    expect(await getPinHistory(world, key)).toBeNull();
    await setPinned(world, key, true);
    await forgetOldPins(world);
    expect((await getPinHistory(world, key))?.revisions).toHaveLength(2);
    await setPinned(world, key, false);
    world.clock += hour;
    await forgetOldPins(world);
    expect(await (await world.database()).count('revisions')).toBe(0);
    await setPinned(world, key, true);
    expect((await getPinHistory(world, key))?.revisions).toHaveLength(1);
  });

  it('is in a backup with all its revisions', async () => {
    world.clock += hour;
    await tell(2);
    const rows = [];
    for (let piece = await readBackup(await world.database()); ; ) {
      rows.push(...piece.rows);
      if (!piece.next) break;
      piece = await readBackup(await world.database(), piece.next);
    }
    world = await emptyWorld();
    await mergeBackup(await world.database(), JSON.parse(JSON.stringify(rows)));
    expect((await getPinHistory(world, key))?.revisions.map(({ sources }) => sources)).toEqual([2, 1]);
  });
});

describe('a pin on a story of this device', () => {
  const own = { feed: 'device:', id: '11' };
  const other = { feed: 'device:', id: '22' };

  const merge = async (into: StoryKey, from: StoryKey) =>
    (await world.database()).put('merges', {
      into: +into.id,
      from: +from.id,
      at: at(),
      merge: { from: { entries: [] } },
    });

  beforeEach(async () => {
    world = await emptyWorld();
    await tell(1, own);
    await tell(2, other);
    await setPinned(world, own, true);
    world.clock += hour;
    await merge(other, own);
    await (await world.database()).delete('stories', [own.feed, own.id]);
    await tell(3, other);
  });

  it('follows when it is merged into another, and says so', async () => {
    expect(await listPinned(world)).toMatchObject([
      { key: other, sources: 3, mergedFrom: ['Story 11'], pinned: true },
    ]);
    expect(await isPinned(await world.database(), other)).toBe(true);
    expect(await openStory(world, own)).toMatchObject({ key: other, pinned: true });
    const history = await getPinHistory(world, other);
    expect(history).toMatchObject({ mergedFrom: 'Story 11', revisions: [{ sources: 3 }, { sources: 1 }] });
  });

  it('is found by searching as the one story that it became', async () => {
    for (const query of ['story', 'story 22']) {
      const { hits, total } = await searchStories(world, query);
      expect(hits).toMatchObject([{ key: other, sources: 3, pinned: true }]);
      expect(total).toBe(1);
    }
  });

  it('returns to its own story when the merge is undone', async () => {
    await (await world.database()).delete('merges', [22, 11]);
    world.clock += hour;
    await tell(2, own);
    expect(await listPinned(world)).toMatchObject([{ key: own, sources: 2 }]);
    expect((await listPinned(world))[0]?.mergedFrom).toBeUndefined();
    expect(await isPinned(await world.database(), other)).toBe(false);
    expect((await getPinHistory(world, own))?.revisions).toHaveLength(3);
  });

  it('is one line with the pin on the other', async () => {
    await setPinned(world, other, true);
    expect(await listPinned(world)).toHaveLength(1);
    await setPinned(world, other, false);
    expect(await listPinned(world)).toEqual([]);
  });

  it('that was unpinned there comes back with its past, as one of its own does', async () => {
    await setNotify(world, other, true);
    const before = await getPinHistory(world, other);
    expect(before).toMatchObject({ notify: true, revisions: [{ sources: 3 }, { sources: 1 }] });
    await setPinned(world, other, false);
    world.clock += 60_000;
    await setPinned(world, other, true);
    await forgetOldPins(world);
    expect(await getPinHistory(world, other)).toEqual(before);
    await setPinned(world, other, false);
    expect(await isPinned(await world.database(), other)).toBe(false);
  });

  it('is not led in circles', async () => {
    await merge(own, other);
    expect(await listPinned(world)).toHaveLength(1);
  });
});

describe('news of a pinned story', () => {
  it('are not told unless the reader asked', async () => {
    world.clock += hour;
    await tell(2);
    expect(await tellNews(world)).toBe(0);
    expect(world.news).toEqual([]);
  });

  it('are told once, and again only hours later', async () => {
    await setNotify(world, key, true);
    expect(await tellNews(world)).toBe(0);
    world.clock += hour;
    await tell(2);
    expect(await tellNews(world)).toBe(1);
    world.clock += hour;
    await tell(4);
    expect(await tellNews(world)).toBe(0);
    world.clock += 6 * hour;
    expect(await tellNews(world)).toBe(1);
    expect(world.news.map(({ count }) => count)).toEqual([1, 2]);
    world.clock += 7 * hour;
    expect(await tellNews(world)).toBe(0);
  });

  it('are not told of what has been seen', async () => {
    await setNotify(world, key, true);
    world.clock += hour;
    await tell(2);
    await visitStory(world, key);
    expect(await tellNews(world)).toBe(0);
  });

  it('wait where the browser may not notify, and are not taken for told', async () => {
    await setNotify(world, key, true);
    world.clock += hour;
    await tell(2);
    world.mayNotify = false;
    expect(await tellNews(world)).toBe(0);
    world.mayNotify = true;
    expect(await tellNews(world)).toBe(1);
  });

  it('cannot be asked for of what is not pinned', async () => {
    await expect(setNotify(world, { ...key, id: 'other' }, true)).rejects.toThrow('not pinned');
  });
});

describe('revisions beyond the most', () => {
  const rows = fc
    .array(
      fc.tuple(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        fc.boolean(),
      ),
      {
        minLength: 1,
        maxLength: 100,
      },
    )
    .map((list) =>
      list
        .map(([date, seen]) => ({ at: date.toISOString(), visits: seen ? [date.toISOString()] : [] }))
        .sort((a, b) => (a.at < b.at ? -1 : 1)),
    );

  it('go, but never the first, the last, or one that was seen before all unseen ones', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 2, max: 70 }), (all, most) => {
        const dropped = new Set(revisionsToDrop(all, most));
        expect(all.length - dropped.size).toBe(Math.min(all.length, most));
        expect(dropped.has(all[0] as never)).toBe(false);
        expect(dropped.has(all.at(-1) as never)).toBe(false);
        const isSeenLost = [...dropped].some(({ visits }) => visits.length > 0);
        const inner = all.slice(1, -1).filter((one) => !dropped.has(one));
        if (isSeenLost) expect(inner.every(({ visits }) => visits.length > 0)).toBe(true);
      }),
    );
  });

  it('are bounded on disk', async () => {
    for (let i = 2; i < mostRevisions + 12; i++) {
      world.clock += hour;
      await tell(i);
    }
    const revisions = (await getPinHistory(world, key))?.revisions ?? [];
    expect(revisions).toHaveLength(mostRevisions);
    expect([revisions[0]?.sources, revisions.at(-1)?.sources]).toEqual([mostRevisions + 11, 1]);
  });
});
