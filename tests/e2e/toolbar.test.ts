import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickNamed, readText } from './click-named';
import type { Browser, Page, Surface } from './drivers/driver';
import { until } from './drivers/until';
import { browserNames, openPanel, useReader, waitForStatus } from './reader';

const paris = 'paris-guarantees-2026-01';
const storm = 'storm-runa-2026-01';
const matched = ({ state }: { state: string }) => state === 'matched';

describe.each(browserNames)('the native panel in %s', (name) => {
  const reader = useReader(name);
  const open = async (page: string) => {
    const opened = await reader.browser.openPage(reader.newsroom.page(page).url);
    await opened.waitForTab(matched);
    return opened;
  };

  it('does not open by itself: not at install, and not because an article was found', async () => {
    const page = await open(`${paris}/courier`);
    expect(await reader.browser.panel()).toBeNull();
    await page.close();
  });

  it('opens with a click on the toolbar, and then follows the tab', async () => {
    const first = await open(`${paris}/courier`);
    await reader.browser.clickToolbar(first);
    const panel = await reader.browser.waitForPanel();
    expect(await waitForStatus(panel, 'matched')).toBe(paris);
    const second = await open(`${storm}/courier`);
    await panel.waitFor(`[data-story="${storm}"]`);
    await second.goto(reader.newsroom.url('courier', '/'));
    await waitForStatus(panel, 'not-article');
    await first.bringToFront();
    await panel.waitFor(`[data-story="${paris}"]`);
    await reader.browser.closePanel();
    await Promise.all([first.close(), second.close()]);
  });

  it('can be walked through by keyboard', async () => {
    const page = await open(`${paris}/courier`);
    await reader.browser.clickToolbar(page);
    const panel = await reader.browser.waitForPanel();
    await waitForStatus(panel, 'matched');
    // A place in the panel to start from: where the browser puts focus first is its own affair.
    await panel.click('h1');
    await panel.evaluate(() => document.querySelector<HTMLElement>('nav button')?.focus());
    await panel.press('Tab');
    await panel.press('Enter');
    await panel.waitFor('[data-view="headlines"]');
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('Headlines');
    await panel.press('Shift+Tab');
    await panel.press('Enter');
    await panel.waitFor('[data-view="story"]');
    await reader.browser.closePanel();
    await page.close();
  });

  it('opens, or the one in the page does, where the tab is reached and pressed by keyboard', async () => {
    const page = await open(`${paris}/courier`);
    await page.bringToFront();
    await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('a[href]')].at(-1)?.focus());
    await page.press('Tab');
    await page.waitFor(() => document.activeElement?.localName === 'sidelight-tab');
    await page.press('Enter');
    const panel = await (name === 'chromium' ? reader.browser.waitForPanel() : page.waitForPanelFrame());
    expect(await waitForStatus(panel, 'matched')).toBe(paris);
    if (name === 'chromium') await reader.browser.closePanel();
    await page.close();
  });
});

describe('the sidebar of firefox', () => {
  const reader = useReader('firefox');

  // Chromium's panel stays with a second click, and it gives no key press of a test to the shortcuts of extensions.
  it('closes with a second click on the toolbar, and goes and comes with the shortcut', async () => {
    const page = await reader.browser.openPage(reader.newsroom.page(`${paris}/courier`).url);
    const gone = () => until('the sidebar to close', async () => (await reader.browser.panel()) === null);
    await reader.browser.clickToolbar(page);
    await reader.browser.waitForPanel();
    await reader.browser.clickToolbar(page);
    await gone();
    await reader.browser.clickToolbar(page);
    const panel = await reader.browser.waitForPanel();
    await panel.press('Alt+Shift+L');
    await gone();
    // The driver gives the sidebar's keys to the window, whose shortcuts these are.
    await panel.press('Alt+Shift+L');
    expect(await waitForStatus(await reader.browser.waitForPanel(), 'matched')).toBe(paris);
    await page.close();
  });
});

/** Resources that any web page may load or frame. */
const exposed = (build: string): unknown =>
  JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8')).web_accessible_resources;

describe("a stranger's page", () => {
  it('may load nothing of the build for chromium, and of that for firefox the panel page only', () => {
    expect(exposed('chrome-mv3')).toBeUndefined();
    expect(exposed('firefox-mv3')).toEqual([
      { resources: ['sidepanel.html'], matches: ['http://*/*', 'https://*/*'] },
    ]);
  });
});

describe.each(browserNames)("a stranger's page in %s", (name) => {
  const reader = useReader(name);
  let server: Server;
  let library: Page;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const source = decodeURIComponent(
        new URL(request.url ?? '/', 'http://stranger.invalid').search.slice(1),
      );
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><title>Prizes</title><h1>Click here</h1>${framing(source)}`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    library = await reader.browser.openExtensionPage('options.html');
    await library.evaluate(overhear);
    const own = await reader.browser.openExtensionPage('sidepanel.html');
    await until('the panel to be heard', async () => (await heard(library)).includes('getStory'));
    await own.close();
    await heard(library);
  });
  afterAll(() => server?.close().closeAllConnections());

  const frame = async (path: string) => {
    const { port } = server.address() as AddressInfo;
    const source = encodeURIComponent(`${reader.browser.extensionOrigin}/${path}`);
    return reader.browser.openPage(`http://127.0.0.1:${port}/?${source}`);
  };

  it.each(['sidepanel.html', 'sidepanel.html#', 'sidepanel.html#c0ffee', 'sidepanel.html#feeds'])(
    'that frames %s gets no panel',
    async (path) => {
      const page = await frame(path);
      await expectRefused(reader.browser, page, library);
      await page.close();
    },
  );

  it('that frames the options gets nothing at all', async () => {
    const page = await frame('options.html');
    expect(await page.panelFrame()).toBeNull();
    expect(await heard(library)).toEqual([]);
    await page.close();
  });

  it('cannot read anything of the extension', async () => {
    const page = await frame('sidepanel.html');
    for (const file of ['manifest.json', 'options.html', 'article.js', 'icon/128.png']) {
      const url = `${reader.browser.extensionOrigin}/${file}`;
      expect(
        await page.evaluate(
          (address) =>
            fetch(address, { mode: 'no-cors' }).then(
              () => true,
              () => false,
            ),
          url,
        ),
      ).toBe(false);
    }
    await page.close();
  });

  // Only Firefox frames the panel.
  if (name === 'firefox') {
    it('gets no panel by the token of a panel that was opened there', async () => {
      const page = await reader.browser.openPage(reader.newsroom.page(`${paris}/courier`).url);
      await page.waitForTab(matched);
      const panel = await openPanel(reader.browser, page);
      const own = await panel.evaluate(() => location.href);
      expect(new URL(own).hash.length).toBeGreaterThan(20);
      await clickNamed(panel, 'Close the panel');
      await until('the panel to close', async () => (await page.panelFrame()) === null);
      await heard(library);
      await page.evaluate((source) => {
        const again = document.createElement('iframe');
        again.src = source;
        document.body.prepend(again);
      }, own);
      await expectRefused(reader.browser, page, library);
      await page.close();
    });
  }
});

const framing = (source: string) =>
  `<iframe src="${source.replaceAll('"', '&quot;')}" width="400" height="600"></iframe>`;

/**
 * Firefox shows the refusal, which holds nothing to click on and has asked only whether it may be there; Chromium loads
 * nothing.
 */
async function expectRefused({ name }: Browser, page: Page, library: Surface): Promise<void> {
  if (name === 'chromium') {
    expect(await page.panelFrame()).toBeNull();
    return expect(await heard(library)).toEqual([]);
  }
  const framed = await page.waitForPanelFrame();
  await framed.waitFor('h1');
  expect(await readText(framed, 'h1')).toBe('Nothing is shown here');
  expect(await framed.count('button, a, input, select, textarea, summary, [tabindex], [data-status]')).toBe(
    0,
  );
  expect(await heard(library)).toEqual(['redeemFrame']);
}

/** Every page of the extension hears what its other pages say to the background. */
function overhear(): void {
  const page = globalThis as unknown as {
    readonly chrome: { readonly runtime: { readonly onMessage: { addListener(hear: unknown): void } } };
  };
  page.chrome.runtime.onMessage.addListener(
    (message: { to: string; type: string }, sender: { url?: string }) => {
      if (message.to !== 'background' || !sender.url?.includes('-extension://')) return;
      document.body.dataset['heard'] = `${document.body.dataset['heard'] ?? ''} ${message.type}`;
    },
  );
}

/** What was said since the last time. */
async function heard(library: Surface): Promise<readonly string[]> {
  const types = await library.evaluate(() => {
    const all = document.body.dataset['heard'] ?? '';
    delete document.body.dataset['heard'];
    return all;
  });
  return types.split(' ').filter((type) => type !== '');
}
