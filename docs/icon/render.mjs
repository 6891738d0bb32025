// Draws public/icon/*.png from the two SVGs beside this file: `node docs/icon/render.mjs`.
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const sizes = { 16: 'icon-small', 32: 'icon-small', 48: 'icon', 96: 'icon', 128: 'icon' };

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const [size, name] of Object.entries(sizes)) {
  const svg = await readFile(new URL(`./${name}.svg`, import.meta.url), 'utf8');
  const page = await browser.newPage({ viewport: { width: Number(size), height: Number(size) } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; inline-size: 100vw }</style>${svg}`);
  const path = new URL(`../../public/icon/${size}.png`, import.meta.url).pathname;
  await page.screenshot({ path, omitBackground: true });
  await page.close();
}
await browser.close();
