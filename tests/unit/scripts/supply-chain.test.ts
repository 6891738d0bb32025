import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedPackages } from '../../../scripts/check/shipped.mjs';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly hasInstallScript?: boolean;
}

const root = join(import.meta.dirname, '../../..');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Record<string, Locked>;
};

const exact = /^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/u;

/** Native packages of platforms that the registry of the machine did not hold: npm checks their owner's version only. */
const isOfAPlatform = ({ optional, os }: Locked): boolean => optional === true && os !== undefined;

function faultsOf(packages: Record<string, Locked>): readonly string[] {
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .flatMap(([path, one]) => [
      ...(exact.test(one.version) ? [] : [`${path} has no exact version`]),
      ...(one.integrity?.startsWith('sha512-') || isOfAPlatform(one) ? [] : [`${path} has no checksum`]),
      ...(one.link || (one.resolved && !one.resolved.startsWith('https://'))
        ? [`${path} is from elsewhere`]
        : []),
    ]);
}

/** Licences under which code may be part of an MIT extension; MPL-2.0 for files that stay as they are. */
const licences = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'MPL-2.0', 'CC0-1.0'];

/** The words that no other licence begins with. */
const isMit = (text: string): boolean => text.includes('Permission is hereby granted, free of charge');

/** By the package itself, not by the lock file, which does not always tell; by its licence's text where it names none. */
function licenceOf(path: string): unknown {
  const told = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as { license?: unknown };
  if (told.license !== undefined) return told.license;
  return isMit(readFileSync(join(root, path, 'LICENSE'), 'utf8')) ? 'MIT' : undefined;
}

describe('the lock file', () => {
  it('has an exact version and a checksum for every package', () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
    expect(faultsOf(lock.packages)).toEqual([]);
  });

  it.each([
    ['a range', { version: '^1.0.0', integrity: 'sha512-x' }, 'x has no exact version'],
    ['no checksum', { version: '1.0.0', optional: true }, 'x has no checksum'],
    ['a weak checksum', { version: '1.0.0', integrity: 'sha1-x' }, 'x has no checksum'],
    [
      'another source',
      { version: '1.0.0', integrity: 'sha512-x', resolved: 'git+ssh://a' },
      'x is from elsewhere',
    ],
  ])('would be seen to hold %s', (_, one, fault) => {
    expect(faultsOf({ x: one })).toEqual([fault]);
  });

  it('brings no scripts that run at installation but those known', () => {
    const scripted = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(scripted.map(([path]) => path).sort()).toEqual([
      'node_modules/esbuild',
      'node_modules/spawn-sync',
      'node_modules/wxt/node_modules/esbuild',
    ]);
  });
});

describe('what is shipped of others', () => {
  const shipped = shippedPackages(lock);

  it('is found, what it brings along included', () => {
    expect(shipped.map(({ name }) => name)).toEqual(expect.arrayContaining(['preact', 'idb', 'domhandler']));
  });

  it('is under licences that allow it', () => {
    const others = shipped.map(({ name, path }) => [name, licenceOf(path)] as const);
    expect(others.filter(([, licence]) => !licences.includes(String(licence)))).toEqual([]);
  });

  it('is listed in a bill of materials with a checksum each, the same in every run', () => {
    const run = () => execFileSync(process.execPath, ['scripts/sbom.mjs'], { cwd: root, encoding: 'utf8' });
    const text = run();
    const bom = JSON.parse(text) as {
      specVersion: string;
      components: { purl: string; hashes: unknown[] }[];
    };
    expect(bom.specVersion).toBe('1.6');
    expect(bom.components.length).toBe(shipped.length);
    expect(bom.components.filter(({ hashes }) => hashes.length !== 1)).toEqual([]);
    expect(run()).toBe(text);
  });
});
