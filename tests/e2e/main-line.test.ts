import { describe, expect, it } from 'vitest';
import { until } from './drivers/until';
import { browserNames, openPanel, pictures, useReader, waitForStatus } from './reader';

const storm = 'storm-runa-2026-01';
const paris = 'paris-guarantees-2026-01';

describe.each(browserNames)('a reader in %s', (name) => {
  const reader = useReader(name);
  const open = (page: string) => reader.browser.openPage(reader.newsroom.page(page).url);

  it('opens an article, and the tab and the badge count its sources', async () => {
    const page = await open(`${paris}/courier`);
    const tab = await page.waitForTab(({ state }) => state === 'matched');
    expect(tab).toMatchObject({ sources: '5', hostAttributes: [] });
    await until('the badge', async () => (await reader.browser.badge(page)) === '5');
    await page.close();
  });

  it('clicks the tab, and the panel shows the story with its citations, sources and timeline', async () => {
    const page = await open(`${paris}/courier`);
    await page.waitForTab(({ state }) => state === 'matched');
    const panel = await openPanel(reader.browser, page);
    expect(await waitForStatus(panel, 'matched')).toBe(paris);
    expect(await panel.text('h1')).toContain('axis of war');
    expect(await panel.count('[data-part="sources"] > ol > li')).toBe(5);
    expect(await panel.count('[data-part="timeline"] time')).toBeGreaterThan(2);
    expect(await panel.count('[data-part="summary"] button[aria-expanded]')).toBeGreaterThan(5);
    await page.screenshot(`${pictures}/${name}-page.png`);
    await panel.screenshot(`${pictures}/${name}-panel.png`);
    await page.close();
  });

  // One panel for all tabs is the native one; Firefox's opens inside each page.
  if (name === 'chromium')
    it('goes from tab to tab: the panel follows, and each story stands where it was left', async () => {
      const first = await open(`${paris}/courier`);
      await first.waitForTab(({ state }) => state === 'matched');
      const panel = await openPanel(reader.browser, first);
      await waitForStatus(panel, 'matched');
      const second = await open(`${storm}/courier`);
      await second.waitForTab(({ state }) => state === 'matched');
      await panel.waitFor(`[data-story="${storm}"]`);
      await panel.evaluate(() => {
        const root = document.querySelector('[data-status]');
        const seen: string[] = [];
        Object.assign(window, { seen });
        if (root)
          new MutationObserver(() => {
            seen.push(`${root.getAttribute('data-status')} ${root.getAttribute('data-story')}`);
          }).observe(root, { attributeFilter: ['data-status', 'data-story'] });
        window.scrollTo({ top: 400, behavior: 'instant' });
      });
      const place = () => panel.evaluate(() => window.scrollY);
      await until('the scroll of the second story', async () => (await place()) === 400);
      await first.bringToFront();
      await panel.waitFor(`[data-story="${paris}"]`);
      expect(await place()).toBe(0);
      await second.bringToFront();
      await panel.waitFor(`[data-story="${storm}"]`);
      await until('the place that was left', async () => (await place()) === 400);
      const seen = await panel.evaluate(() => (window as unknown as { seen: readonly string[] }).seen);
      // What takes longer than a moment may say that it does; no other story is ever shown.
      const shown = seen.filter((one) => !one.startsWith('loading'));
      expect([...new Set(shown)]).toEqual([`matched ${paris}`, `matched ${storm}`]);
      await Promise.all([first.close(), second.close()]);
    });

  it('sees by the words of an article that is listed nowhere which story it tells', async () => {
    const page = await reader.browser.openPage(
      `${reader.newsroom.page(`${storm}/courier`).url}?page=2&ref=x`,
    );
    await page.waitForTab(({ state }) => state === 'matched');
    await page.close();
  });

  it.each([
    ['mobile/storm-runa-2026-01/courier', '5'],
    ['amp/paris-guarantees-2026-01/capital-tribune', '5'],
  ])('is known on its twin %s', async (twin, sources) => {
    const page = await open(twin);
    expect(await page.waitForTab(({ state }) => state === 'matched')).toMatchObject({ sources });
    await page.close();
  });

  it('gets a tab of the same size, without a count, where no story is known', async () => {
    const matched = await open(`${paris}/courier`);
    const { box } = await matched.waitForTab(({ state }) => state === 'matched');
    await matched.close();
    const page = await open('unrelated/courier');
    const tab = await page.waitForTab();
    expect(tab).toMatchObject({ state: 'spotted', sources: null, hostAttributes: [] });
    expect({ width: tab.box.width, height: tab.box.height }).toEqual({
      width: box.width,
      height: box.height,
    });
    const panel = await openPanel(reader.browser, page);
    await waitForStatus(panel, 'no-story');
    await page.close();
  });

  it('finds nothing on home pages and sections', async () => {
    for (const { url } of reader.newsroom.pages.filter(({ kind }) => kind === 'front').slice(0, 8)) {
      const page = await reader.browser.openPage(url);
      const after = await reader.browser.openPage(reader.newsroom.page(`${paris}/courier`).url);
      // By the time that a page opened later has its tab, this one has had its look.
      await after.waitForTab();
      expect(await page.tab(), url).toBeNull();
      await Promise.all([page.close(), after.close()]);
    }
  });
});
