import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, startNewsroom } from '@/demo/newsroom';
import type { Browser, Surface } from './drivers/driver';
import { until } from './drivers/until';
import { browserNames, launchReader, openPanel, waitForStatus } from './reader';

/** As an install is before anybody has subscribed to anything. */
describe.each(browserNames)('an empty install in %s', (name) => {
  let browser: Browser;
  let newsroom: Newsroom;
  beforeAll(async () => {
    [browser, newsroom] = await Promise.all([launchReader(name), startNewsroom()]);
  });
  afterAll(() => Promise.all([browser?.close(), newsroom?.close()]));

  const inPanelTab = async (act: (panel: Surface) => Promise<void>) => {
    const page = await browser.openExtensionPage('sidepanel.html');
    await page.waitFor('[data-status]');
    await act(page);
    await page.close();
  };

  it('shows the example story, offline, from its headlines', () =>
    inPanelTab(async (panel) => {
      await panel.click('nav li:nth-child(2) button');
      await panel.waitFor('[data-view="headlines"] main ol li, [data-view="headlines"] main ul li');
      await panel.click('main li button, main li a');
      await panel.waitFor('[data-part="summary"]');
      expect(await panel.count('[data-part="summary"] button[aria-expanded]')).toBeGreaterThan(3);
      expect(await panel.count('[data-part="sources"] > ol > li')).toBe(4);
    }));

  it('has the alarm set that refreshes feeds', () =>
    inPanelTab(async (panel) => {
      const alarms = () =>
        panel.evaluate(async () => {
          const api = globalThis as unknown as {
            readonly chrome: { readonly alarms: { getAll(): Promise<readonly { name: string }[]> } };
          };
          return (await api.chrome.alarms.getAll()).map((alarm) => alarm.name);
        });
      await until('the alarm', async () => (await alarms()).includes('refresh-feeds'));
    }));

  it('subscribes to a feed that is typed into the form, and then knows its stories', async () => {
    await inPanelTab(async (panel) => {
      await panel.click('nav li:nth-child(3) button');
      await panel.waitFor('form input');
      await panel.fill('form input', newsroom.storyFeedUrl);
      await panel.press('Enter');
      await panel.waitFor('[data-view="feeds"] main li');
      expect(await panel.text('[data-view="feeds"] main li')).toContain('stories');
    });
    const page = await browser.openPage(newsroom.page('storm-runa-2026-01/courier').url);
    await page.waitForTab(({ state }) => state === 'matched');
    const panel = await openPanel(browser, page);
    expect(await waitForStatus(panel, 'matched')).toBe('storm-runa-2026-01');
    await page.close();
  });

  it('matches an article that was open before its story came', async () => {
    const page = await browser.openPage(newsroom.page('malaria-antibody-2026-01/courier').url);
    await page.waitForTab(({ state }) => state === 'matched');
    const library = await browser.openExtensionPage('options.html');
    const say = (type: string) =>
      library.evaluate(
        (envelope) =>
          (
            globalThis as unknown as {
              chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
            }
          ).chrome.runtime.sendMessage(envelope),
        { to: 'background', type, data: { url: newsroom.storyFeedUrl } },
      );
    await say('unsubscribe');
    expect(await page.waitForTab(({ state }) => state === 'spotted')).toMatchObject({ sources: null });
    await until('an empty badge', async () => (await browser.badge(page)) === '');
    await say('subscribe');
    await page.waitForTab(({ state }) => state === 'matched');
    await until('the badge', async () => (await browser.badge(page)) !== '');
    await Promise.all([page.close(), library.close()]);
  });
});

describe('where the reader has taken the sites away from Sidelight, in firefox', () => {
  let browser: Browser;
  let newsroom: Newsroom;
  beforeAll(async () => {
    [browser, newsroom] = await Promise.all([launchReader('firefox'), startNewsroom()]);
  });
  afterAll(() => Promise.all([browser?.close(), newsroom?.close()]));

  it('a click on the toolbar button still spots the page at hand', async () => {
    const library = await browser.openExtensionPage('options.html');
    const removed = await library.evaluate(() => {
      const api = globalThis as unknown as {
        readonly browser: { readonly permissions: { remove(what: object): Promise<boolean> } };
      };
      return api.browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
    });
    expect(removed).toBe(true);
    const page = await browser.openPage(newsroom.page('storm-runa-2026-01/courier').url);
    expect(await page.tab()).toBeNull();
    await browser.clickToolbar(page);
    expect(await page.waitForTab()).toMatchObject({ state: 'spotted' });
    const panel = await browser.waitForPanel();
    await waitForStatus(panel, 'no-story');
    await library.close();
  });
});
