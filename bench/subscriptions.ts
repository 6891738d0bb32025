/**
 * `npm run bench -- subscriptions`: the shipped extension in headless Chromium refreshes 1,000 subscriptions of 100 entries each, all
 * of them due at once, by its own alarm. Meanwhile a page of the extension asks the background something every 100 ms, as a panel
 * would. `SUBSCRIPTIONS=50` takes fewer, for a look. `KILLS=50` ends the background so many times on the way, at moments that a seed
 * picks (`SEED`), and has the alarm wake the next one: nothing may be missing in the end.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { endAtTimes, killsAt } from './speed/end-at-times';
import { launchChromium } from './speed/launch-chromium';
import { serveSubscriptions } from './speed/subscription-feeds';

const shipped = join(import.meta.dirname, '../.output/chrome-mv3');
const perFeed = 100;

/** What came of it: counts, seconds, and how long answers took, in milliseconds. */
export interface RefreshCounts {
  readonly name: string;
  readonly feeds: number;
  readonly feedsAnswered: number;
  readonly feedsFailed: number;
  readonly entries: number;
  readonly entriesExpected: number;
  readonly seconds: number;
  readonly questions: number;
  readonly latencyMedian: number;
  readonly latency99: number;
  readonly latencyLongest: number;
  readonly megabytes: number;
  /** How often the background was ended on the way. */
  readonly kills: number;
  /** Entries that have no place among the clusters, and places of no entry; 0 where what follows from entries is whole. */
  readonly displaced: number;
}

export async function* subscriptionCost(): AsyncGenerator<RefreshCounts> {
  const context = existsSync(shipped) ? await launchChromium([shipped]) : null;
  if (context === null) throw new Error('subscriptions: needs Chromium and a build (npm run build)');
  const feeds = Number(process.env['SUBSCRIPTIONS'] ?? 1_000);
  const kills = Number(process.env['KILLS'] ?? 0);
  const served = await serveSubscriptions(feeds, perFeed);
  const told = setInterval(() => {
    console.error(`subscriptions: ${served.answered()} of ${feeds} asked`);
  }, 30_000);
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    // The manifest is a page of the extension that asks nothing by itself.
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/manifest.json`);
    // What runs this file names its functions by a helper that no page has.
    await page.evaluate('globalThis.__name = (value) => value');
    const killed = endAtTimes(page, worker.url(), killsAt(kills, feeds), served.answered);
    const measured = await measure(page, served.addresses);
    killed.stop();
    yield {
      name: 'subscriptions: refresh',
      feeds,
      feedsAnswered: served.answered(),
      entriesExpected: feeds * perFeed,
      seconds: served.seconds(),
      kills: await killed.count,
      ...measured,
    };
  } finally {
    clearInterval(told);
    await context.close();
    await served.close();
  }
}

type Measured = Omit<
  RefreshCounts,
  'name' | 'feeds' | 'feedsAnswered' | 'entriesExpected' | 'seconds' | 'kills'
>;

async function measure(page: Page, addresses: readonly string[]): Promise<Measured> {
  const { latencies, ...counts } = await page.evaluate(refreshAll, [...addresses]);
  const sorted = latencies.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN);
  return {
    ...counts,
    questions: sorted.length,
    latencyMedian: at(0.5),
    latency99: at(0.99),
    latencyLongest: at(1),
  };
}

/** Runs in the page: stores the feeds as due, wakes the background by its alarm, and asks until all have been asked. */
async function refreshAll(addresses: string[]) {
  const { chrome } = globalThis as unknown as {
    readonly chrome: {
      readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
      readonly alarms: { create(name: string, info: { when: number; periodInMinutes: number }): void };
    };
  };
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const ask = (type: string) => chrome.runtime.sendMessage({ to: 'background', type, data: null });
  // The background makes the database.
  await ask('listFeeds');
  const db = await settled(indexedDB.open('sidelight'));
  const at = new Date(Date.now() - 60_000).toISOString();
  const writing = db.transaction('feeds', 'readwrite');
  for (const url of addresses)
    writing
      .objectStore('feeds')
      .put({ url, added: at, due: at, failures: 0, problems: [], stories: 0, entries: 0 });
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  const latencies: number[] = [];
  let isOver = false;
  const asking = (async () => {
    while (!isOver) {
      const asked = performance.now();
      // Who asks a background that is being ended gets no answer.
      const isAnswered = await ask('getSettings').then(
        () => true,
        () => false,
      );
      if (isAnswered) latencies.push(performance.now() - asked);
      await pause(100);
    }
  })();
  chrome.alarms.create('refresh-feeds', { when: Date.now(), periodInMinutes: 5 });
  type Row = { readonly checked?: string; readonly error?: unknown };
  let rows: readonly Row[] = [];
  while (!isOver) {
    await pause(1_000);
    rows = await settled(db.transaction('feeds').objectStore('feeds').getAll() as IDBRequest<Row[]>);
    isOver = rows.every(({ checked }) => checked !== undefined);
  }
  await asking;
  const entries = await settled(db.transaction('entries').objectStore('entries').count());
  const keysOf = (store: string) => settled(db.transaction(store).objectStore(store).getAllKeys());
  const [stored, placed] = (await Promise.all([keysOf('entries'), keysOf('placements')])).map(
    (keys) => new Set(keys),
  );
  const displaced = stored?.symmetricDifference(placed ?? new Set()).size ?? 0;
  const { usage = 0 } = await navigator.storage.estimate();
  const feedsFailed = rows.filter(({ error }) => error !== undefined).length;
  return { latencies, entries, displaced, feedsFailed, megabytes: Math.round(usage / 1e5) / 10 };
}
