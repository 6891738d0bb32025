import { describe, expect, it } from 'vitest';
import type { Page, Surface } from './drivers/driver';
import { until } from './drivers/until';
import { ask, openPanel, pictures, useReader, waitForStatus } from './reader';

interface Layout {
  readonly panel: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Where the article's text ends. */
  readonly article: number;
  readonly window: { readonly width: number; readonly height: number };
  readonly style: string | null;
}

const layoutOf = (page: Page): Promise<Layout | null> =>
  page.evaluate(() => {
    const panel = document.querySelector(':root > div')?.getBoundingClientRect();
    const article = (document.querySelector('article') ?? document.body).getBoundingClientRect();
    if (!panel) return null;
    return {
      panel: { x: panel.x, y: panel.y, width: panel.width, height: panel.height },
      article: article.right,
      window: { width: window.innerWidth, height: window.innerHeight },
      style: document.documentElement.getAttribute('style'),
    };
  });

const panelOf = (page: Page): Promise<Layout> => until('the panel in the page', () => layoutOf(page));

/** The middle of the handle: at the left edge, or at the top of a sheet. */
const gripOf = ({ panel }: Layout, sheet = false) =>
  sheet
    ? { x: panel.x + panel.width / 2, y: panel.y + 9 }
    : { x: panel.x + 4, y: panel.y + panel.height / 2 };

/** The click takes the frame away in which the driver still stands. */
async function closeFrom(panel: Surface, page: Page): Promise<void> {
  // The frame goes while the driver still speaks to it: which of its words for that comes is a matter of luck.
  await panel.click('button[aria-label="Close the panel"]').catch((error: unknown) => {
    if (!/no longer exist|currentWindowGlobal is null/.test(String(error))) throw error;
  });
  await until('the panel to close', async () => (await layoutOf(page)) === null);
}

describe('the panel inside the page, in firefox', () => {
  const reader = useReader('firefox');

  const openOn = async (name: string, prepare: () => void = () => undefined) => {
    const page = await reader.browser.openPage(reader.newsroom.page(name).url);
    await page.waitForTab(({ state }) => state === 'matched');
    await page.evaluate(prepare);
    const panel = await openPanel(reader.browser, page);
    await waitForStatus(panel, 'matched');
    return { page, panel };
  };

  it('moves the article aside, and gives it its room back when it is closed', async () => {
    const { page, panel } = await openOn('paris-guarantees-2026-01/courier');
    const layout = await panelOf(page);
    expect(layout.article).toBeLessThanOrEqual(layout.panel.x);
    // All the way to the scroll bar.
    expect(layout.window.width - layout.panel.x - layout.panel.width).toBeLessThan(20);
    await closeFrom(panel, page);
    expect(await page.evaluate(() => document.documentElement.getAttribute('style'))).toBeNull();
    await page.close();
  });

  it('lies over a page that would break, and leaves its styles as they were', async () => {
    const { page } = await openOn('paris-guarantees-2026-01/courier', () => {
      document.querySelector('article')?.style.setProperty('width', '94vw');
    });
    const layout = await panelOf(page);
    expect(layout.style).toBeNull();
    expect(layout.article).toBeGreaterThan(layout.panel.x);
    await page.screenshot(`${pictures}/firefox-frame-overlay.png`);
    await page.close();
  });

  it.each(['mouse', 'touch'] as const)('is resized by %s, within what the window allows', async (pointer) => {
    const { page } = await openOn('paris-guarantees-2026-01/courier');
    const before = await panelOf(page);
    const grip = gripOf(before);
    const right = before.panel.x + before.panel.width;
    await page.drag(grip, { x: right - 420, y: grip.y }, pointer);
    await until(
      'the width where it was let go',
      async () => Math.abs((await panelOf(page)).panel.width - 420) < 8,
    );
    const wide = await panelOf(page);
    expect(wide.article).toBeLessThanOrEqual(wide.panel.x);
    await page.drag(gripOf(wide), { x: 2, y: grip.y }, pointer);
    await until('the widest panel', async () => {
      const { panel, window } = await panelOf(page);
      return panel.width === Math.floor(window.width * 0.6);
    });
    await page.close();
  });

  it('keeps the width that the reader has chosen, on the next page too', async () => {
    const first = await openOn('paris-guarantees-2026-01/courier');
    const before = await panelOf(first.page);
    const grip = gripOf(before);
    await first.page.drag(grip, { x: grip.x + (before.panel.width > 400 ? 60 : -60), y: grip.y });
    const { width } = (
      await until('another width', async () => {
        const layout = await panelOf(first.page);
        return layout.panel.width !== before.panel.width && layout;
      })
    ).panel;
    await first.page.close();
    const second = await openOn('storm-runa-2026-01/courier');
    expect((await panelOf(second.page)).panel.width).toBe(width);
    await second.page.close();
  });

  it('is resized by the keyboard', async () => {
    const { page } = await openOn('paris-guarantees-2026-01/courier');
    const grip = gripOf(await panelOf(page));
    await page.drag(grip, grip);
    await page.press('End');
    await until('the narrowest panel', async () => (await panelOf(page)).panel.width === 280);
    await page.press('ArrowLeft');
    await until('a wider panel', async () => (await panelOf(page)).panel.width === 304);
    await page.close();
  });

  it('comes up from the bottom in a narrow window, and is pulled higher', async () => {
    const { page } = await openOn('paris-guarantees-2026-01/courier');
    await page.setViewport(500, 700);
    await until(
      'a sheet',
      async () => (await panelOf(page)).panel.width === (await panelOf(page)).window.width,
    );
    const sheet = await panelOf(page);
    expect(sheet.panel.y + sheet.panel.height).toBeCloseTo(sheet.window.height, 0);
    await page.screenshot(`${pictures}/firefox-frame-sheet.png`);
    const grip = gripOf(sheet, true);
    await page.drag(grip, { x: grip.x, y: 10 });
    await until('a higher sheet', async () => (await panelOf(page)).panel.height > sheet.panel.height);
    await page.setViewport(1200, 800);
    await page.close();
  });

  it('gives the page its room back when the page takes it out, and opens again', async () => {
    const { page } = await openOn('paris-guarantees-2026-01/courier');
    await panelOf(page);
    await page.evaluate(() => document.querySelector(':root > div')?.remove());
    await until('the room to come back', () =>
      page.evaluate(() => !document.documentElement.style.getPropertyValue('margin-right')),
    );
    await waitForStatus(await openPanel(reader.browser, page), 'matched');
    await page.close();
  });

  it('leaves alone what the page does to its own root meanwhile', async () => {
    const { page, panel } = await openOn('paris-guarantees-2026-01/courier');
    await page.evaluate(() => document.documentElement.style.setProperty('--theme', 'night'));
    await closeFrom(panel, page);
    expect(await page.evaluate(() => document.documentElement.getAttribute('style'))).toBe('--theme: night;');
    await page.close();
  });

  it('shows what changed elsewhere: a site switched off in another tab', async () => {
    const { page, panel } = await openOn('storm-runa-2026-01/courier');
    const library = await reader.browser.openExtensionPage('options.html');
    await ask(library, 'changeSettings', { enabled: false });
    await waitForStatus(panel, 'paused');
    await ask(library, 'changeSettings', { enabled: true });
    await waitForStatus(panel, 'matched');
    await Promise.all([page.close(), library.close()]);
  });

  it('spots the article anew when the reader goes back to it', async () => {
    const { browser, newsroom } = reader;
    const page = await browser.openPage(newsroom.page('storm-runa-2026-01/courier').url);
    await page.waitForTab(({ state }) => state === 'matched');
    await page.goto(newsroom.url('courier', '/'));
    await until('the badge to go', async () => (await browser.badge(page)) === '');
    await page.evaluate(() => history.back());
    await page.waitForTab(({ state }) => state === 'matched');
    await until('the badge', async () => (await browser.badge(page)) !== '');
    const panel = await openPanel(browser, page);
    expect(await waitForStatus(panel, 'matched')).toBe('storm-runa-2026-01');
    await page.close();
  });

  it('opens again from the tab after it was closed', async () => {
    const { page, panel } = await openOn('storm-runa-2026-01/courier');
    await closeFrom(panel, page);
    const again = await openPanel(reader.browser, page);
    expect(await waitForStatus(again, 'matched')).toBe('storm-runa-2026-01');
    await page.close();
  });
});
