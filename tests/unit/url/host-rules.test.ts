import { describe, expect, it } from 'vitest';
import { defaultSettings as lightDefaults } from '@/entrypoints/article/default-settings';
import { mayLookAt } from '@/utils/engine/url/host-rules';
import { defaultSettings } from '@/utils/model/settings';

const page = (url: string, incognito = false) => ({ url, incognito });

describe('what the content script may look at', () => {
  it('starts from the defaults of the settings themselves', () => {
    expect(defaultSettings).toMatchObject({ ...lightDefaults });
  });

  it.each([
    ['an ordinary page', {}, page('https://a.example/x'), true],
    ['anything while all is off', { enabled: false }, page('https://a.example/x'), false],
    ['a private window', {}, page('https://a.example/x', true), false],
    ['a private window that is allowed', { privateWindows: true }, page('https://a.example/x', true), true],
    ['a site below one that is off', { sitesOff: ['a.example'] }, page('https://www.news.a.example/'), false],
    ['a site that only ends alike', { sitesOff: ['a.example'] }, page('https://banana.example/'), true],
    ['a site that was not asked for', { askFirst: true }, page('https://a.example/'), false],
    ['a site that was', { askFirst: true, sitesOn: ['www.a.example'] }, page('https://m.a.example/'), true],
  ])('%s', (_, settings, where, allowed) => {
    expect(mayLookAt({ ...defaultSettings, ...settings }, where)).toBe(allowed);
  });
});
