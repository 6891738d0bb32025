import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeclaredFeed, FeedOverview } from '@/utils/model/feed-overview';
import type { KeptReading } from '@/utils/model/kept-reading';
import { clickNamed, readText } from './click-named';
import type { Page } from './drivers/driver';
import { until } from './drivers/until';
import { ask, browserNames, pictures, useReader } from './reader';

const rss = (title: string, ids: readonly string[]) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>${title}</title><link>http://127.0.0.1/</link>
${ids
  .map(
    (id) => `<item><guid isPermaLink="false">${id}</guid><title>The council decides on matter ${id}</title>
<link>http://127.0.0.1:9/${id}</link><description>What was decided on matter ${id}, in a sentence.</description></item>`,
  )
  .join('\n')}
</channel></rss>`;

const site = `<!doctype html><html lang="en"><head><title>Calder Courier</title>
<link rel="alternate" type="application/rss+xml" title="Calder Courier" href="/feed.xml">
<link rel="alternate" type="application/rss+xml" title="Router" href="http://192.168.0.1/feed.xml">
</head><body><h1>Calder Courier</h1><p>News of the valley.</p></body></html>`;

/** A small site with a feed, and the paths that it was asked for. */
async function startSite() {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    if (path === '/') response.writeHead(200, { 'content-type': 'text/html' }).end(site);
    else if (path === '/feed.xml') response.writeHead(200).end(rss('Calder Courier', ['a', 'b', 'c']));
    else if (path === '/old.xml') response.writeHead(301, { location: '/new.xml' }).end();
    else if (path === '/new.xml') response.writeHead(200).end(rss('Moved Mercury', ['m']));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    asked,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

describe.each(browserNames)('the view of feeds, in %s', (name) => {
  const reader = useReader(name);
  let courier: Awaited<ReturnType<typeof startSite>>;
  let panel: Page;

  beforeAll(async () => {
    courier = await startSite();
    panel = await reader.browser.openExtensionPage('sidepanel.html#feeds');
    await panel.waitFor('main li h2');
  });
  afterAll(() => courier?.close());

  const overview = async () => (await ask(panel, 'getFeedOverview', null)) as FeedOverview;
  const feedsText = () => readText(panel, '[data-feeds]');

  it('finds the feeds of a site by its address, and contacts none before a click', async () => {
    await panel.waitFor('main form input');
    await panel.fill('main form input', courier.origin);
    await clickNamed(panel, 'Add');
    await until('the offer', async () => (await readText(panel, 'main section')).includes('Calder Courier'));
    expect(courier.asked).toEqual(['/']);
    await clickNamed(panel, `Preview: Calder Courier`);
    await until('the preview', async () => (await readText(panel, 'main section')).includes('matter a'));
    expect(courier.asked).toEqual(['/', '/feed.xml']);
    expect((await overview()).feeds).toHaveLength(1);
    await clickNamed(panel, `Add: Calder Courier`);
    await until('the feed', async () => (await feedsText()).includes('3 new'));
  });

  it('finds the feeds that the page in a tab declares, reading nothing but the page', async () => {
    const page = await reader.browser.openPage(`${courier.origin}/`);
    const before = courier.asked.length;
    const tabId = await panel.evaluate(async (origin) => {
      const api = globalThis as unknown as {
        readonly chrome: {
          readonly tabs: { query(what: object): Promise<readonly { id: number; url?: string }[]> };
        };
      };
      return (await api.chrome.tabs.query({})).find(({ url }) => url?.startsWith(origin))?.id ?? -1;
    }, courier.origin);
    const declared = (await ask(panel, 'discoverFeeds', { tabId })) as readonly DeclaredFeed[];
    expect(declared.map(({ title, subscribed }) => [title, subscribed])).toContainEqual([
      'Calder Courier',
      true,
    ]);
    // The browser's own wish, which comes when it likes.
    expect(courier.asked.slice(before).filter((path) => path !== '/favicon.ico')).toEqual([]);
    const isOffered = async () => (await readText(panel, 'main')).includes('Router');
    await until('the offer of what the page declares', isOffered);
    await page.close();
    await until('the offer to go with the page', async () => !(await isOffered()));
  });

  it('shows the latest, files a feed in a folder, takes it off and brings it back', async () => {
    await clickNamed(panel, 'Latest: Calder Courier');
    await until('the latest', async () => (await feedsText()).includes('The council decides on matter b'));
    await clickNamed(panel, 'Mark all as seen');
    await until('none new', async () => !(await feedsText()).includes('3 new'));
    await clickNamed(panel, 'Edit: Calder Courier');
    await panel.fill('input[name="folder"]', 'The valley');
    await clickNamed(panel, 'Save');
    await panel.waitFor('main details summary');
    expect(await readText(panel, 'main details summary')).toContain('The valley');
    await panel.screenshot(`${pictures}/feeds-view-${name}.png`);
    const asked = courier.asked.length;
    await clickNamed(panel, 'Unsubscribe: Calder Courier');
    await until('it is gone', async () => !(await feedsText()).includes('Calder Courier'));
    await clickNamed(panel, 'Undo');
    await until('it is back', async () => (await feedsText()).includes('The valley'));
    expect((await overview()).feeds.find(({ title }) => title === 'Calder Courier')).toMatchObject({
      entries: 3,
    });
    expect(courier.asked).toHaveLength(asked);
  });

  it('offers to follow a feed to where it has been sent on to five times', async () => {
    const url = `${courier.origin}/old.xml`;
    await ask(panel, 'subscribe', { url });
    for (let i = 0; i < 4; i++) await ask(panel, 'refreshFeed', { url });
    await until('the offer', async () => (await feedsText()).includes('answering from another address'));
    await clickNamed(panel, 'Follow it there');
    await until('the move', async () =>
      (await overview()).feeds.some((feed) => feed.url === `${courier.origin}/new.xml`),
    );
    expect((await overview()).feeds.some((feed) => feed.url === url)).toBe(false);
  });

  it('keeps an article that is opened, shows it in the options, and deletes it there', async () => {
    const { newsroom, browser } = reader;
    const page = await browser.openPage(newsroom.page('storm-runa-2026-01/courier').url);
    const kept = async () => (await ask(panel, 'getKeptReading', null)) as KeptReading;
    await until('it is kept', async () => (await kept()).total === 1);
    expect((await kept()).latest[0]?.length).toBeGreaterThan(300);
    const options = await browser.openExtensionPage('options.html');
    await until('it is shown', async () => (await readText(options, 'main')).includes('1 article is kept.'));
    await clickNamed(options, 'Delete the last hour');
    await until('it is gone', async () => (await readText(options, 'main')).includes('Nothing is kept.'));
    expect((await kept()).total).toBe(0);
    await options.close();
    await page.close();
  });
});
