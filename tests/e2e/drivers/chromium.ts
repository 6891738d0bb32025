import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/setup/browsers.mjs';
import { cdpSurface } from './cdp';
import { attachTarget, listTargets } from './cdp-target';
import { gatherComplaints } from './chromium-complaints';
import { chromiumExtension, loadForPrivateWindows } from './chromium-extension';
import { type ChromiumPage, chromiumPage } from './chromium-page';
import type { Browser, LaunchOptions, Page, Surface } from './contract';
import { until } from './until';

export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('Chromium is missing: npm test says how to install it');
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath,
    headless: !options.headed,
    // Without a fixed viewport the side panel narrows the page, as it does for people.
    viewport: null,
    args: argumentsOf(options),
    ...(options.locale
      ? { env: { ...process.env, LANGUAGE: options.locale } as Record<string, string> }
      : {}),
  });
  try {
    if (options.answer) await answerRequests(context, options.answer);
    return await openBrowser(context, options);
  } catch (error) {
    await context.close();
    throw error;
  }
}

function argumentsOf({
  extensionPath,
  privateWindows,
  proxy,
  hosts = [],
  args = [],
  locale,
}: LaunchOptions): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--window-size=1200,800',
    // Lets the protocol press the toolbar button.
    '--enable-unsafe-extension-debugging',
    `--disable-extensions-except=${extensionPath}`,
    // What the command line loads is never allowed in private windows; the protocol can.
    ...(privateWindows ? [] : [`--load-extension=${extensionPath}`]),
    ...(proxy ? [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ...(hosts.length
      ? [`--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1`).join(',')}`]
      : []),
    ...(locale ? [`--lang=${locale}`] : []),
    ...args,
  ];
}

async function answerRequests(
  context: BrowserContext,
  answer: (url: string) => string | null,
): Promise<void> {
  await context.route(/^https?:/, (route, request) => {
    const body = request.isNavigationRequest() ? answer(request.url()) : null;
    return body === null ? route.abort() : route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
  });
}

async function openBrowser(context: BrowserContext, options: LaunchOptions): Promise<Browser> {
  const browser = context.browser();
  if (browser === null) throw new Error('Chromium gave no browser');
  const cdp = await browser.newBrowserCDPSession();
  if (options.privateWindows) await loadForPrivateWindows(cdp, options);
  if (options.downloads)
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: options.downloads });
  const worker = await until('the extension to start', () => context.serviceWorkers()[0]);
  const origin = new URL(worker.url()).origin.replace(
    /^null$/,
    `chrome-extension://${new URL(worker.url()).host}`,
  );
  const extension = chromiumExtension(cdp, origin, options, () => anySession(context));
  const gathered = options.complaints ? await gatherComplaints(context, cdp, origin) : null;
  const limits: CDPSession[] = [];
  const open = pageOpener(context, origin);
  const panel = panelFinder(context, cdp, origin);
  return {
    name: 'chromium',
    extensionOrigin: origin,
    openPage: open,
    openPrivatePage: async (url) => {
      const [opened] = await Promise.all([privatePage(context), extension.openPrivateWindow()]);
      const page = await chromiumPage(opened, origin);
      await page.goto(url);
      return page;
    },
    openExtensionPage: (path) => open(`${origin}/${path}`),
    panel,
    waitForPanel: (milliseconds) => until('the side panel', panel, milliseconds),
    closePanel: async () => {
      let asked = 0;
      await until('the side panel to close', async () => {
        const open = await panel();
        // Said again until it is gone: a page that is only just opening does not heed it, then or later, but a new one in its place
        // does. It goes before it can answer.
        const close = asked++ % 20 === 19 ? () => location.reload() : () => window.close();
        void open?.evaluate(close).catch(() => undefined);
        return open === null;
      });
    },
    badge: async (page) => extension.badge(await page.url()),
    clickToolbar: async (page) => {
      await page.bringToFront();
      await extension.clickToolbar(await page.url());
    },
    killBackground: extension.kill,
    backgroundRuns: extension.runs,
    inBackground: extension.inBackground,
    reloadExtension: extension.reload,
    limitStorage: async (bytes) => {
      const [page] = context.pages();
      if (page === undefined) throw new Error('No page is open');
      const session = await context.newCDPSession(page);
      const limit = bytes === null ? {} : { quotaSize: bytes };
      await session.send('Storage.overrideQuotaForOrigin', { origin, ...limit });
      // The limit goes with the session; it is the browser's to close.
      limits.push(session);
    },
    complaints: async () => {
      if (!gathered) throw new Error('launch with `complaints`');
      await gathered.settled();
      return gathered.complaints;
    },
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    close: () => context.close(),
    kill: () => killProcess(context, cdp),
  };
}

function anySession(context: BrowserContext): Promise<CDPSession> {
  const [page] = context.pages();
  if (page === undefined) throw new Error('no page is open to speak to the browser through');
  return context.newCDPSession(page);
}

async function killProcess(context: BrowserContext, cdp: CDPSession): Promise<void> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (main === undefined) throw new Error('Chromium does not tell its process');
  const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
  process.kill(main.id, 'SIGKILL');
  await gone;
  // Its helpers end a moment after it. A browser that is started before they have finds its databases locked, and deletes them.
  for (const { id } of processInfo) await until(`process ${id} to end`, () => !isRunning(id), 30_000);
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

/** The blank tab that the browser starts with becomes the first page. */
function pageOpener(context: BrowserContext, origin: string): (url: string) => Promise<Page> {
  let blank = context.pages()[0];
  return async (url) => {
    const playwrightPage = blank ?? (await context.newPage());
    blank = undefined;
    const page: ChromiumPage = await chromiumPage(playwrightPage, origin);
    await page.goto(url);
    return page;
  };
}

/** The next page that is none of the extension's own. */
const privatePage = (context: BrowserContext) =>
  context.waitForEvent('page', (page) => !page.url().startsWith('chrome-extension:'));

/** The side panel is the one page of the extension that is no tab, and that Playwright therefore does not list. */
function panelFinder(
  context: BrowserContext,
  cdp: CDPSession,
  origin: string,
): () => Promise<Surface | null> {
  let attached: { readonly targetId: string; readonly surface: Surface } | null = null;
  return async () => {
    const known = await Promise.all(context.pages().map((page) => targetIdOf(context, page)));
    const target = (await listTargets(cdp)).find(
      ({ type, url, targetId }) =>
        type === 'page' && url.startsWith(`${origin}/`) && !known.includes(targetId),
    );
    if (target === undefined) return null;
    if (attached?.targetId !== target.targetId) {
      const { send } = await attachTarget(cdp, target.targetId);
      attached = { targetId: target.targetId, surface: cdpSurface(send) };
    }
    // It is a target before it is laid out, and until then swallows clicks.
    return (await attached.surface.evaluate(isShown)) ? attached.surface : null;
  };
}

const isShown = () => document.visibilityState === 'visible' && innerWidth > 0 && innerHeight > 0;

async function targetIdOf(context: BrowserContext, page: ReturnType<BrowserContext['pages']>[number]) {
  const session = await context.newCDPSession(page);
  try {
    return (await session.send('Target.getTargetInfo')).targetInfo.targetId;
  } finally {
    await session.detach();
  }
}
