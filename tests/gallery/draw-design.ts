/** `npx tsx tests/gallery/draw-design.ts`: the pictures of `docs/design.md`, in the fonts of the tests. */
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import { openGallery } from './open-gallery';

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

interface Picture {
  readonly file: string;
  readonly query: string;
  readonly width: number;
  readonly height: number;
  /** The part that the picture begins with. */
  readonly from?: string;
  /** Names of buttons to press before. */
  readonly press?: readonly RegExp[];
}

const pictures: readonly Picture[] = [
  { file: 'story-light-420', query: 'scheme=light', width: 420, height: 900 },
  { file: 'story-dark-320', query: 'scheme=dark', width: 320, height: 900 },
  { file: 'story-rtl-320', query: 'scheme=light&dir=rtl', width: 320, height: 900 },
  {
    file: 'parts',
    query: 'scheme=light',
    width: 420,
    height: 900,
    from: 'summary',
    press: [/figures differ/, /^Source 4/],
  },
  { file: 'timeline', query: 'scheme=dark', width: 420, height: 760, from: 'timeline' },
];

const executablePath = findBrowser('chromium');
if (executablePath === null) throw new Error('Without Chromium there are no pictures');
const gallery = await openGallery();
const browser: Browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const { file, query, width, height, from, press = [] } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  const view = query.includes('rtl') ? 'story-arabic-compared' : 'story-compared';
  await page.goto(`${gallery.base}?view=${view}&${query}&fonts=test`);
  await page.waitForSelector('[data-drawn]');
  for (const name of press) await page.getByRole('button', { name }).first().click();
  if (from)
    await page
      .locator(`[data-part="${from}"] h2`)
      .first()
      .evaluate((element) => element.scrollIntoView());
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${folder}${file}.png` });
}
await browser.close();
await gallery.close();
