import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startNewsroom } from '@/demo/newsroom';
import { type Browser, launchBrowser, type Page, type Surface } from '@/tests/e2e/drivers/driver';
import { median, type Row, rowOf } from './row';

const shipped = join(import.meta.dirname, '../../.output/chrome-mv3');
const rounds = 9;

/** Milliseconds from a trusted click: until the panel's document begins, which is the browser's doing, and until its story is painted. */
interface Click {
  readonly document: number;
  readonly painted: number;
}

/**
 * From a click on the tab in the page to the story painted in Chromium's side panel, the median of several: with the worker alive, and
 * with a worker that was ended before. The peer is the part that passes before our page begins. Goals: 100 ms and 300 ms.
 */
export async function* clickToStory(): AsyncIterable<Row> {
  if (!existsSync(shipped)) return console.error('click to story: no build to try, see npm run build');
  const [browser, newsroom] = await Promise.all([
    launchBrowser('chromium', { extensionPath: shipped }),
    startNewsroom(),
  ]);
  try {
    await subscribe(browser, newsroom.storyFeedUrl);
    const page = await browser.openPage(newsroom.page('paris-guarantees-2026-01/courier').url);
    await page.waitForTab(({ state }) => state === 'matched');
    await page.evaluate(noteClicks);
    // The first opening makes the browser load what it keeps.
    await timeClick(browser, page);
    const clicks = { warm: [] as Click[], dead: [] as Click[] };
    for (let round = 0; round < rounds; round++) {
      clicks.warm.push(await timeClick(browser, page));
      await browser.killBackground();
      clicks.dead.push(await timeClick(browser, page));
    }
    yield rowFor('warm (goal 100 ms)', clicks.warm);
    yield rowFor('with a dead worker (goal 300 ms)', clicks.dead);
  } finally {
    await Promise.all([browser.close(), newsroom.close()]);
  }
}

const rowFor = (state: string, clicks: readonly Click[]): Row =>
  rowOf({
    name: `click to story, ${state}`,
    ours: median(clicks.map(({ painted }) => painted)),
    peer: median(clicks.map(({ document }) => document)),
    peerName: 'until the panel’s document begins',
    unit: 'ms',
  });

async function timeClick(browser: Browser, page: Page): Promise<Click> {
  await page.clickTab();
  const panel = await browser.waitForPanel();
  await panel.waitFor('[data-status="matched"]');
  const [clicked, { origin, painted }] = [await page.evaluate(lastClick), await panel.evaluate(storyPainted)];
  await browser.closePanel();
  return { document: origin - clicked, painted: painted - clicked };
}

async function subscribe(browser: Browser, url: string): Promise<void> {
  const page: Surface & { close(): Promise<void> } = await browser.openExtensionPage('sidepanel.html');
  await page.evaluate(async (feed) => {
    const api = globalThis as unknown as {
      readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    await api.chrome.runtime.sendMessage({ to: 'background', type: 'subscribe', data: { url: feed } });
  }, url);
  await page.close();
}

/** In the page: when the last click was, in milliseconds since 1970. */
const noteClicks = () => {
  const note = ({ timeStamp }: Event) =>
    Object.assign(globalThis, { clickedAt: performance.timeOrigin + timeStamp });
  addEventListener('pointerdown', note, { capture: true });
};

const lastClick = () => (globalThis as unknown as { readonly clickedAt: number }).clickedAt;

/** In the panel: when its document began and when the largest text of the story was painted, in milliseconds since 1970. */
const storyPainted = () =>
  new Promise<{ origin: number; painted: number }>((resolve) => {
    const origin = performance.timeOrigin;
    new PerformanceObserver((list, observer) => {
      const last = list.getEntries().at(-1) as (PerformanceEntry & { element?: Element }) | undefined;
      if (!last?.element?.closest('article')) return;
      observer.disconnect();
      resolve({ origin, painted: origin + last.startTime });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
