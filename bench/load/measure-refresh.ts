import { type ExtensionBrowser, timeAnswer } from './extension-browser';
import { figure, heapFigures, type LoadFigure, megabytes } from './figure';
import type { load } from './load-page';
import type { ServedLoad } from './serve-load';
import type { LoadShape } from './shape';

type InPage = { readonly load: typeof load };

const dueFeeds = 50;
const newEntries = 2;

/** So many feeds are due, each with something new: until all have been asked, and how long other answers take meanwhile. */
export async function* refreshFigures(
  browser: ExtensionBrowser,
  served: ServedLoad,
  { feeds }: LoadShape,
): AsyncIterable<LoadFigure> {
  const { page, workerHeap } = browser;
  const count = Math.min(dueFeeds, feeds);
  const urls = Array.from({ length: count }, (_, i) => served.documents.feed(i));
  served.tellNews(newEntries);
  await page.evaluate((due) => (globalThis as unknown as InPage).load.makeDue(due), urls);
  const began = performance.now();
  await page.evaluate(wakeAlarm);
  let [slowest, used] = [0, 0];
  for (let asked = 0; asked < count; ) {
    slowest = Math.max(slowest, await timeAnswer(page, 'getSettings', null));
    used = Math.max(used, await workerHeap());
    asked = await page.evaluate((due) => (globalThis as unknown as InPage).load.countAsked(due), urls);
  }
  yield figure(
    `refresh of ${count} feeds with ${newEntries} new entries each`,
    (performance.now() - began) / 1_000,
    's',
  );
  yield figure('slowest answer meanwhile', slowest, 'ms');
  yield figure('heap of the worker meanwhile, at most', megabytes(used), 'MB', '80 MB');
  yield* heapFigures(browser, 'the refresh');
}

const wakeAlarm = () => {
  const { chrome } = globalThis as unknown as {
    readonly chrome: { readonly alarms: { create(name: string, when: { when: number }): Promise<void> } };
  };
  return chrome.alarms.create('refresh-feeds', { when: Date.now() });
};
