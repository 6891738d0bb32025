import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arguedPermissions, type Manifest, powersOf, unargued } from '@/tests/architecture/permissions';
import { root } from '@/tests/architecture/sources';
import config from '@/wxt.config';

async function manifestFor(browser: 'chrome' | 'firefox'): Promise<Manifest> {
  const env = { browser, mode: 'production', command: 'build', manifestVersion: 3 } as const;
  const manifest = typeof config.manifest === 'function' ? config.manifest(env) : config.manifest;
  return (await manifest) as Manifest;
}

describe('what the extension may do', () => {
  it.each(['chrome', 'firefox'] as const)(
    'is argued for in an ADR, every bit of it, in %s',
    async (browser) => {
      expect(unargued(await manifestFor(browser))).toEqual([]);
    },
  );

  it.each([
    ['permissions', { permissions: ['storage', 'tabs'] }, 'tabs'],
    ['optional permissions', { optional_permissions: ['history'] }, 'history'],
    ['hosts', { host_permissions: ['<all_urls>'] }, '<all_urls>'],
    ['optional hosts', { optional_host_permissions: ['file:///*'] }, 'file:///*'],
    ['content scripts', { content_scripts: [{ matches: ['ftp://*/*'] }] }, 'ftp://*/*'],
    ['open resources', { web_accessible_resources: [{ matches: ['*://*/*'] }] }, '*://*/*'],
    ['outside callers', { externally_connectable: { ids: ['*'] } }, '*'],
  ])('would be noticed if it grew: %s', async (_where, grown: Manifest, name) => {
    expect(unargued({ ...(await manifestFor('chrome')), ...grown })).toEqual([name]);
  });

  it('is all used: no ADR argues for a permission that neither browser asks for', async () => {
    const used = new Set([
      ...powersOf(await manifestFor('chrome')),
      ...powersOf(await manifestFor('firefox')),
    ]);
    expect([...arguedPermissions()].filter((name) => !used.has(name))).toEqual([]);
  });

  it('includes no data collection', async () => {
    const { browser_specific_settings } = await manifestFor('firefox');
    expect(browser_specific_settings?.gecko?.data_collection_permissions).toEqual({ required: ['none'] });
  });

  it('is asked of no browser older than the ADR says', async () => {
    const { minimum_chrome_version } = await manifestFor('chrome');
    const { browser_specific_settings } = await manifestFor('firefox');
    const adr = readFileSync(join(root, 'docs/adr/0002-permissions.md'), 'utf8');
    expect(adr).toContain(`Chromium ${minimum_chrome_version} `);
    expect(`${browser_specific_settings?.gecko?.strict_min_version}`).toBe('140.0');
    expect(adr).toContain('Firefox 140 ');
  });
});
