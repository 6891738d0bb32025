/**
 * `npm start`: the demo newsroom and Chromium with the extension, on an article with its story. With a display the window
 * stays until it is closed, or Ctrl+C; without one it prints what was spotted, matched and shown, and leaves a picture.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensureBuild } from './setup/build.mjs';
import { checkNode, ensureDependencies, prepareTypes, typesArePrepared } from './setup/dependencies.mjs';
import { root } from './setup/run.mjs';

const { platform, env } = process;

const hasDisplay =
  platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);

process.exitCode = (await setUp()) ? await show(process.argv.slice(2)) : 1;

async function setUp() {
  if (!checkNode() || !(await ensureDependencies())) return false;
  if (!typesArePrepared() && !(await prepareTypes())) return false;
  const missing = await ensureBrowsers(['chromium']);
  return missing.length === 0 && (await ensureBuild('chrome'));
}

function show(args) {
  const headless = !hasDisplay || args.includes('--headless');
  const tour = [join(root, 'demo/tour/tour.ts'), headless ? '--headless' : '--headed'];
  const child = spawn(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), ...tour], {
    cwd: root,
    stdio: 'inherit',
  });
  // The terminal tells the whole group of a Ctrl+C: the tour ends by itself, and this waits for it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}
