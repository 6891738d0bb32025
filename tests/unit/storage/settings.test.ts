import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { defaultSettings, type Settings } from '@/utils/model/settings';
import { getSettings, putSettings } from '@/utils/storage/settings';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('settings', () => {
  it('are the defaults before anything is chosen', async () => {
    expect(await getSettings()).toEqual(defaultSettings);
  });

  it('come back as they were put', async () => {
    const chosen: Settings = { ...defaultSettings, enabled: false, sitesOff: ['news.example.org'] };
    await putSettings(chosen);
    expect(await getSettings()).toEqual(chosen);
  });

  it('of an older version lack fields, which take their defaults', async () => {
    await storage.setItem('local:settings', { enabled: false });
    expect(await getSettings()).toEqual({ ...defaultSettings, enabled: false });
  });

  it('that are partly broken keep what is right: a site that was switched off stays off', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await storage.setItem('local:settings', {
      enabled: 'yes',
      askFirst: true,
      sitesOff: ['a.example.org', 'not a host', 7, 'b.example.org'],
      pagesOff: 'all',
    });
    expect(await getSettings()).toEqual({
      ...defaultSettings,
      askFirst: true,
      sitesOff: ['a.example.org', 'b.example.org'],
    });
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });
});
