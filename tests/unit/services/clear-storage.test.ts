import { beforeEach, describe, expect, it } from 'vitest';
import { identifyEntry } from '@/utils/engine/entry/identify-entry';
import { mergeEntry } from '@/utils/engine/entry/merge-entry';
import { defaultSettings } from '@/utils/model/settings';
import { clearStorage } from '@/utils/services/clear-storage';
import { clusterStored, ensureClusters } from '@/utils/services/clusters/cluster-stored';
import { keepReading } from '@/utils/services/keep-reading';
import { readSources } from '@/utils/services/read-sources';
import { spotArticle } from '@/utils/services/spot-article';
import { backUpFirst, backupName } from '@/utils/storage/back-up-first';
import { putFeed } from '@/utils/storage/feeds';
import { putEntries } from '@/utils/storage/put-entries';
import { getSettings, putSettings } from '@/utils/storage/settings';
import { getTabRecord } from '@/utils/storage/tab-records';
import { makeEntry } from '../../fixtures/entries';
import { parisStory } from '../../fixtures/stories';
import { makeFeed } from '../storage/rows';
import { emptyWorld, openTab, sighting, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await emptyWorld();
  world.text = 'The council voted.\n\nIt was close.';
});

/** All rows of all stores, by store. */
async function everything(): Promise<Record<string, readonly unknown[]>> {
  const db = await world.database();
  const names = [...db.objectStoreNames];
  const rows = await Promise.all(names.map((name) => db.getAll(name)));
  return Object.fromEntries(names.map((name, i) => [name, rows[i] ?? []]));
}

async function read(url: string): Promise<void> {
  const tab = openTab(world, url);
  await spotArticle(world, tab, sighting({ shown: url }));
  await keepReading(world, tab.tabId);
}

async function fill(): Promise<void> {
  const db = await world.database();
  await putFeed(db, makeFeed());
  const entries = ['tram', 'trams', 'bridge'].map((id) =>
    identifyEntry(makeEntry(id, { url: `https://paper.example.org/${id}`, title: `Council backs ${id}` })),
  );
  await putEntries(db, entries, { merge: mergeEntry });
  await read('https://paper.example.org/tram');
  await putSettings({ ...defaultSettings, mutedWords: ['gossip'] });
  if (await ensureClusters(db)) await clusterStored(db, world.now);
}

describe('what was worked out', () => {
  it('is worked out again after it was deleted, and all else stays as it was', async () => {
    await fill();
    const before = await everything();
    expect(before['clusters']).not.toEqual([]);
    await clearStorage(world, { what: 'derived' });
    const after = await everything();
    expect(after['placements']).toHaveLength(before['placements']?.length ?? -1);
    for (const kept of ['feeds', 'entries', 'pins', 'library']) expect(after[kept]).toEqual(before[kept]);
    expect((await getSettings()).mutedWords).toEqual(['gossip']);
    expect(world.announced).toContainEqual({ what: 'stories' });
  });
});

describe('everything', () => {
  it('goes: all rows, their backup, the settings, and what is known of open tabs', async () => {
    await fill();
    const db = await world.database();
    await backUpFirst(db.name, db.version + 1, world.now());
    const databases = async () => (await indexedDB.databases()).map(({ name }) => name);
    expect(await databases()).toContain(backupName(db.name));
    expect(await getTabRecord(7)).toBeDefined();
    await clearStorage(world, { what: 'everything' });
    expect(Object.values(await everything()).flat()).toEqual([]);
    expect(await databases()).not.toContain(backupName(db.name));
    expect(await getSettings()).toEqual(defaultSettings);
    expect(await getTabRecord(7)).toBeUndefined();
    expect(world.views.get(7)).toEqual({ state: 'off' });
  });
});

describe('the sources of a story', () => {
  it('count as read where their articles were opened and kept, however the address was dressed', async () => {
    const [first, second] = parisStory.sources;
    expect(await readSources(await world.database(), parisStory)).toEqual([]);
    await read(`${second?.url}?utm_source=feed`);
    expect(await readSources(await world.database(), parisStory)).toEqual([2]);
    await read(first?.url ?? '');
    expect(await readSources(await world.database(), parisStory)).toEqual([1, 2]);
  });

  it('do not where nothing is kept of reading', async () => {
    await putSettings({ ...defaultSettings, keepReading: false });
    await read(parisStory.sources[0]?.url ?? '');
    expect(await readSources(await world.database(), parisStory)).toEqual([]);
  });
});
