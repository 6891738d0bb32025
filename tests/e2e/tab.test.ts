import { afterEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '@/utils/model/settings';
import type { Page, StoryTab } from './drivers/driver';
import { until } from './drivers/until';
import { ask, browserNames, useReader } from './reader';

const paris = 'paris-guarantees-2026-01/courier';
const matched = ({ state }: { state: string }) => state === 'matched';
const middle = ({ box }: StoryTab) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

/** The tab is the last stop of the page, and its × the one behind it. */
async function focusTab(page: Page): Promise<void> {
  // Keys go into the page: a tab that has just been closed may have brought another to the front, and whoever went past the page's
  // last stop stands in the browser's own buttons.
  await page.bringToFront();
  await page.click('h1');
  await page.evaluate(() => {
    const last = document.body.appendChild(document.createElement('button'));
    last.focus();
  });
  await page.press('Tab');
  // Not long: the tab may be about to go. Who asks asks again.
  await until('focus', () => page.evaluate(isOnTab), 1_000);
}

const isOnTab = () => document.activeElement?.localName === 'sidelight-tab';

/** Whether the keys are at the ×. What moves and hides the tab comes into the page with the first touch: asked again until it is there. */
async function isOnMenu(page: Page): Promise<boolean> {
  // From before the tab each time: whoever goes past it too early stands outside of the page.
  await focusTab(page);
  await page.press('Tab');
  return page.evaluate(isOnTab);
}

describe.each(browserNames)('the tab in a page, in %s', (name) => {
  const reader = useReader(name);
  const open = async () => {
    const page = await reader.browser.openPage(reader.newsroom.page(paris).url);
    return { page, tab: await page.waitForTab(matched) };
  };

  afterEach(async () => {
    const options = await reader.browser.openExtensionPage('options.html');
    await ask(options, 'changeSettings', defaultSettings);
    await options.close();
  });

  it('is dragged to another corner, stays there on every page, and opens nothing by it', async () => {
    const { page, tab } = await open();
    const { width, height } = await page.evaluate(() => ({
      width: document.documentElement.clientWidth,
      height: innerHeight,
    }));
    expect(tab.box.x + tab.box.width).toBeCloseTo(width, 0);
    await until('the ×', () => isOnMenu(page));
    await page.drag(middle(tab), { x: 40, y: height - 60 });
    const isLowLeft = ({ box }: StoryTab) => box.x === 0 && box.y > height / 2;
    await page.waitForTab(isLowLeft);
    expect(await reader.browser.panel()).toBeNull();
    await page.reload();
    const moved = await page.waitForTab(isLowLeft);
    expect(moved.box).toMatchObject({ width: tab.box.width, height: tab.box.height });
    expect(moved.hostAttributes).toEqual([]);
    await page.close();
  });

  it.each([
    ['this page', 0, 'pagesOff'],
    ['this site', 1, 'sitesOff'],
    ['any page', 2, 'showTab'],
  ] as const)('goes away for %s in two presses, by keyboard alone', async (_, steps, setting) => {
    const { page } = await open();
    // Again where the menu had not come yet and the keys went elsewhere.
    const press = async () => {
      if (!(await isOnMenu(page))) return;
      await page.press('Enter');
      for (let i = 0; i < steps; i++) await page.press('Tab');
      await page.press('Enter');
    };
    const isGone = async () => (await page.tab()) === null;
    await until('the tab to go', async () => (await isGone()) || (await press().then(isGone)));
    const options = await reader.browser.openExtensionPage('options.html');
    const settings = (await ask(options, 'getSettings', null)) as typeof defaultSettings;
    const changed = Object.keys(defaultSettings).filter(
      (key) => JSON.stringify(settings[key as 'theme']) !== JSON.stringify(defaultSettings[key as 'theme']),
    );
    expect(changed).toEqual([setting]);
    if (setting === 'sitesOff') expect(settings.sitesOff).toEqual(['courier.localhost']);
    await Promise.all([page.close(), options.close()]);
  });

  it('keeps off the page’s own controls that stay on the screen', async () => {
    const page = await reader.browser.openPage('about:blank');
    await page.goto(reader.newsroom.page('unrelated/courier').url);
    const first = await page.waitForTab();
    await page.evaluate((y) => {
      const chat = document.body.appendChild(document.createElement('button'));
      chat.style.cssText = `position: fixed; right: 0; top: ${y}px; width: 60px; height: 60px`;
    }, first.box.y);
    const options = await reader.browser.openExtensionPage('options.html');
    await ask(options, 'changeSettings', { tabCorner: 'top-left' });
    await page.waitForTab(({ box }) => box.x === 0);
    await ask(options, 'changeSettings', { tabCorner: 'top-right' });
    const again = await page.waitForTab(({ box }) => box.x > 0);
    expect(again.box.y).toBeGreaterThan(first.box.y + first.box.height);
    await Promise.all([page.close(), options.close()]);
  });
});
