/**
 * `node scripts/complete-lock.mjs`: run it after `npm install`. A registry mirror that holds the native packages of its own
 * platform only makes npm leave all others out of `package-lock.json`, and then `npm ci` refuses that file on every platform. This
 * puts them back: name, exact version, and for which platform.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingFromLock, platformEntry } from './check/lock-file.mjs';
import { root } from './setup/run.mjs';

const path = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8'));
const missing = missingFromLock(lock);
for (const one of missing) lock.packages[one.path] = platformEntry(one);
const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries(sorted);
if (missing.length > 0) writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} added to package-lock.json`);
