/**
 * What `npm start` shows: a reader subscribes to the newsroom's story feed, opens an article, and clicks the tab.
 * `--headed` leaves the window to the reader; `--headless` prints what happened and saves a picture of it.
 */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startNewsroom } from '@/demo/newsroom';
import { type Browser, launchBrowser, type Page, type Surface } from '@/tests/e2e/drivers/driver';
import { readReport } from './report';
import { saveSideBySide } from './side-by-side';
import { subscribe } from './subscribe';

const root = join(import.meta.dirname, '../..');
/** In English, as the panel and its story are. */
const article = 'paris-guarantees-2026-01/courier';
const picture = '.artifacts/start.png';
const headed = process.argv.includes('--headed');

const newsroom = await startNewsroom();
try {
  const browser = await launchBrowser('chromium', {
    extensionPath: join(root, '.output/chrome-mv3'),
    headed,
    args: ['--window-size=1360,900'],
  });
  try {
    await run(browser);
  } finally {
    await browser.close();
  }
} finally {
  await newsroom.close();
}

async function run(browser: Browser): Promise<void> {
  const feeds = await subscribe(browser, newsroom.storyFeedUrl);
  const page = await browser.openPage(newsroom.page(article).url);
  await feeds.close();
  await page.waitForTab(({ state }) => state === 'matched');
  await page.clickTab();
  const panel = await browser.waitForPanel();
  await panel.waitFor('[data-status="matched"]');
  console.log(await readReport(panel));
  if (headed) await leaveToReader(browser);
  else await takePicture(browser, page, panel);
}

async function takePicture(browser: Browser, page: Page, panel: Surface): Promise<void> {
  const file = join(root, picture);
  mkdirSync(dirname(file), { recursive: true });
  await saveSideBySide(browser, [page, panel], file);
  console.log(`Picture   ${picture}`);
}

async function leaveToReader(browser: Browser): Promise<void> {
  console.log(`\nAll pages of the newsroom: ${newsroom.url('newsroom')}`);
  console.log('Close the window or press Ctrl+C to end.');
  const interrupted = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await Promise.race([browser.closed, interrupted]);
}
