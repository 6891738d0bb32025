import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import { type OpenGallery, openGallery } from '../gallery/open-gallery';
import { longestTask } from './longest-task';

let gallery: OpenGallery;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  gallery = await openGallery();
  browser = await chromium.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

const show = async (view: string, width: number) => {
  await page.setViewportSize({ width, height: 1400 });
  await page.goto(`${gallery.base}?view=${view}`);
  await page.waitForSelector('#root main');
};

/** The sum of all shifts since the first paint, by Chromium's own measure: 0 is stillness. */
const shifted = () =>
  page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    return new Promise<number>((resolve) => {
      new PerformanceObserver((list, observer) => {
        observer.disconnect();
        resolve(
          list
            .getEntries()
            .reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
        );
      }).observe({ type: 'layout-shift', buffered: true });
      // Where nothing has moved the observer is never called.
      void frame()
        .then(frame)
        .then(() => resolve(0));
    });
  });

const arrive = () => page.evaluate(() => void dispatchEvent(new Event('arrive')));

describe('a story that arrives', () => {
  it.each([280, 320, 420, 900, 1200])('moves nothing after its first paint, %s px wide', async (width) => {
    await show('story-arriving', width);
    await arrive();
    await page.waitForSelector('[data-status="matched"]');
    expect(await shifted()).toBe(0);
    await arrive();
    await page.waitForSelector('[data-standing="silent"]');
    await page.waitForSelector('section[data-part="coverage"]');
    expect(await shifted()).toBe(0);
  });

  it('would be seen to move', async () => {
    await show('story', 420);
    await page.evaluate(async () => {
      const frame = () => new Promise(requestAnimationFrame);
      await frame();
      await frame();
      document
        .querySelector('main')
        ?.prepend(Object.assign(document.createElement('p'), { textContent: 'Late.' }));
    });
    expect(await shifted()).toBeGreaterThan(0);
  });
});

describe('a story of 200 sources and 300 events', () => {
  it('scrolls without a task of 50 ms', async () => {
    await show('story-long', 420);
    await page.getByRole('button', { name: 'Show all 200 sources' }).click();
    await expect.poll(() => page.locator('[data-part="sources"] ol > li').count()).toBe(200);
    const longest = await longestTask(browser, page, scrollThrough);
    expect(longest).toBeLessThan(50);
  });

  it('would be seen to block', async () => {
    await show('story', 420);
    const longest = await longestTask(browser, page, async () => {
      await page.evaluate(() => {
        const end = performance.now() + 400;
        while (performance.now() < end) document.title = String(performance.now());
      });
    });
    expect(longest).toBeGreaterThan(50);
  });
});

/** From top to bottom with the wheel, a screen at a time, each painted before the next. */
async function scrollThrough(): Promise<void> {
  await page.mouse.move(200, 600);
  const isAtEnd = () =>
    page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2);
  while (!(await isAtEnd())) {
    await page.mouse.wheel(0, 1300);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }
}
