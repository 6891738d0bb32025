import { beforeEach, describe, expect, it } from 'vitest';
import { newsOfStory, visitStory } from '@/utils/services/visit-story';
import { getStory } from '@/utils/storage/stories';
import { getVisit, putVisit } from '@/utils/storage/visits';
import { makeStory } from '../storage/rows';
import { emptyWorld, openTab, type World } from './world';

const key = { feed: 'https://feeds.example.org/stories.json', id: 'tram-1' };
let world: World;

async function tell(sources: number): Promise<void> {
  const story = makeStory('tram-1', {
    sources: Array.from({ length: sources }, (_, i) => ({
      url: `https://p${i}.example/a`,
      headline: `Report ${i}`,
      publisher: `P${i}`,
    })),
  });
  const db = await world.database();
  await db.put('stories', { ...key, story, addresses: [], stored: '2026-01-07T12:00:00.000Z' });
}

beforeEach(async () => {
  world = await emptyWorld();
  await tell(2);
});

describe('visitStory', () => {
  it('finds nothing new at the first visit, and at the next what came since', async () => {
    expect(await visitStory(world, key)).toBeNull();
    world.clock += 3_600_000;
    await tell(3);
    expect(await visitStory(world, key)).toMatchObject({ sources: [3], since: '2026-01-07T12:00:00.000Z' });
    world.clock += 3_600_000;
    expect(await visitStory(world, key)).toMatchObject({ sources: [] });
  });

  it('shows the same as new while a visit goes on', async () => {
    await visitStory(world, key);
    world.clock += 3_600_000;
    await tell(3);
    await visitStory(world, key);
    world.clock += 60_000;
    expect(await visitStory(world, key)).toMatchObject({ sources: [3] });
  });

  it('is not held up by a clock that was put back', async () => {
    await visitStory(world, key);
    await tell(3);
    world.clock -= 365 * 86_400_000;
    expect(await visitStory(world, key)).toMatchObject({ sources: [3] });
  });

  it('can be told beforehand, which is no visit', async () => {
    const told = async () => {
      const row = await getStory(await world.database(), key);
      return row && newsOfStory(world, key, row.story);
    };
    expect(await told()).toBeNull();
    expect(await getVisit(await world.database(), key)).toBeUndefined();
    await visitStory(world, key);
    world.clock += 3_600_000;
    await tell(3);
    const beforehand = await told();
    expect(beforehand).toMatchObject({ sources: [3] });
    expect(await visitStory(world, key)).toEqual(beforehand);
  });

  it('remembers nothing of a private window', async () => {
    const { tabId } = openTab(world, 'https://p0.example/a', { incognito: true });
    expect(await visitStory(world, key, { tabId })).toBeNull();
    expect(await getVisit(await world.database(), key)).toBeUndefined();
  });

  it('remembers nothing where the tab is closed by then, for it may have been a private one', async () => {
    const { tabId } = openTab(world, 'https://p0.example/a', { incognito: true });
    world.tabs.delete(tabId);
    await visitStory(world, key, { tabId });
    expect(await getVisit(await world.database(), key)).toBeUndefined();
  });

  it('knows nothing of a story that is gone', async () => {
    expect(await visitStory(world, { ...key, id: 'gone' })).toBeNull();
  });

  it('keeps no more visits than it is told to, the latest', async () => {
    const db = await world.database();
    const seen = (at: string) => ({ at, revision: 1, sources: [], points: [], events: [] });
    for (const day of ['03', '01', '02'])
      await putVisit(db, { feed: 'f', id: day, last: seen(`2026-01-${day}T00:00:00.000Z`) }, 2);
    expect((await db.getAllKeys('visits')).map(([, id]) => id)).toEqual(['02', '03']);
  });
});
