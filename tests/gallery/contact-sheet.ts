/**
 * `npm run contact-sheet [-- WORD]`: every view, or those with the word in their name, light and dark, left to right and right to
 * left, 320 and 420 px wide, as `.artifacts/contact-sheet/VIEW.png` and one page of them all.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { ensureBrowsers, findBrowser } from '../../scripts/setup/browsers.mjs';
import { openGallery } from './open-gallery';

const folder = fileURLToPath(new URL('../../.artifacts/contact-sheet/', import.meta.url));

/** As wide as the eight frames of a sheet. */
const viewport = { width: 3140, height: 900 };

async function launch(): Promise<Browser> {
  await ensureBrowsers(['chromium']);
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('Without Chromium there are no pictures');
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}

const pageOf = (names: readonly string[]): string => `<!doctype html>
<meta charset="utf-8">
<title>Contact sheet</title>
<style>img { display: block; max-width: 100%; margin-bottom: 2rem }</style>
${names.map((name) => `<img src="${name}.png" alt="${name}" loading="lazy">`).join('\n')}
`;

async function takePictures(base: string, browser: Browser, word: string): Promise<string[]> {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  await page.goto(base);
  const all = await page.locator('li a:first-child').allTextContents();
  const names = all.filter((name) => name.includes(word));
  for (const name of names) {
    await page.goto(`${base}?sheet=${name}`);
    await page.waitForFunction(() => document.querySelectorAll('iframe[data-fit]').length === 8);
    await page.screenshot({ path: `${folder}${name}.png`, fullPage: true });
  }
  return names;
}

const word = process.argv[2] ?? '';
if (word === '') await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const gallery = await openGallery();
const browser = await launch();
try {
  const names = await takePictures(gallery.base, browser, word);
  await writeFile(`${folder}index.html`, pageOf(names));
  console.log(`${names.length} views in ${folder}index.html`);
} finally {
  await browser.close();
  await gallery.close();
}
