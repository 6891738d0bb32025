import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { libraryDoors } from '@/entrypoints/background/library-doors';
import { defaultSettings } from '@/utils/model/settings';
import { putSettings } from '@/utils/storage/settings';
import { emptyWorld, type World } from './world';

const settings = { ...defaultSettings, sitesOff: ['bank.example'] };
const rows = [{ store: 'settings', row: settings }];

let world: World;
let told: unknown[];
beforeEach(async () => {
  world = await emptyWorld();
  await putSettings(defaultSettings);
  told = [];
  const tab = await fakeBrowser.tabs.create({ url: 'https://bank.example/news' });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab] as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (...message: unknown[]) => {
    told.push(message);
  });
});

const restore = (dryRun: boolean) => libraryDoors(world).mergeBackup.answer({ rows, dryRun }, {} as never);

it('hold at once for pages that are open, where a backup brings them', async () => {
  await restore(false);
  expect(told).toMatchObject([[expect.any(Number), { type: 'lookAgain' }, { frameId: 0 }]]);
});

it('make no page look again where the backup is only looked at, or brings nothing new', async () => {
  await restore(true);
  await putSettings(settings);
  await restore(false);
  expect(told).toEqual([]);
});
