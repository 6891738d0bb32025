import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import { bundleSource } from './bundle';
import type { Answered, Asked, library } from './library-page';
import { peerJson } from './library-peer';
import { libraryRows } from './library-rows';
import { median } from './row';
import { askedAbout, clusterIdOf } from './synthetic-library';

type Library = typeof library;

const warmUp = 20;
const warmQuestions = 60;
const coldStarts = 7;
const peerColdStarts = 3;

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
    yield line('clusters', { id: cluster.id, cluster, last: 0 });
    for (const entry of cluster.entries)
      yield line('placements', { entry, cluster: cluster.id, how: 'joined' });
  }
  for (const posting of postings) yield line('postings', posting);
}

/** Ours and the peer's, in a browser with an empty profile. Null without a Chromium. */
export async function browserTimes(
  articles: number,
): Promise<{ readonly ours: BrowserTimes; readonly peer: BrowserTimes } | null> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) return null;
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
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    await page.goto(address);
    const bytes = await page.evaluate(() =>
      (globalThis as unknown as { library: Library }).library.fill('rows'),
    );
    const ours = { bytes, ...(await times(page, articles, 'ask', coldStarts)) };
    const peerBytes = await page.evaluate(() =>
      (globalThis as unknown as { library: Library }).library.fillPeer('peer'),
    );
    const peer = { bytes: peerBytes, ...(await times(page, articles, 'askPeer', peerColdStarts)) };
    return { ours, peer };
  } finally {
    await context.close();
    server.close();
  }
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
