import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Surface } from '@/tests/e2e/drivers/driver';

/** Saves one picture of several places, next to each other as the browser shows them: no protocol takes both at once. */
export async function saveSideBySide(
  browser: Browser,
  places: readonly Surface[],
  file: string,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-picture-'));
  try {
    const pictures: string[] = [];
    for (const [i, place] of places.entries()) {
      const one = join(folder, `${i}.png`);
      await place.screenshot(one);
      pictures.push(`data:image/png;base64,${readFileSync(one, 'base64')}`);
    }
    const page = await browser.openPage('about:blank');
    const { width, height } = await page.evaluate(layOut, pictures);
    await page.setViewport(width, height);
    await page.screenshot(file);
    await page.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs in the blank page: one picture beside the other. */
async function layOut(pictures: readonly string[]): Promise<{ width: number; height: number }> {
  document.body.style.cssText = 'margin: 0; display: flex; gap: 1px; align-items: end; background: #dadce0';
  const images = pictures.map((source) => Object.assign(new Image(), { src: source }));
  await Promise.all(images.map((image) => image.decode()));
  document.body.append(...images);
  const width = images.reduce((sum, image) => sum + image.naturalWidth + 1, -1);
  return { width, height: Math.max(...images.map((image) => image.naturalHeight)) };
}
