import { beforeAll, describe, expect, it } from 'vitest';
import { oddPages } from '@/demo/odd/index';
import type { Page, StoryTab, Surface } from './drivers/driver';
import { until } from './drivers/until';
import { browserNames, lookUp, openPanel, useReader, waitForStatus } from './reader';

/** Pages that cover or remove the tab: the badge is all that is left. Each has a test of its own below as well. */
const withoutTab = new Set([
  'element-definer',
  'tab-remover',
  'covered-tab',
  'z-index-war',
  'transformed-root',
]);

const paris = 'paris-guarantees-2026-01';
const trains = 'noctavia-night-trains-2026-01';
const matched = ({ state }: StoryTab) => state === 'matched';

const articles = oddPages.filter(({ what }) => what === 'article');
const others = oddPages.filter(({ what }) => what === 'not-article');

describe.each(browserNames)('on odd pages, %s', (name) => {
  const reader = useReader(name);
  let library: Surface;
  beforeAll(async () => {
    library = await reader.browser.openExtensionPage('options.html');
  });
  const shows = (page: Page, story: string) =>
    until(`the story ${story}`, async () => (await lookUp(library, page)).story?.id === story);
  const open = (page: string) => reader.browser.openPage(reader.newsroom.page(page).url);

  it.each(articles)('finds the story of $name', async ({ name: odd, story }) => {
    const page = await open(odd);
    if (story === null) {
      await until(`no story of ${odd}`, async () => (await lookUp(library, page)).status === 'no-story');
      return page.close();
    }
    await until(`the story of ${odd}`, async () => (await lookUp(library, page)).story?.id === story);
    await until('the badge', async () => (await reader.browser.badge(page)) !== '');
    if (!withoutTab.has(odd)) {
      const tab = await page.waitForTab(({ state }) => state === 'matched');
      expect(tab).toMatchObject({ hostAttributes: [], sources: await reader.browser.badge(page) });
    }
    await page.close();
  });

  it.each(others)('is silent on $name', async ({ name: odd }) => {
    const page = await open(odd);
    const marker = await open('paris-guarantees-2026-01/courier');
    // What is opened later has its tab by now; this one has had its first looks.
    await marker.waitForTab(({ state }) => state === 'matched');
    expect(await page.tab()).toBeNull();
    expect(await lookUp(library, page)).toMatchObject({ status: 'not-article' });
    await Promise.all([page.close(), marker.close()]);
  });

  it('puts the tab back three times where a page removes it, and then leaves the page in peace', async () => {
    const page = await open('tab-remover');
    const removed = () => page.evaluate(() => (globalThis as unknown as { __removed: number }).__removed);
    await until('the fourth removal', async () => (await removed()) === 4);
    await until('the badge', async () => (await reader.browser.badge(page)) === '5');
    expect(await page.count('sidelight-tab')).toBe(0);
    const seen = await page.evaluate(
      () =>
        (
          globalThis as unknown as {
            __seen: readonly { attributes: string[]; shadowRoot: boolean; text: string }[];
          }
        ).__seen,
    );
    expect(seen).toHaveLength(4);
    for (const look of seen) expect(look).toMatchObject({ attributes: [], shadowRoot: false, text: '' });
    await page.close();
  });

  it.each(['covered-tab', 'z-index-war'])('leaves only the badge on %s', async (odd) => {
    const page = await open(odd);
    await until('the badge', async () => (await reader.browser.badge(page)) !== '');
    await until('the tab to go', async () => (await page.count('sidelight-tab')) === 0);
    await page.close();
  });

  it.each([
    ['single-page', 'address'],
    ['single-page-stale', 'content'],
    ['hash-bang', 'content'],
  ])('follows the navigation of %s, and forgets what was left', async (site) => {
    const page = await open(site);
    const show = async (route: string, story: string | null) => {
      await page.click(`#to-${route}`);
      await until(`${route} of ${site}`, async () => {
        const lookup = await lookUp(library, page);
        return story === null ? lookup.status === 'not-article' : lookup.story?.id === story;
      });
    };
    await show('first', 'paris-guarantees-2026-01');
    await show('second', 'noctavia-night-trains-2026-01');
    await show('list', null);
    await until('the tab to go', async () => (await page.tab()) === null);
    await show('first', 'paris-guarantees-2026-01');
    await page.close();
  });

  it('shows the story of the article that is in view where two share a document', async () => {
    const page = await open('two-articles');
    await shows(page, paris);
    await page.evaluate(() => {
      [...document.querySelectorAll('article')].at(-1)?.scrollIntoView({ block: 'center' });
    });
    await shows(page, trains);
    await page.evaluate(() => document.querySelector('article')?.scrollIntoView({ block: 'center' }));
    await shows(page, paris);
    await page.close();
  });

  it.each(['endless', 'endless-stale'])('follows the reader down %s, and up again', async (odd) => {
    const page = await open(odd);
    await shows(page, paris);
    await until('the next article', () =>
      page.evaluate(() => {
        window.scrollTo(0, document.documentElement.scrollHeight);
        const next = document.querySelectorAll('article')[1];
        next?.scrollIntoView({ block: 'start' });
        return next !== undefined;
      }),
    );
    await shows(page, trains);
    await page.evaluate(() => window.scrollTo(0, 0));
    await shows(page, paris);
    await page.close();
  });

  it('hides the tab in full screen and in print', async () => {
    const page = await open('print-and-fullscreen');
    await page.waitForTab(matched);
    await page.click('#fullscreen');
    await until('the tab to go', async () => (await page.tab()) === null);
    await page.evaluate(() => document.exitFullscreen());
    await page.waitForTab(matched);
    await page.setMedium('print');
    await until('no room for the tab', async () => (await page.tab())?.box.width === 0);
    await page.setMedium('screen');
    await page.waitForTab(({ box }) => box.width > 0);
    await page.close();
  });

  it('tells a page nothing that has defined elements of our names', async () => {
    const page = await open('element-definer');
    await until('the badge', async () => (await reader.browser.badge(page)) === '5');
    const stolen = await page.evaluate(() => (globalThis as unknown as { __stolen: string[] }).__stolen);
    expect(stolen.filter((inside) => inside !== 'nothing')).toEqual([]);
    await page.close();
  });

  it.each([
    'strict-csp',
    'trusted-types',
    'cross-origin-isolated',
    'poisoned-globals',
    'xhtml',
    'app-layout',
  ])('opens the panel from the tab on %s', async (odd) => {
    const page = await open(odd);
    await page.waitForTab(({ state }) => state === 'matched');
    const panel = await openPanel(reader.browser, page);
    expect(await waitForStatus(panel, 'matched')).toBe(reader.newsroom.page(odd).story);
    await page.close();
  });

  it('does not let a page define the element and look into its shadow root', async () => {
    const page = await open('paris-guarantees-2026-01/courier');
    await page.waitForTab(({ state }) => state === 'matched');
    const leaked = await page.evaluate(() => {
      let found: unknown = null;
      customElements.define(
        'sidelight-tab',
        class extends HTMLElement {
          constructor() {
            super();
            found = this.attachInternals().shadowRoot?.querySelector('button')?.dataset['sources'] ?? null;
          }
        },
      );
      return found;
    });
    expect(leaked).toBeNull();
    await page.close();
  });
});
