import { resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listenOnLoopback } from '@/demo/server/listen';
import { findBrowser } from '../../scripts/setup/browsers.mjs';

/** Pages that are articles, and hurt: what a page's console gets to see of them, in Chromium, whose driver tells it. */
const title = 'Harbour wall to be rebuilt after vote';
const text =
  '<p>The council voted on Tuesday night to rebuild the old harbour wall, eleven years after the storm that broke it.</p>'.repeat(
    8,
  );
const data = (json: string) => `<script type="application/ld+json">${json}</script>`;
const article = (head: string, more = '', body = `<h1>${title}</h1>${text}`) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">${head}</head><body><article>${body}</article>${more}</body></html>`;

const dated = (date: string) =>
  data(`{"@type":"NewsArticle","headline":"${title}","datePublished":"${date}","dateModified":"${date}"}`);

const pages: Readonly<Record<string, string>> = {
  'ten-megabytes-of-json': article(
    data(`{"@type":"Dataset","name":"${'x'.repeat(5_000_000)}"}`) +
      `<script type="application/json">{"x":"${'y'.repeat(5_000_000)}"}</script>`,
  ),
  'a-hundred-thousand-nodes': article('', '<div><i>x</i></div>'.repeat(33_000)),
  // Three thousand levels end the page's process, in a browser without any extension.
  'nested-two-thousand-deep': article(
    '',
    '<script>let at = document.body; for (let i = 0; i < 2000; i++) at = at.appendChild(document.createElement("div")); at.textContent = "x";</script>',
  ),
  'a-script-ends-in-its-data': article(
    data(`{"@type":"NewsArticle","headline":"${title}","articleBody":"<script>a</script>"}`),
  ),
  'a-title-of-a-megabyte': article(`<meta property="og:title" content="${`${title} `.repeat(27_000)}">`),
  'the-year-zero': article(dated('0000-01-01T00:00:00Z')),
  'the-year-275760': article(dated('+275760-09-13T00:00:00Z')),
  'frames-in-a-circle': article('', '<iframe src="?a"></iframe><iframe src="?b"></iframe>'),
  'text-in-open-shadow-roots': article(
    '',
    '',
    `<news-story><template shadowrootmode="open"><h1>${title}</h1><news-text><template shadowrootmode="open">${text}</template></news-text></template></news-story>`,
  ),
};

let context: BrowserContext;
let server: Awaited<ReturnType<typeof listenOnLoopback>>;

beforeAll(async () => {
  server = await listenOnLoopback(({ url = '' }, reply) => {
    const html = pages[url.split(/[/?]/)[4] ?? ''];
    reply.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  const extension = resolve('.output/chrome-mv3');
  context = await chromium.launchPersistentContext('', {
    executablePath: findBrowser('chromium') ?? 'chromium',
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
});

afterAll(async () => {
  await context?.close();
  await server?.close();
});

const addressOf = (name: string) => `http://paper.localhost:${server.port}/news/2024/03/${name}`;

/** Opens a page, and keeps all that its console is told of faults. */
async function open(name: string): Promise<{ page: Page; faults: string[] }> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    // The newsroom has no picture for the tab of the browser.
    if (message.type() === 'error' && !message.location().url.endsWith('favicon.ico'))
      faults.push(message.text());
  });
  await page.goto(addressOf(name));
  return { page, faults };
}

const hasTab = (page: Page) => page.waitForSelector('sidelight-tab', { state: 'attached', timeout: 20_000 });

describe('a bad page, in chromium', () => {
  it.each(Object.keys(pages))(
    'of the kind “%s” gets its tab, and no exception reaches its console',
    async (name) => {
      const { page, faults } = await open(name);
      await hasTab(page);
      expect(faults).toEqual([]);
      // One article, one tab: frames are none of ours.
      for (const frame of page.frames().slice(1))
        expect(await frame.locator('sidelight-tab').count()).toBe(0);
      await page.close();
    },
  );

  it('that comes back out of the back/forward cache has its tab again', async () => {
    const { page, faults } = await open('the-year-zero');
    await hasTab(page);
    await page.evaluate(() => {
      window.addEventListener('pageshow', ({ persisted }) => {
        document.title = persisted ? 'kept' : 'loaded';
      });
    });
    await page.goto(addressOf('a-script-ends-in-its-data'));
    await hasTab(page);
    // Out of the cache comes no second `load`.
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForFunction(() => document.title === 'kept');
    await hasTab(page);
    expect(faults).toEqual([]);
    await page.close();
  });
});
