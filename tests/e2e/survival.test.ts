import { describe, expect, it } from 'vitest';
import { ask, browserNames, openPanel, useReader, waitForStatus } from './reader';

const paris = 'paris-guarantees-2026-01';
const pinButton = 'header > div:last-child button';
const storm = 'storm-runa-2026-01';

/** What dies, goes away or is replaced in the middle of things. */
describe.each(browserNames)('in %s', (name) => {
  const reader = useReader(name);
  const open = (page: string) => reader.browser.openPage(reader.newsroom.page(page).url);
  const matched = ({ state }: { state: string }) => state === 'matched';

  it('a worker killed between spotting and the click still opens the right story', async () => {
    const page = await open(`${paris}/courier`);
    await page.waitForTab(matched);
    await reader.browser.killBackground();
    const panel = await openPanel(reader.browser, page);
    expect(await waitForStatus(panel, 'matched')).toBe(paris);
    await page.close();
  });

  it('a story is pinned, and still is after the worker has died and the panel was opened anew', async () => {
    const page = await open(`${paris}/courier`);
    await page.waitForTab(matched);
    const panel = await openPanel(reader.browser, page);
    await waitForStatus(panel, 'matched');
    await panel.click(pinButton);
    await panel.waitFor('[data-pinned]');
    await reader.browser.killBackground();
    const library = await reader.browser.openExtensionPage('sidepanel.html');
    expect(await ask(library, 'listPinned', null)).toMatchObject([{ key: { id: paris } }]);
    await library.close();
    await page.bringToFront();
    await panel.waitFor('[data-pinned]');
    await panel.click(pinButton);
    await panel.waitFor('header > div:last-child:not([data-pinned])');
    await page.close();
  });

  it('an update retires the old content script and looks at pages that were open', async () => {
    const page = await open(`${storm}/courier`);
    await page.waitForTab(matched);
    await page.evaluate(() => document.querySelector('sidelight-tab')?.toggleAttribute('data-orphan', true));
    await reader.browser.reloadExtension();
    await page.waitFor('sidelight-tab:not([data-orphan])');
    expect(await page.count('sidelight-tab')).toBe(1);
    await page.waitForTab(matched);
    const panel = await openPanel(reader.browser, page);
    expect(await waitForStatus(panel, 'matched')).toBe(storm);
    await page.close();
  });

  it('the story is there when the network and the newsroom are gone', async () => {
    const page = await open(`${paris}/courier`);
    await page.waitForTab(matched);
    const before = reader.newsroom.requests.length;
    await reader.newsroom.close();
    const panel = await openPanel(reader.browser, page);
    expect(await waitForStatus(panel, 'matched')).toBe(paris);
    expect(reader.newsroom.requests.length).toBe(before);
    await page.close();
  });
});

describe('the native panel in chromium', () => {
  const reader = useReader('chromium');

  it('follows the active tab', async () => {
    const { browser, newsroom } = reader;
    const first = await browser.openPage(newsroom.page(`${paris}/courier`).url);
    await first.waitForTab(({ state }) => state === 'matched');
    const panel = await openPanel(browser, first);
    expect(await waitForStatus(panel, 'matched')).toBe(paris);
    const second = await browser.openPage(newsroom.page(`${storm}/courier`).url);
    await panel.waitFor(`[data-story="${storm}"]`);
    await second.goto(newsroom.url('courier', '/'));
    await waitForStatus(panel, 'not-article');
    await second.goto(newsroom.page('unrelated/courier').url);
    await waitForStatus(panel, 'no-story');
    await first.bringToFront();
    await panel.waitFor(`[data-story="${paris}"]`);
  });
});
