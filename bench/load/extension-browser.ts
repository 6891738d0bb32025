import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { attachTarget, listTargets } from '@/tests/e2e/drivers/cdp-target';
import { endWorker } from '@/tests/e2e/drivers/chromium-worker';
import { until } from '@/tests/e2e/drivers/until';
import { launchChromium } from '../speed/launch-chromium';

const shipped = join(import.meta.dirname, '../../.output/chrome-mv3');

/** Chromium with the shipped build in it, and a page of the extension that asks the background nothing by itself. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  /** `chrome-extension://…`, without a slash at the end. */
  readonly origin: string;
  readonly page: Page;
  /** Ends the background's worker, as the browser does after half a minute. */
  killWorker(): Promise<void>;
  /** Bytes of the worker's heap that are in use. @param isTidied what is of no use any more is thrown away before */
  workerHeap(isTidied?: boolean): Promise<number>;
  close(): Promise<void>;
}

/** @param profile a folder that outlives the browser */
export async function openExtensionBrowser(profile: string): Promise<ExtensionBrowser> {
  const context = await launchChromium([shipped], profile);
  const browser = context?.browser();
  if (!context || !browser) throw new Error('the load is measured in Chromium, which is missing');
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  await page.goto(`${origin}/manifest.json`);
  // What runs this file names its functions by a helper that no page has.
  await page.evaluate('globalThis.__name = (value) => value');
  const cdp = await browser.newBrowserCDPSession();
  return {
    context,
    origin,
    page,
    killWorker: async () => endWorker(await context.newCDPSession(page), origin),
    workerHeap: (isTidied = false) => heapOf(cdp, origin, isTidied),
    close: () => context.close(),
  };
}

async function heapOf(cdp: CDPSession, origin: string, isTidied: boolean): Promise<number> {
  const target = await until('the worker', async () =>
    (await listTargets(cdp)).find(({ type, url }) => type === 'service_worker' && url.startsWith(origin)),
  );
  const { send, detach } = await attachTarget(cdp, target.targetId);
  try {
    if (isTidied) await send('HeapProfiler.collectGarbage');
    return (await send<{ usedSize: number }>('Runtime.getHeapUsage')).usedSize;
  } finally {
    await detach();
  }
}

/** Says something to the background, and resolves with how long its answer took, in milliseconds of the page's clock. */
export async function timeAnswer(page: Page, type: string, data: unknown): Promise<number> {
  const { took, ok } = await page.evaluate(
    async (envelope) => {
      const { chrome } = globalThis as unknown as {
        readonly chrome: {
          readonly runtime: { sendMessage(what: unknown): Promise<{ readonly ok: boolean }> };
        };
      };
      const asked = performance.now();
      const answer = await chrome.runtime.sendMessage(envelope);
      return { took: performance.now() - asked, ok: answer.ok };
    },
    { to: 'background', type, data },
  );
  if (!ok) throw new Error(`${type}: the background has failed`);
  return took;
}
