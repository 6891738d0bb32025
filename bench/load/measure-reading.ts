import type { Page } from 'playwright-core';
import { median } from '../speed/row';
import { type ExtensionBrowser, timeAnswer } from './extension-browser';
import { heapFigures, type LoadFigure, timesFigure } from './figure';
import type { load } from './load-page';
import type { ServedLoad } from './serve-load';

type InPage = { readonly load: typeof load };

const coldReadings = 7;
const warmUp = 5;

/**
 * From a page whose document is read to its story in the tab's record, with the worker alive and with a dead one; and the match alone,
 * in a page that has just begun and in one that has matched before.
 */
export async function* readingFigures(
  browser: ExtensionBrowser,
  served: ServedLoad,
  script: string,
): AsyncIterable<LoadFigure> {
  const tab = await browser.context.newPage();
  const [warm, cold]: [number[], number[]] = [[], []];
  await browser.page.evaluate(noteMatches);
  let found = 0;
  for (const [i, article] of served.articles.entries()) {
    const isCold = i % 4 === 3 && cold.length < coldReadings;
    if (isCold) await browser.killWorker();
    // What the last page has set going is over before the next one is read.
    else await timeAnswer(browser.page, 'getSettings', null);
    const { took, isFound } = await read(browser.page, tab, served.urlOf(article));
    if (isFound) found += 1;
    if (isCold) cold.push(took);
    else if (i >= warmUp) warm.push(took);
  }
  await tab.close();
  mostAreFound(found, served.articles.length);
  yield timesFigure(
    'an article is read and matched',
    median(warm),
    median(cold),
    'cold at most 3 times warm',
  );
  yield* heapFigures(browser, 'reading');
  yield await matchFigure(browser, served, script);
}

/** Or something else was timed. */
function mostAreFound(found: number, asked: number): void {
  if (found < 0.8 * asked) throw new Error(`${found} of ${asked} articles found their story`);
}

interface Looked {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly isFound: boolean;
}

/** Runs in the extension's page: notes when the session's record of a tab has been looked up, by address of the page. */
function noteMatches(): void {
  type Hear = (changes: Record<string, { newValue?: unknown }>) => void;
  const { chrome } = globalThis as unknown as {
    readonly chrome: {
      readonly storage: { readonly session: { readonly onChanged: { addListener(hear: Hear): void } } };
    };
  };
  const looked = new Map<string, Looked>();
  Object.assign(globalThis, { looked });
  chrome.storage.session.onChanged.addListener((changes) => {
    for (const { newValue } of Object.values(changes)) {
      const record = newValue as { url?: string; match?: unknown; pending?: true } | undefined;
      if (record?.url && !record.pending)
        looked.set(record.url, { at: Date.now(), isFound: Boolean(record.match) });
    }
  });
}

/** Milliseconds from the end of parsing until the record tells whether there is a story. */
async function read(
  own: Page,
  tab: Page,
  url: string,
): Promise<{ readonly took: number; readonly isFound: boolean }> {
  await own.evaluate(
    (address) => (globalThis as unknown as { looked: Map<string, unknown> }).looked.delete(address),
    url,
  );
  await tab.goto(url);
  const parsed = await tab.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return performance.timeOrigin + (entry?.domContentLoadedEventEnd ?? 0);
  });
  const lookedUp = await own.waitForFunction(
    (address) => (globalThis as unknown as { readonly looked: Map<string, Looked> }).looked.get(address),
    url,
    { polling: 20, timeout: 60_000 },
  );
  const { at = Number.NaN, isFound = false } = (await lookedUp.jsonValue()) ?? {};
  return { took: at - parsed, isFound };
}

async function matchFigure(
  { page }: ExtensionBrowser,
  { articles }: ServedLoad,
  script: string,
): Promise<LoadFigure> {
  const asked = articles.map(({ article }) => article);
  const matchIn = (these: typeof asked) =>
    page.evaluate((list) => (globalThis as unknown as InPage).load.match(list), these);
  const cold: number[] = [];
  for (const article of asked.slice(0, coldReadings)) {
    await page.reload();
    await page.evaluate('globalThis.__name = (value) => value');
    await page.evaluate(script);
    cold.push(...(await matchIn([article])).milliseconds);
  }
  const { milliseconds, found } = await matchIn(asked);
  mostAreFound(found, asked.length);
  return timesFigure(
    'the match alone',
    median(milliseconds.slice(warmUp)),
    median(cold),
    'cold at most 3 times warm',
  );
}
