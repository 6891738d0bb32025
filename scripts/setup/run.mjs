import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, whatever the directory the command was given in. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const onWindows = process.platform === 'win32';

/** @typedef {(output: Buffer) => void} Log */

/**
 * Runs a command, in the root unless told otherwise, with its output shown as it comes.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ minutes?: number, env?: Record<string, string>, quiet?: boolean, cwd?: string, log?: Log }} [options] `quiet` sends
 *   everything to standard error, so that standard output stays free for a command's result; `log` is given all of it instead;
 *   after `minutes` the command and all that it started are ended.
 * @returns {Promise<number>} the exit code; 127 where the command does not exist, 124 where its time was up
 */
export function run(command, args, { minutes = 12, env = {}, quiet = false, cwd = root, log } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      stdio: log ? ['ignore', 'pipe', 'pipe'] : ['ignore', quiet ? 2 : 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      // npm is a .cmd file on Windows, which only a shell starts.
      shell: onWindows && command === 'npm',
      // A group of its own: browsers that a stuck test has started end with it.
      detached: !onWindows,
    });
    if (log) for (const stream of [child.stdout, child.stderr]) stream.on('data', log);
    const stopWithUs = () => endGroup(child);
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      endGroup(child);
    }, minutes * 60_000);
    const finish = (code) => {
      clearTimeout(timer);
      process.off('SIGINT', stopWithUs).off('SIGTERM', stopWithUs);
      resolve(timedOut ? 124 : code);
    };
    process.on('SIGINT', stopWithUs).on('SIGTERM', stopWithUs);
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      finish(127);
    });
    // What it left behind would hold its output open.
    if (log) child.on('exit', () => endGroup(child));
    child.on(log ? 'close' : 'exit', (code) => finish(code ?? 1));
  });
}

function endGroup(child) {
  try {
    if (onWindows || child.pid === undefined) child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It had ended already.
  }
}

/** Runs the JavaScript of an installed package with this very Node; no shell, no `npx`, no network. */
export function runPackage(file, args, options) {
  return run(process.execPath, [join(root, 'node_modules', file), ...args], options);
}
