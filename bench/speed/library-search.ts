import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { bundleSource } from './bundle';
import { launchChromium } from './launch-chromium';
import type { librarySearch, SearchTimes } from './library-search-page';
import { median, type Row, rowOf } from './row';
import { type AskedWords, askedWords } from './search-articles';

type LibrarySearch = typeof librarySearch;

const peerName = 'minisearch in memory';
const sizes = [5_000, 50_000] as const;
const questions = 60;
const coldStarts = 7;

interface Measured {
  readonly warm: number;
  readonly cold: number;
  /** Bytes of memory between two searches, beyond those of an empty page. */
  readonly held: number;
}

/** A search of a library of articles in a real Chromium with its own IndexedDB, beside the peer's index in its memory. */
export async function* librarySearchInChromium(): AsyncIterable<Row> {
  for (const articles of sizes) {
    const measured = await inChromium(articles);
    if (measured === null) return;
    const { ours, peer, bytes } = measured;
    const named = (what: string) =>
      `library search in Chromium, ${what}, ${articles.toLocaleString('en')} articles`;
    yield rowOf({ name: named('warm'), ours: ours.warm, peer: peer.warm, peerName, unit: 'ms' });
    yield rowOf({ name: named('cold'), ours: ours.cold, peer: peer.cold, peerName, unit: 'ms' });
    yield rowOf({ name: named('held in memory'), ours: ours.held, peer: peer.held, peerName, unit: 'bytes' });
    const onDisk = { ours: bytes.index, peer: bytes.rows, peerName: 'the articles themselves' };
    yield rowOf({ name: named('index on disk'), ...onDisk, unit: 'bytes' });
  }
}

async function inChromium(articles: number) {
  const context = await launchChromium();
  if (context === null) return null;
  const script = await bundleSource(`import '@/bench/speed/library-search-page';`);
  const server = createServer(({ url }, reply) =>
    url === '/script.js'
      ? reply.setHeader('content-type', 'text/javascript; charset=utf-8').end(script)
      : reply
          .setHeader('content-type', 'text/html')
          .end('<!doctype html><meta charset="utf-8"><script src="script.js"></script>'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const bytes = await page.evaluate(
      (count) => (globalThis as unknown as { librarySearch: LibrarySearch }).librarySearch.fill(count),
      articles,
    );
    const ours = await measure(page, articles, 'ask');
    await page.evaluate(
      (count) => (globalThis as unknown as { librarySearch: LibrarySearch }).librarySearch.fillPeer(count),
      articles,
    );
    const peer = await measure(page, articles, 'askPeer');
    return { bytes, ours, peer };
  } finally {
    await context.close();
    server.close();
  }
}

const asked = (articles: number) =>
  Array.from({ length: questions }, (_, i) => askedWords(articles, i, questions));

async function measure(page: Page, articles: number, name: 'ask' | 'askPeer'): Promise<Measured> {
  const ask = (list: readonly AskedWords[]): Promise<SearchTimes> =>
    page.evaluate(
      ([call, these]) =>
        (globalThis as unknown as { librarySearch: LibrarySearch }).librarySearch[call](these),
      [name, list] as const,
    );
  const all = asked(articles);
  const cold: number[] = [];
  for (const one of all.slice(0, coldStarts)) {
    await page.reload();
    cold.push(...(await ask([one])).milliseconds);
  }
  await page.reload();
  const before = await heapOf(page);
  await ask(all);
  const held = (await heapOf(page)) - before;
  const { milliseconds, right, wanted } = await ask(all);
  if (name === 'ask' && right < 0.9 * wanted) throw new Error(`${right} of ${wanted} found their article`);
  return { warm: median(milliseconds), cold: median(cold), held: Math.max(1, held) };
}

/** Bytes of the page's heap that are still needed. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
