import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { bundleSource } from './bundle';
import { launchChromium } from './launch-chromium';
import type { Answered, Asked, library } from './library-page';
import { peerJson } from './library-peer';
import { libraryRows } from './library-rows';
import { median } from './row';
import { askedAbout, clusterIdOf, type Report } from './synthetic-library';

type Library = typeof library;

const warmUp = 20;
const warmQuestions = 60;
const coldStarts = 7;
const peerColdStarts = 3;
const followWarmUp = 120;

export interface BrowserTimes {
  readonly warm: number;
  readonly cold: number;
  readonly bytes: number;
}

/** Questions that are spread over the library, with the story that is right. */
function questions(articles: number, count: number, from = 0): readonly Asked[] {
  return Array.from({ length: count }, (_, i) => {
    const place = Math.floor(((i + from + 0.5) * articles) / (count + from + 1));
    const { title, description } = askedAbout(place);
    const url = `https://elsewhere.example/${place}`;
    const article = { url, headline: title, authors: [], text: `${description}` };
    return { article, right: `${clusterIdOf(place)}` };
  });
}

function* rowLines(articles: number): Iterable<string> {
  const { state, clusters, postings } = libraryRows(articles);
  const line = (store: string, row: unknown) => `${JSON.stringify({ store, row })}\n`;
  yield line('meta', { key: 'stream', value: state });
  for (const cluster of clusters) {
    yield line('clusters', { id: cluster.id, cluster, last: Date.now() });
    for (const entry of cluster.entries)
      yield line('placements', { entry, cluster: cluster.id, how: 'joined' });
  }
  for (const posting of postings) yield line('postings', posting);
}

/** Runs with a page that has the library and its rows at hand, in a browser with an empty profile. Null without a Chromium. */
async function withPage<T>(articles: number, run: (page: Page) => Promise<T>): Promise<T | null> {
  const context = await launchChromium();
  if (context === null) return null;
  const script = await bundleSource(`import '@/bench/speed/library-page';`);
  const server = createServer(async ({ url }, reply) => {
    if (url === '/script.js')
      return reply.setHeader('content-type', 'text/javascript; charset=utf-8').end(script);
    if (url === '/peer') return reply.end(peerJson(articles));
    if (url !== '/rows')
      return reply
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><meta charset="utf-8"><script src="script.js"></script>');
    for (const line of rowLines(articles))
      if (!reply.write(line)) await new Promise((resolve) => reply.once('drain', resolve));
    return reply.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    await page.goto(address);
    return await run(page);
  } finally {
    await context.close();
    server.close();
  }
}

const fill = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { library: Library }).library.fill('rows'));

/** Ours and the peer's. Null without a Chromium. */
export const browserTimes = (
  articles: number,
): Promise<{ readonly ours: BrowserTimes; readonly peer: BrowserTimes } | null> =>
  withPage(articles, async (page) => {
    const bytes = await fill(page);
    const ours = { bytes, ...(await times(page, articles, 'ask', coldStarts)) };
    const peerBytes = await page.evaluate(() =>
      (globalThis as unknown as { library: Library }).library.fillPeer('peer'),
    );
    const peer = { bytes: peerBytes, ...(await times(page, articles, 'askPeer', peerColdStarts)) };
    return { ours, peer };
  });

/**
 * Milliseconds of processor time, of all of the browser's processes, to store so many entries more in a library of that size with
 * their clusters and stories, and to index the same in the peer. Null without a Chromium.
 */
export const followTimes = (
  articles: number,
  more: number,
  report: (place: number) => Report,
): Promise<{ readonly ours: number; readonly peer: number } | null> =>
  withPage(articles, async (page) => {
    await fill(page);
    const spent = await processorOf(page);
    // On from where a block of events begins.
    let place = Math.ceil(articles / 60) * 60;
    const cost = async (name: 'follow' | 'followPeer', count: number) => {
      const reports = Array.from({ length: count }, () => report(place++));
      const before = await spent();
      await page.evaluate(
        ([call, list]) => (globalThis as unknown as { library: Library }).library[call](list),
        [name, reports] as const,
      );
      return (await spent()) - before;
    };
    // The first ones only bring the page to its speed.
    await cost('follow', followWarmUp);
    return { ours: await cost('follow', more), peer: await cost('followPeer', more) };
  });

/** Milliseconds of processor time that the browser has taken so far: what else the machine does does not count. */
async function processorOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('Chromium gave no browser');
  return async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return 1_000 * processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
}

const askIn = (page: Page, name: 'ask' | 'askPeer', asked: readonly Asked[]): Promise<Answered> =>
  page.evaluate(([call, list]) => (globalThis as unknown as { library: Library }).library[call](list), [
    name,
    asked,
  ] as const);

async function times(page: Page, articles: number, name: 'ask' | 'askPeer', starts: number) {
  const cold: number[] = [];
  for (let start = 0; start < starts; start++) {
    await page.reload();
    cold.push(...(await askIn(page, name, questions(articles, 1, start))).milliseconds);
  }
  const { milliseconds, right } = await askIn(page, name, questions(articles, warmUp + warmQuestions, 7));
  if (name === 'ask' && right < 0.8 * milliseconds.length)
    throw new Error(`${right} of ${milliseconds.length} found their story`);
  return { cold: median(cold), warm: median(milliseconds.slice(warmUp)) };
}
