import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registersOf } from '@/utils/engine/sync/sync-chunks';
import { defaultSettings } from '@/utils/model/settings';
import { clearStorage } from '@/utils/services/clear-storage';
import { betweenPassesMs, paceSync } from '@/utils/services/sync/paced-sync';
import { forgetSynced, getSyncState } from '@/utils/services/sync/switch-sync';
import { pair, settle } from './sync-browsers';

const a = 'https://a.example.org/feed';

afterEach(() => vi.restoreAllMocks());

const stored = async () => JSON.stringify(await fakeBrowser.storage.sync.get(null));
describe('bad weather', () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => `word ${i} ${'x'.repeat(200)}`);

  it('a full storage is told, writes nothing, loses nothing, and heals', async () => {
    const [one, two] = await pair();
    await one.set((settings) => ({ ...settings, theme: 'dark' }));
    await settle(one, two);
    const before = await stored();
    await one.set((settings) => ({ ...settings, mutedWords: many(600) }));
    await one.sync();
    expect(await one.as(getSyncState)).toMatchObject({ on: true, problem: 'full', hasCopy: true });
    expect(await stored()).toBe(before);
    expect((await one.settings()).mutedWords).toHaveLength(600);
    await one.set((settings) => ({ ...settings, mutedWords: ['few'] }));
    await one.sync();
    // Half a year on, nobody has to be told any more what went.
    one.world.clock += 181 * 24 * 3_600_000;
    await one.sync();
    expect(await one.as(getSyncState)).not.toHaveProperty('problem');
    await two.sync();
    expect(await two.settings()).toMatchObject({ theme: 'dark', mutedWords: ['few'] });
  });

  it.each([
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'failed'],
    ['An unexpected error occurred', 'failed'],
  ])('what the browser says is told, and written at the next time: %s', async (words, problem) => {
    const [one, two] = await pair();
    Object.assign(one.world, { report: () => undefined });
    await one.set((settings) => ({ ...settings, theme: 'dark' }));
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error(words));
    await one.sync();
    expect(await one.as(getSyncState)).toMatchObject({ problem });
    await settle(one, two);
    expect(await one.as(getSyncState)).not.toHaveProperty('problem');
    expect(await two.settings()).toMatchObject({ theme: 'dark' });
  });

  it('feeds that are lost all at once come back, and are not taken from the others', async () => {
    const [one, two] = await pair();
    const urls = Array.from({ length: 8 }, (_, i) => `https://paper-${i}.example.org/feed`);
    for (const url of urls) await one.follow(url);
    await settle(one, two);
    await one.as(async () => (await one.world.database()).clear('feeds'));
    await settle(one, two);
    for (const browser of [one, two]) expect(Object.keys(await browser.feeds())).toHaveLength(8);
  });

  it('what a later version has put there, or nobody can use, stays there and does nothing here', async () => {
    const [one] = await pair();
    const stamp = '0mk3yutc0-00-zzzz';
    const strange = [
      's\nfromLater',
      's\ntheme',
      'l\nlater\nx',
      'l\nsitesOff\nnot a host',
      'f\nhttp://127.0.0.1/feed',
      'x',
    ];
    await fakeBrowser.storage.sync.set({
      'fields-7': { t: [stamp], e: strange.map((name) => [0, name, 0, 'odd']) },
      'fields-8': { broken: true },
      other: 'of nobody',
    });
    await one.sync();
    expect(await one.settings()).toEqual(defaultSettings);
    expect(await one.feeds()).toEqual({});
    await one.set((settings) => ({ ...settings, face: 'sans' }));
    await one.sync();
    const now = await fakeBrowser.storage.sync.get(null);
    expect([...registersOf(Object.values(now)).keys()]).toEqual(expect.arrayContaining(strange));
    expect(now).toMatchObject({ other: 'of nobody' });
  });

  it('a stamp that nothing can be later than ends nothing', async () => {
    const [one, two] = await pair();
    await one.set((settings) => ({ ...settings, theme: 'dark' }));
    await settle(one, two);
    await fakeBrowser.storage.sync.set({
      'fields-7': { t: ['zzzzzzzzz-zz-zzzz'], e: [[0, 's\nfromLater', 0, 'odd']] },
    });
    await settle(one, two);
    expect(await one.as(getSyncState)).toMatchObject({ on: true });
    await one.set((settings) => ({ ...settings, theme: 'light' }));
    await settle(one, two);
    expect(await two.settings()).toMatchObject({ theme: 'light' });
  });

  it('deleting everything here takes nothing from the others', async () => {
    const [one, two] = await pair();
    await one.follow(a);
    await one.set((settings) => ({ ...settings, mutedWords: ['gossip'] }));
    await settle(one, two);
    await one.as(() => clearStorage(one.world, { what: 'everything' }));
    expect(await stored()).toBe('{}');
    expect(await one.sync()).toBeNull();
    await two.sync();
    expect(await two.settings()).toMatchObject({ mutedWords: ['gossip'] });
    expect(Object.keys(await two.feeds())).toEqual([a]);
  });

  it('deleting everything deletes the copy too where taking part has ended before', async () => {
    const [one] = await pair();
    await one.set((settings) => ({ ...settings, mutedWords: ['gossip'] }));
    await one.sync();
    await one.turn(false);
    expect(await stored()).not.toBe('{}');
    await one.as(() => clearStorage(one.world, { what: 'everything' }));
    expect(await stored()).toBe('{}');
  });

  it('deleting everything deletes all that is here, and tells of a copy that could not be deleted', async () => {
    const [one] = await pair();
    await one.set((settings) => ({ ...settings, mutedWords: ['gossip'] }));
    await one.sync();
    Object.assign(one.world, { report: () => undefined });
    const clear = () => clearStorage(one.world, { what: 'everything' });
    const broken = vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('sync is down'));
    expect(await one.as(clear)).toEqual({ copyStays: true });
    broken.mockRestore();
    expect(await one.settings()).toMatchObject({ mutedWords: [] });
    expect(await one.as(getSyncState)).toMatchObject({ on: false, hasCopy: true });
  });

  it('the copy is deleted when the reader says so', async () => {
    const [one] = await pair();
    await one.set((settings) => ({ ...settings, theme: 'dark' }));
    await one.sync();
    await one.turn(false);
    await one.as(() => forgetSynced(one.world));
    expect(await one.as(getSyncState)).toMatchObject({ on: false, hasCopy: false });
  });
});

describe('the pace', () => {
  it('is one pass for any number of questions, and ten seconds between two', async () => {
    const [one] = await pair();
    await one.as(async () => {
      const changed = vi.fn(async () => undefined);
      const paced = paceSync(one.world, changed);
      await Promise.all([paced.soon(), paced.soon(), paced.soon()]);
      expect(one.world.waits).toEqual([betweenPassesMs]);
      one.world.clock += 4_000;
      await paced.soon();
      expect(one.world.waits.at(-1)).toBe(betweenPassesMs - 4_000);
      expect(changed).not.toHaveBeenCalled();
    });
  });

  it('tells which settings another browser has changed', async () => {
    const [one, two] = await pair();
    await one.set((settings) => ({ ...settings, showTab: false, sitesOff: ['x.example'] }));
    await one.sync();
    const changed = vi.fn(async (_: readonly string[]) => undefined);
    await two.as(() => paceSync(two.world, changed).soon());
    expect(changed.mock.calls.map(([names]) => [...names].sort())).toEqual([['showTab', 'sitesOff']]);
  });

  it('goes on after a pass that failed', async () => {
    const [one] = await pair();
    const report = vi.fn();
    Object.assign(one.world, { report });
    await one.as(async () => {
      const paced = paceSync(one.world, async () => undefined);
      const database = one.world.database;
      Object.assign(one.world, { database: () => Promise.reject(new Error('no database')) });
      await paced.soon();
      expect(report).toHaveBeenCalledOnce();
      Object.assign(one.world, { database });
      await paced.soon();
      expect(report).toHaveBeenCalledOnce();
    });
  });
});
