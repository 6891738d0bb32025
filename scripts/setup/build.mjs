import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, runPackage } from './run.mjs';

/** What a build is made of. */
const sources = [
  'entrypoints',
  'components',
  'utils',
  'modules',
  'public',
  'locales',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
];

/**
 * Builds the extension for a browser, unless the build is newer than everything that it is made of.
 *
 * @param {'chrome' | 'firefox'} browser
 * @param {{ quiet?: boolean }} [options] as of `run`
 * @returns {Promise<boolean>} false where the build failed
 */
export async function ensureBuild(browser, { quiet = false } = {}) {
  if (builtAt(browser) > Math.max(...sources.map(newestIn))) return true;
  return (await runPackage('wxt/bin/wxt.mjs', ['build', '-b', browser], { quiet })) === 0;
}

const builtAt = (browser) => modifiedAt(join(root, '.output', `${browser}-mv3`, 'manifest.json'));

const modifiedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Folders count too: their time tells of files that were removed. */
function newestIn(name) {
  const path = join(root, name);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(stats.mtimeMs, ...inside.map((file) => modifiedAt(join(path, file))));
}
