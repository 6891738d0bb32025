import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomOf } from '@/bench/training/random';
import { commonWord, wordOf } from './synthetic-stories';

export interface ServedSubscriptions {
  readonly addresses: readonly string[];
  /** How many questions were answered. */
  readonly answered: () => number;
  /** Seconds since the first of them; browsers put an alarm off as they like. */
  readonly seconds: () => number;
  close(): Promise<void>;
}

/**
 * One entry in five is a report of an event that other feeds report too; the others stand alone, with a few words that no other has.
 * Of sixteen thousand, every one still has four words that none before it had. Of real news (2,456 titles with 250 characters of
 * text from four collections, shuffled) every one has two after the first two thousand.
 */
function entry(feed: number, i: number, now: number): string {
  const random = randomOf(feed * 1_000 + i);
  const isShared = i % 5 === 0;
  const event = isShared ? Math.floor(random() * 5_000) : 100_000 + feed * 1_000 + i;
  const [ownWords, ownShare] = isShared ? [17, 0.4] : [5, 0.1];
  const own = () => wordOf(40_000 + event * 17 + Math.floor(random() * ownWords));
  const words = (count: number) =>
    Array.from({ length: count }, () => (random() < ownShare ? own() : commonWord(random))).join(' ');
  const date = new Date(now - Math.floor(random() * 5 * 86_400_000)).toUTCString();
  return `<item><guid isPermaLink="false">${feed}-${i}</guid><title>${words(9)}</title>
<link>http://f${feed}.localhost/2026/${i}-${wordOf(event)}</link><pubDate>${date}</pubDate>
<description>&lt;p&gt;${words(40)}.&lt;/p&gt;</description></item>`;
}

function feedText(feed: number, entries: number, now: number): string {
  const items = Array.from({ length: entries }, (_, i) => entry(feed, i, now));
  return `<rss version="2.0"><channel><title>Paper ${feed}</title><link>http://f${feed}.localhost/</link><description>News</description>
<language>en</language>${items.join('\n')}</channel></rss>`;
}

/** So many feeds, each on a host of its own on this machine, which browsers find under `localhost`. */
export async function serveSubscriptions(feeds: number, entries: number): Promise<ServedSubscriptions> {
  let answered = 0;
  let first = 0;
  const now = Date.now();
  const server = createServer((request, response) => {
    const feed = Number(/^f(\d+)\.localhost/.exec(request.headers.host ?? '')?.[1]);
    if (answered === 0) first = performance.now();
    answered += 1;
    response.writeHead(200, { 'content-type': 'application/rss+xml', etag: `"${feed}"` });
    response.end(feedText(feed, entries, now));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const addresses = Array.from({ length: feeds }, (_, i) => `http://f${i}.localhost:${port}/feed`);
  return {
    addresses,
    answered: () => answered,
    seconds: () => Math.round((performance.now() - first) / 1_000),
    close: () => close(server),
  };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
