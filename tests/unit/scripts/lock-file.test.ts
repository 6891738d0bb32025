import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingFromLock, platformEntry } from '../../../scripts/check/lock-file.mjs';

const lockPath = join(import.meta.dirname, '../../../package-lock.json');

describe('the lock file', () => {
  it('holds the native packages of every platform, or npm ci fails (node scripts/complete-lock.mjs adds them)', () => {
    expect(missingFromLock(JSON.parse(readFileSync(lockPath, 'utf8')))).toEqual([]);
  });

  it('would be seen to lack one', () => {
    const packages = {
      'node_modules/tool': {
        dev: true,
        optionalDependencies: { 'tool-linux-x64': '1.2.3', 'tool-win32-x64': '1.2.3' },
      },
      'node_modules/tool-linux-x64': {},
    };
    const missing = {
      name: 'tool-win32-x64',
      version: '1.2.3',
      path: 'node_modules/tool-win32-x64',
      dev: true,
    };
    expect(missingFromLock({ packages })).toEqual([missing]);
  });

  it.each([
    ['@a/cli-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@a/cli-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@a/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
    ['@a/binding-win32-ia32-msvc', { os: ['win32'], cpu: ['ia32'] }],
  ])('gets %s back for its platform only', (name, platform) => {
    const entry = platformEntry({ name, version: '1.2.3', path: `node_modules/${name}`, dev: true });
    expect(entry).toEqual({ version: '1.2.3', dev: true, optional: true, ...platform });
  });
});
