/**
 * `node scripts/run-ts.mjs FILE [argument …]`: runs a TypeScript command of this project on a fresh clone too.
 * Setting up speaks on standard error only: standard output belongs to the command.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkNode, ensureDependencies, prepareTypes, typesArePrepared } from './setup/dependencies.mjs';
import { root } from './setup/run.mjs';

const [file, ...args] = process.argv.slice(2);

if (file === undefined) {
  console.error('Which file? node scripts/run-ts.mjs FILE [argument …]');
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
  return typesArePrepared() || (await prepareTypes({ quiet: true }));
}
