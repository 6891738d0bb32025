import type { CDPSession } from 'playwright-core';
import { evaluateThrough } from './cdp';
import { attachTarget, listTargets, type TargetInfo } from './cdp-target';
import { endWorker } from './chromium-worker';
import type { LaunchOptions } from './contract';
import { until } from './until';

declare const chrome: {
  readonly action: { getBadgeText(details: { tabId: number }): Promise<string> };
  readonly windows: { create(what: { url: string; incognito: boolean }): Promise<unknown> };
  readonly tabs: { query(filter: object): Promise<{ id: number; url?: string; active: boolean }[]> };
};

/**
 * The extension as the browser knows it: its worker, its toolbar button, its reloading.
 * @param openSession a new session with any page, which hears of workers as the browser's own does not
 */
export function chromiumExtension(
  browser: CDPSession,
  origin: string,
  options: LaunchOptions,
  openSession: () => Promise<CDPSession>,
) {
  const worker = async (): Promise<TargetInfo | undefined> =>
    (await listTargets(browser)).find(({ type, url }) => type === 'service_worker' && url.startsWith(origin));

  /** Runs a function with the extension's rights in a page of its own. */
  const inPage = async <A extends readonly unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A) => {
    const targetId = await openQuietPage(browser, origin);
    try {
      return await runAt(browser, targetId, fn, args);
    } finally {
      await browser.send('Target.closeTarget', { targetId });
    }
  };

  /** As `inPage`, but in the worker where that is alive: no tab opens for it. */
  const inside: typeof inPage = async (fn, ...args) => {
    const running = (await worker())?.targetId;
    return running === undefined ? inPage(fn, ...args) : runAt(browser, running, fn, args);
  };

  const inBackground: typeof inPage = async (fn, ...args) => {
    const running = await until('the worker', async () => (await worker())?.targetId);
    return runAt(browser, running, fn, args);
  };

  return {
    inBackground,
    runs: async () => (await worker()) !== undefined,
    // The protocol's own private contexts are of another kind: extensions know nothing of their tabs.
    openPrivateWindow: () => inPage(createPrivateWindow),
    badge: (url: string) => inside(badgeOfTab, url),
    kill: async () => endWorker(await openSession(), origin),
    reload: async () => {
      const before = (await worker())?.targetId;
      // `runtime.reload()` only ends an extension that came by the command line; loading it again does both.
      await loadExtension(browser, options);
      await until('the worker of the reloaded extension', async () => {
        const now = (await worker())?.targetId;
        return now !== undefined && now !== before;
      });
    },
    clickToolbar: async (url: string) => {
      const tabs = (await listTargets(browser)).filter(
        (target) => target.type === 'tab' && target.url === url,
      );
      const [tab] = tabs;
      if (tab === undefined || tabs.length > 1)
        throw new Error(`${tabs.length} tabs show ${url}: which one?`);
      const id = new URL(origin).host;
      await sendNew(browser, 'Extensions.triggerAction', { id, targetId: tab.targetId });
    },
  };
}

async function runAt<A extends readonly unknown[], R>(
  browser: CDPSession,
  targetId: string,
  fn: (...args: A) => R | Promise<R>,
  args: A,
): Promise<R> {
  const { send, detach } = await attachTarget(browser, targetId);
  try {
    const evaluate = evaluateThrough(send);
    await until('the extension to answer', () => evaluate(() => chrome.tabs !== undefined));
    return await evaluate(fn, ...args);
  } finally {
    await detach();
  }
}

function loadExtension(browser: CDPSession, options: LaunchOptions): Promise<void> {
  const { extensionPath: path, privateWindows: enableInIncognito = false } = options;
  return sendNew(browser, 'Extensions.loadUnpacked', { path, enableInIncognito });
}

/**
 * The command line cannot allow an extension in private windows. The protocol does it by starting the extension a second
 * time; and because the first worker is being watched it lives on, able to do nothing, until it is closed.
 */
export async function loadForPrivateWindows(browser: CDPSession, options: LaunchOptions): Promise<void> {
  const listWorkers = async () =>
    (await listTargets(browser))
      .filter(({ type }) => type === 'service_worker')
      .map(({ targetId }) => targetId);
  await loadExtension(browser, options);
  const [first] = await listWorkers();
  await until('the second worker', async () => {
    const second = (await listWorkers()).find((targetId) => targetId !== first);
    return second !== undefined && (await runAt(browser, second, workerState, [])) === 'activated';
  });
  if (first !== undefined && (await listWorkers()).includes(first)) {
    await browser.send('Target.closeTarget', { targetId: first });
    await until('the first worker to end', async () => !(await listWorkers()).includes(first));
  }
}

/** Commands newer than Playwright's types. They need --enable-unsafe-extension-debugging. */
async function sendNew(browser: CDPSession, method: string, params: object): Promise<void> {
  await browser.send(method as 'Page.enable', params as never);
}

/** In the background, so that the tab in front stays in front. The manifest is a page that runs nothing. */
async function openQuietPage(browser: CDPSession, origin: string): Promise<string> {
  const url = `${origin}/manifest.json`;
  const { targetId } = await browser.send('Target.createTarget', { url, background: true });
  return targetId;
}

async function badgeOfTab(url: string): Promise<string> {
  const tabs = (await chrome.tabs.query({})).filter((tab) => tab.url === url);
  const tab = tabs.find(({ active }) => active) ?? tabs[0];
  if (tab === undefined) throw new Error(`No tab shows ${url}`);
  return chrome.action.getBadgeText({ tabId: tab.id });
}

const workerState = () =>
  (globalThis as unknown as { readonly serviceWorker: { readonly state: string } }).serviceWorker.state;

async function createPrivateWindow(): Promise<void> {
  await chrome.windows.create({ url: 'about:blank', incognito: true });
}
