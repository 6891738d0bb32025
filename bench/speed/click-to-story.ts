import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startNewsroom } from '@/demo/newsroom';
import { type Browser, launchBrowser, type Page, type Surface } from '@/tests/e2e/drivers/driver';
import { median, type Row, rowOf } from './row';

const shipped = join(import.meta.dirname, '../../.output/chrome-mv3');
const empty = join(import.meta.dirname, 'empty-extension');
const rounds = 9;

/** Who is timed: a browser with an extension whose tab stands in the page, and the times so far, in milliseconds. */
interface Contestant {
  readonly browser: Browser;
  readonly page: Page;
  readonly warm: number[];
  readonly dead: number[];
}

/**
 * From a trusted click on the tab in the page to the story painted in Chromium's side panel, the median of several: with the worker
 * alive, and with a worker that was ended before. The peer is an extension with one line of text for a panel, whose worker does
 * nothing but open it: what that takes is the browser's own. Goals: 100 ms and 300 ms.
 */
export async function* clickToStory(): AsyncIterable<Row> {
  if (!existsSync(shipped)) return console.error('click to story: no build to try, see npm run build');
  const newsroom = await startNewsroom();
  const browsers = await Promise.all(
    [shipped, empty].map((extensionPath) => launchBrowser('chromium', { extensionPath })),
  );
  try {
    const [ours, peer] = browsers as [Browser, Browser];
    await subscribe(ours, newsroom.storyFeedUrl);
    const { url } = newsroom.page('paris-guarantees-2026-01/courier');
    const contestants = [await contestant(ours, url), await contestant(peer, url)] as const;
    for (let round = 0; round < rounds; round++) for (const one of contestants) await timeRound(one);
    yield rowFor('warm (goal 100 ms)', ...contestants.map(({ warm }) => median(warm)));
    yield rowFor('with a dead worker (goal 300 ms)', ...contestants.map(({ dead }) => median(dead)));
  } finally {
    await Promise.all([...browsers, newsroom].map((one) => one.close()));
  }
}

const rowFor = (state: string, ours = Number.NaN, peer = Number.NaN): Row =>
  rowOf({
    name: `click to story, ${state}`,
    ours,
    peer,
    peerName: 'a panel with one line of text',
    unit: 'ms',
  });

async function contestant(browser: Browser, url: string): Promise<Contestant> {
  const page = await browser.openPage(url);
  await page.waitForTab(({ state }) => state === 'matched');
  await page.evaluate(noteClicks);
  // The first opening makes the browser load what it keeps.
  await timeClick(browser, page);
  return { browser, page, warm: [], dead: [] };
}

async function timeRound({ browser, page, warm, dead }: Contestant): Promise<void> {
  warm.push(await timeClick(browser, page));
  await browser.killBackground();
  dead.push(await timeClick(browser, page));
}

async function timeClick(browser: Browser, page: Page): Promise<number> {
  await page.clickTab();
  const panel = await browser.waitForPanel();
  await panel.waitFor('[data-status="matched"]');
  const [clicked, painted] = [await page.evaluate(lastClick), await panel.evaluate(storyPainted)];
  await browser.closePanel();
  return painted - clicked;
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

/** In the panel: when the largest text of the story was painted, in milliseconds since 1970. */
const storyPainted = () =>
  new Promise<number>((resolve) => {
    new PerformanceObserver((list, observer) => {
      const last = list.getEntries().at(-1) as (PerformanceEntry & { element?: Element }) | undefined;
      if (!last?.element?.closest('article')) return;
      observer.disconnect();
      resolve(performance.timeOrigin + last.startTime);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
