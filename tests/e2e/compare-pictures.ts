import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Pixels of a picture to one of what is compared: the smoothing of an edge vanishes, a moved word does not. */
const scale = 4;

/** How far two colours may be apart, as `pixelmatch` counts it. */
const threshold = 0.12;

/** So much of a picture may differ. A line of text is about a hundredth of one. */
const tolerance = 0.002;

export interface Compared {
  /** The part of the picture that differs, 0 to 1. */
  readonly differing: number;
  readonly isSame: boolean;
}

/** Scaled down by the mean of each square of pixels. */
export function shrink(picture: PNG): PNG {
  const small = new PNG({
    width: Math.floor(picture.width / scale),
    height: Math.floor(picture.height / scale),
  });
  for (let y = 0; y < small.height; y++)
    for (let x = 0; x < small.width; x++)
      for (let channel = 0; channel < 4; channel++)
        small.data[4 * (y * small.width + x) + channel] = meanAt(picture, x * scale, y * scale, channel);
  return small;
}

function meanAt({ data, width }: PNG, left: number, top: number, channel: number): number {
  let sum = 0;
  for (let y = top; y < top + scale; y++)
    for (let x = left; x < left + scale; x++) sum += data[4 * (y * width + x) + channel] ?? 0;
  return Math.round(sum / scale ** 2);
}

/**
 * Compares two small pictures. Those of different size differ altogether.
 * @param failed where the difference is drawn when there is too much of it, the picture itself beside it
 */
export async function comparePictures(now: PNG, before: PNG, failed: string): Promise<Compared> {
  const { width, height } = before;
  if (now.width !== width || now.height !== height) {
    await save(failed, now);
    return { differing: 1, isSame: false };
  }
  const drawn = new PNG({ width, height });
  const pixels = pixelmatch(now.data, before.data, drawn.data, width, height, { threshold, includeAA: true });
  const differing = pixels / (width * height);
  const isSame = differing <= tolerance;
  if (!isSame) {
    await save(failed, now);
    await save(failed.replace(/\.png$/, '-difference.png'), drawn);
  }
  return { differing, isSame };
}

export const read = async (file: string): Promise<PNG> => PNG.sync.read(await readFile(file));

export async function save(file: string, picture: PNG): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, PNG.sync.write(picture));
}
