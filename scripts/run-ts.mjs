/**
 * `node scripts/run-ts.mjs [--built] FILE [argument …]`: runs a TypeScript command of this project on a fresh clone too; with
 * `--built` the browsers and a build of what the sources are now are there before it starts.
 * Setting up speaks on standard error only: standard output belongs to the command.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensureBuild } from './setup/build.mjs';
import { checkNode, ensureDependencies, prepareTypes, typesArePrepared } from './setup/dependencies.mjs';
import { root } from './setup/run.mjs';

const given = process.argv.slice(2);
const needsBuild = given[0] === '--built';
const [file, ...args] = needsBuild ? given.slice(1) : given;

if (file === undefined) {
  console.error('Which file? node scripts/run-ts.mjs [--built] FILE [argument …]');
  process.exitCode = 2;
} else if (!checkNode() || !(await setUp())) {
  process.exitCode = 1;
} else {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const child = spawn(process.execPath, [tsx, join(root, file), ...args], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

async function setUp() {
  if (!(await ensureDependencies({ quiet: true }))) return false;
  if (!typesArePrepared() && !(await prepareTypes({ quiet: true }))) return false;
  return !needsBuild || setUpBrowsers();
}

async function setUpBrowsers() {
  if ((await ensureBrowsers()).length > 0) return false;
  for (const browser of ['chrome', 'firefox']) {
    if (!(await ensureBuild(browser, { quiet: true }))) return false;
  }
  return true;
}
