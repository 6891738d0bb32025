import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparePictures, read } from '../../e2e/compare-pictures';

const baseline = join(import.meta.dirname, '../../e2e/pictures/story-compared-chromium.png');

let folder: string;
let before: PNG;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compared-'));
  before = await read(baseline);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const clamp = (value: number): number => Math.max(0, Math.min(255, value));

/** The baseline, with each pixel put to what `change` makes of it. */
function changed(change: (x: number, y: number, channel: number, value: number) => number): PNG {
  const { width, height } = before;
  const after = new PNG({ width, height });
  for (let at = 0; at < before.data.length; at++) {
    const pixel = at >> 2;
    after.data[at] = clamp(change(pixel % width, Math.floor(pixel / width), at % 4, before.data[at] ?? 0));
  }
  return after;
}

const compare = (after: PNG) => comparePictures(after, before, join(folder, 'failed.png'));

/** Where the headline is in the light half of the picture. */
const isHeadline = (x: number, y: number) => x < 105 && y > 30 && y < 53;

describe('pictures of views', () => {
  it('are the same as themselves, and with the noise of another smoothing', async () => {
    expect((await compare(before)).differing).toBe(0);
    const noisy = changed((x, y, channel, value) =>
      channel === 3 ? value : value + ((x * 7 + y * 13) % 9) - 4,
    );
    expect((await compare(noisy)).isSame).toBe(true);
    expect(existsSync(join(folder, 'failed.png'))).toBe(false);
  });

  it('differ where a headline has moved by four pixels, and leave both pictures to look at', async () => {
    const { width } = before;
    const moved = changed((x, y, channel, value) =>
      isHeadline(x, y) ? (before.data[4 * ((y - 1) * width + x) + channel] ?? 0) : value,
    );
    expect((await compare(moved)).isSame).toBe(false);
    expect(existsSync(join(folder, 'failed.png'))).toBe(true);
    expect(existsSync(join(folder, 'failed-difference.png'))).toBe(true);
  });

  it('differ where a colour has changed, and in size', async () => {
    const green = changed((x, y, channel, value) =>
      isHeadline(x, y) && channel === 1 ? Math.min(255, value + 90) : value,
    );
    expect((await compare(green)).isSame).toBe(false);
    expect((await compare(new PNG({ width: 10, height: 10 }))).isSame).toBe(false);
  });
});
