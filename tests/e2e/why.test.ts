import { describe, expect, it } from 'vitest';
import type { Page, Surface } from './drivers/driver';
import { until } from './drivers/until';
import { ask, browserNames, pictures, useReader } from './reader';

/** The decisions that the options show. */
const shownOn = (options: Surface) =>
  options.evaluate(() =>
    [...document.querySelectorAll('section[aria-labelledby="why"] details')].map((decision) => ({
      isOpen: decision.hasAttribute('open'),
      summary: decision.querySelector('summary')?.textContent ?? '',
      signs: [...decision.querySelectorAll('tbody th')].map((sign) => sign.textContent ?? ''),
    })),
  );

async function tabIdOf(library: Surface, page: Page): Promise<number> {
  return library.evaluate(
    async (url) => {
      const api = globalThis as unknown as {
        readonly chrome: {
          readonly tabs: { query(what: object): Promise<readonly { id: number; url?: string }[]> };
        };
      };
      return (await api.chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
    },
    await page.url(),
  );
}

describe.each(browserNames)('why a page is an article, in %s', (name) => {
  const reader = useReader(name);
  const addressOf = (path: string) => reader.newsroom.page(path).url;

  it('is told in the options, for the page that is asked about and for those before', async () => {
    const library = await reader.browser.openExtensionPage('sidepanel.html');
    const article = await reader.browser.openPage(addressOf('paris-guarantees-2026-01/courier'));
    await article.waitForTab(({ state }) => state === 'matched');
    const shop = await reader.browser.openPage(addressOf('shop'));
    const tabId = await tabIdOf(library, shop);
    await until('a reading of the shop', async () => (await ask(library, 'explainTab', { tabId })) !== null);
    const options = await reader.browser.openExtensionPage(`options.html#why-${tabId}`);
    const shown = await until('two decisions', async () => {
      const decisions = await shownOn(options);
      return decisions.length === 2 && decisions;
    });
    expect(shown).toMatchObject([
      { isOpen: true, summary: `No article ${addressOf('shop')}` },
      { isOpen: false, summary: `Article ${addressOf('paris-guarantees-2026-01/courier')}` },
    ]);
    for (const { signs } of shown) expect(signs.length).toBeGreaterThan(3);
    expect(shown[0]?.signs).toContain(
      'og:type is a product, video, song or person, and no article is described',
    );
    expect(shown[1]?.signs).toContain('JSON-LD describes this article');
    await options.screenshot(`${pictures}/${name}-why.png`);
    await Promise.all([library, article, shop, options].map((page) => page.close()));
  });
});
