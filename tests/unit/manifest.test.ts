import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import config from '@/wxt.config';

/** The parts of a manifest that give an extension power. */
interface Manifest {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly { readonly matches?: readonly string[] }[];
  readonly web_accessible_resources?: readonly { readonly matches?: readonly string[] }[];
  readonly externally_connectable?: {
    readonly matches?: readonly string[];
    readonly ids?: readonly string[];
  };
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: {
    readonly gecko?: {
      readonly strict_min_version?: string;
      readonly data_collection_permissions?: { readonly required?: readonly string[] };
    };
  };
}

const root = join(import.meta.dirname, '../..');

async function manifestFor(browser: 'chrome' | 'firefox'): Promise<Manifest> {
  const env = { browser, mode: 'production', command: 'build', manifestVersion: 3 } as const;
  const manifest = typeof config.manifest === 'function' ? config.manifest(env) : config.manifest;
  return (await manifest) as Manifest;
}

function powersOf(manifest: Manifest): ReadonlySet<string> {
  const lists = [
    manifest.permissions,
    manifest.optional_permissions,
    manifest.host_permissions,
    manifest.optional_host_permissions,
    ...(manifest.content_scripts ?? []).map(({ matches }) => matches),
    ...(manifest.web_accessible_resources ?? []).map(({ matches }) => matches),
    manifest.externally_connectable?.matches,
    manifest.externally_connectable?.ids,
  ];
  return new Set(lists.flatMap((list) => list ?? []));
}

/** The names at the head of each bullet under "Permissions" in any ADR. */
function arguedPermissions(): ReadonlySet<string> {
  const folder = join(root, 'docs/adr');
  const sections = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/^## /mu))
    .filter((section) => section.startsWith('Permissions\n'));
  const heads = sections.flatMap((section) => section.match(/^- (?:`[^`]+`(?:, )?)+/gmu) ?? []);
  return new Set(heads.flatMap((head) => [...head.matchAll(/`([^`]+)`/gu)].map((match) => match[1] ?? '')));
}

const unargued = (manifest: Manifest) =>
  [...powersOf(manifest)].filter((name) => !arguedPermissions().has(name));

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
