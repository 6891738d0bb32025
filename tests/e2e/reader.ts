import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Newsroom, startNewsroom } from '@/demo/newsroom';
import {
  type Browser,
  type BrowserName,
  type LaunchOptions,
  launchBrowser,
  type Page,
  type Surface,
} from './drivers/driver';

export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

/** The builds that are shipped: tests run on what people get. */
export const builds: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/** Where tests leave pictures to look at. */
export const pictures = '.artifacts/e2e';

/** Launches a browser with the shipped build of the extension in it. */
export function launchReader(name: BrowserName, options: Partial<LaunchOptions> = {}): Promise<Browser> {
  const extensionPath = resolve(builds[name]);
  if (!existsSync(extensionPath)) throw new Error(`no build in ${extensionPath}: run npm run build first`);
  mkdirSync(pictures, { recursive: true });
  return launchBrowser(name, { extensionPath, ...options });
}

interface Reader {
  readonly browser: Browser;
  readonly newsroom: Newsroom;
}

/** For a whole file of tests: a browser and a newsroom, to whose story feed the reader has subscribed. */
export function useReader(name: BrowserName, options: Partial<LaunchOptions> = {}): Reader {
  const reader = {} as { browser: Browser; newsroom: Newsroom };
  beforeAll(async () => {
    [reader.browser, reader.newsroom] = await Promise.all([launchReader(name, options), startNewsroom()]);
    await subscribeTo(reader.browser, reader.newsroom.storyFeedUrl);
  });
  afterAll(async () => {
    await Promise.all([reader.browser?.close(), reader.newsroom?.close()]);
  });
  return reader;
}

/** Says something to the background from a page of the extension, as the panel does. */
export async function ask(page: Surface, type: string, data: unknown): Promise<unknown> {
  const answer = await page.evaluate(
    (envelope) => {
      const api = globalThis as unknown as {
        readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
      };
      return api.chrome.runtime.sendMessage(envelope);
    },
    { to: 'background', type, data },
  );
  const { ok, value, error } = answer as { ok: boolean; value?: unknown; error?: string };
  if (!ok) throw new Error(`${type}: ${error}`);
  return value;
}

export async function subscribeTo(browser: Browser, url: string): Promise<void> {
  const page = await browser.openExtensionPage('sidepanel.html');
  const outcome = (await ask(page, 'subscribe', { url })) as { ok: boolean; code?: string };
  await page.close();
  if (!outcome.ok && outcome.code !== 'already-subscribed') throw new Error(`subscribe: ${outcome.code}`);
}

/** A real click on the tab, and the panel that it opens: beside the page, or in Firefox inside it. */
export async function openPanel(browser: Browser, page: Page): Promise<Surface> {
  await page.clickTab();
  const panel = browser.name === 'chromium' ? await browser.waitForPanel() : await page.waitForPanelFrame();
  await panel.waitFor('[data-status]');
  return panel;
}

/** Waits until the panel shows that status, and gives back the story's id where it has one. */
export async function waitForStatus(panel: Surface, status: string): Promise<string | null> {
  await panel.waitFor(`[data-status="${status}"]`);
  return panel.attribute('data-story');
}

/** What the background says of the page's story, as the panel would ask it. `library` is any page of the extension. */
export async function lookUp(
  library: Surface,
  page: Page,
): Promise<{ status: string; story?: { id: string } }> {
  const tabId = await library.evaluate(
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
  return (await ask(library, 'getStory', { tabId })) as { status: string; story?: { id: string } };
}
