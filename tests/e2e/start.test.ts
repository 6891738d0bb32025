import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { expect, it } from 'vitest';

const picture = '.artifacts/start.png';

/** Runs the command that a newcomer runs, without a window also where there is a display. */
function start(): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ['scripts/start.mjs', '--headless'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

it('npm start says what it spotted, matched and showed, and takes a picture', async () => {
  rmSync(picture, { force: true });
  const { code, output } = await start();
  expect(output).toMatch(/Spotted .*axis of war/);
  expect(output).toMatch(/Matched .*by its address/);
  expect(output).toMatch(/Showed +matched: 5 sections, 5 sources/);
  expect(code).toBe(0);
  expect(readFileSync(picture).subarray(1, 4).toString()).toBe('PNG');
});
