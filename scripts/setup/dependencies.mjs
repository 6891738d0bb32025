import { statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, runPackage } from './run.mjs';

const modifiedAt = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** npm writes `node_modules/.package-lock.json` last: older than the lock file means that an install is due. */
export function dependenciesAreStale() {
  return modifiedAt('node_modules/.package-lock.json') < modifiedAt('package-lock.json');
}

/** Installs what the lock file names, where that has not been done; false where it failed. */
export async function ensureDependencies({ quiet = false } = {}) {
  if (!dependenciesAreStale()) return true;
  console.error('Installing the dependencies (npm ci) …');
  return (await run('npm', ['ci', '--no-audit', '--no-fund'], { quiet })) === 0;
}

/**
 * Writes `.wxt/`: types and the tsconfig that ours extends. tsc, vitest and tsx cannot start without it, and a new
 * entrypoint needs it again.
 */
export async function prepareTypes({ quiet = false } = {}) {
  return (await runPackage('wxt/bin/wxt.mjs', ['prepare'], { quiet })) === 0;
}

export const typesArePrepared = () => modifiedAt('.wxt/tsconfig.json') > 0;

/** True where this Node can run the project; says what is needed otherwise. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return true;
  console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  return false;
}
