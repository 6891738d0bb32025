/**
 * `npm run check-looks [-- WORD]`: looks with axe at every view, or those with the word in their name, in every language, scheme and
 * width, and for text that is cut; says what is wrong. That takes an hour or more; `npm test` looks at some, drawn by a seed.
 */
import { chromium } from 'playwright-core';
import { ensureBrowsers, findBrowser } from '../../scripts/setup/browsers.mjs';
import { openGallery } from './open-gallery';
import { checkSpoken, spokenLooks } from './spoken-looks';

const word = process.argv[2] ?? '';
await ensureBrowsers(['chromium']);
const executablePath = findBrowser('chromium');
if (executablePath === null) throw new Error('Without Chromium nothing can be looked at');
const gallery = await openGallery();
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  await page.goto(gallery.base);
  const views = (await page.locator('li a:first-child').allTextContents()).filter((name) =>
    name.includes(word),
  );
  const looks = spokenLooks(views);
  let faulty = 0;
  for (const look of looks) {
    const faults = await checkSpoken(page, gallery.base, look);
    for (const fault of faults) console.log(fault);
    if (faults.length > 0) faulty++;
  }
  console.log(`${looks.length} looks at ${views.length} views, ${faulty} with faults`);
  if (faulty > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await gallery.close();
}
