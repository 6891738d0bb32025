import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, startNewsroom } from '@/demo/newsroom';
import { clickNamed } from './click-named';
import { type Browser, launchBrowser } from './drivers/driver';
import {
  isBrowsersOwn,
  type ProxiedRequest,
  type RecordingProxy,
  startRecordingProxy,
} from './drivers/proxy';
import { until } from './drivers/until';
import { browserNames, launchReader, openPanel, subscribeTo, waitForStatus } from './reader';

/** An extension that asks the network for nothing: what is requested beside it is the pages' and the browser's own. */
const silentExtension = resolve('tests/fixtures/driver-extension');

const paris = 'paris-guarantees-2026-01';
const storm = 'storm-runa-2026-01';
/** The last but one tells of no known story. */
const articles = [
  `${paris}/courier`,
  `${storm}/courier`,
  `${paris}/capital-tribune`,
  'unrelated/courier',
  'mobile/storm-runa-2026-01/courier',
];
const matched = ({ state }: { state: string }) => state === 'matched';

interface Recorded {
  readonly browser: Browser;
  readonly proxy: RecordingProxy;
}

describe.each(browserNames)('what leaves the machine, by a proxy that sees all that %s asks for', (name) => {
  let newsroom: Newsroom;
  let plain: Recorded;
  let reader: Recorded;
  let asked: readonly ProxiedRequest[];

  beforeAll(async () => {
    newsroom = await startNewsroom();
    plain = await recorded((proxy) => launchBrowser(name, { extensionPath: silentExtension, proxy }));
    await visit(plain.browser, newsroom, [...articles, `${paris}/courier`]);
    await plain.browser.close();
    reader = await recorded((proxy) => launchReader(name, { proxy }));
    await giveCookie(reader.browser, newsroom);
    await subscribeTo(reader.browser, newsroom.storyFeedUrl);
    asked = toFeed(reader.proxy, newsroom);
  });
  afterAll(async () => {
    await Promise.all([reader?.browser.close(), newsroom?.close()]);
    await Promise.all([plain?.proxy.close(), reader?.proxy.close()]);
  });

  it('a subscription is one request, without a cookie, a referrer or a name', () => {
    expect(asked).toHaveLength(1);
    for (const { method, headers } of asked) {
      expect(method).toBe('GET');
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
      expect(headers).not.toHaveProperty('origin');
      expect(headers).not.toHaveProperty('authorization');
      expect(JSON.stringify(headers)).not.toContain('-extension:');
    }
  });

  it('reading, looking at stories and pinning them asks for nothing at all', async () => {
    const before = reader.proxy.requests.length;
    await visit(reader.browser, newsroom, articles);
    await readStory(reader.browser, newsroom);
    const all = reader.proxy.requests.slice(before).filter((request) => !isBrowsersOwn(request));
    const own = beyond(all, plain.proxy.requests);
    console.info(
      `${name}: ${all.length} requests while reading, ${own.length} of them beyond the pages' own`,
    );
    expect(all.length).toBeGreaterThan(9);
    expect(own).toEqual([]);
    expect(toFeed(reader.proxy, newsroom)).toEqual(asked);
  });

  it('asking a feed anew is again one request, and says no more', async () => {
    const panel = await reader.browser.openExtensionPage('sidepanel.html#feeds');
    await panel.waitFor('main li h2');
    await clickNamed(panel, `Check now: ${await panel.text('main li h2')}`);
    await until('the request', () => toFeed(reader.proxy, newsroom).length === asked.length + 1);
    const [latest] = toFeed(reader.proxy, newsroom).slice(-1);
    const [first] = asked;
    const validators = ['if-none-match', 'if-modified-since'];
    const namesOf = (request: ProxiedRequest | undefined) => Object.keys(request?.headers ?? {});
    expect(namesOf(latest).filter((header) => !validators.includes(header))).toEqual(namesOf(first));
    await panel.close();
  });
});

async function recorded(launch: (proxy: string) => Promise<Browser>): Promise<Recorded> {
  const proxy = await startRecordingProxy();
  return { proxy, browser: await launch(proxy.address) };
}

/** Home pages, then articles, each until it has been looked at. */
async function visit(browser: Browser, newsroom: Newsroom, names: readonly string[]): Promise<void> {
  const page = await browser.openPage('about:blank');
  for (const front of ['courier', 'capital-tribune']) await page.goto(newsroom.url(front, '/'));
  for (const article of names) {
    await page.goto(newsroom.page(article).url);
    await page.waitForTab();
  }
  await page.close();
}

/** The panel is opened from an article; citations, headlines and the options are looked at, and the story is pinned. */
async function readStory(browser: Browser, newsroom: Newsroom): Promise<void> {
  const page = await browser.openPage(newsroom.page(`${paris}/courier`).url);
  await page.waitForTab(matched);
  const panel = await openPanel(browser, page);
  await waitForStatus(panel, 'matched');
  for (const number of [1, 2, 3])
    await panel.click(`[data-part="summary"] button[aria-label^="Source ${number}"]`);
  await panel.press('Tab');
  // Where this is tried again it is pinned.
  if ((await panel.count('[data-pinned]')) === 0) await clickNamed(panel, 'Pin');
  await panel.waitFor('[data-pinned]');
  for (const view of ['Headlines', 'Feeds', 'Pinned']) {
    await clickNamed(panel, view);
    await panel.waitFor('main li h2, main li button');
  }
  const options = await browser.openExtensionPage('options.html');
  await options.waitFor('h1');
  await Promise.all([options.close(), page.close()]);
}

/** The feed's host has a cookie to be known by: its own pages send it, a feed's request must not. */
async function giveCookie(browser: Browser, newsroom: Newsroom): Promise<void> {
  const page = await browser.openPage(newsroom.url('feeds', '/'));
  await page.evaluate(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the newer way is not in every browser of the tests
    document.cookie = 'reader=4711; path=/; max-age=3600';
  });
  await page.reload();
  await until('the cookie', () =>
    newsroom.requests.some(
      ({ host, headers }) => host === 'feeds.localhost' && headers.cookie === 'reader=4711',
    ),
  );
  await page.close();
}

const toFeed = (proxy: RecordingProxy, newsroom: Newsroom) =>
  proxy.requests.filter(({ url }) => url === newsroom.storyFeedUrl);

/** Requests that are not among the others, each of which stands for one. */
function beyond(requests: readonly ProxiedRequest[], others: readonly ProxiedRequest[]): readonly string[] {
  const left = others.map(nameOf);
  return requests.map(nameOf).filter((request) => {
    const at = left.indexOf(request);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const nameOf = ({ method, url }: ProxiedRequest) => `${method} ${url}`;
