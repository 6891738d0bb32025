import type { BrowserContext, CDPSession } from 'playwright-core';
import { attachTarget, listTargets } from './cdp-target';

/** Gathers what nobody caught in the pages of the extension and in its workers, from now on. */
export async function gatherComplaints(
  context: BrowserContext,
  browser: CDPSession,
  origin: string,
): Promise<{ readonly complaints: readonly string[]; readonly settled: () => Promise<void> }> {
  const complaints: string[] = [];
  const pending = new Set<Promise<unknown>>();
  context.on('weberror', (error) => {
    if (error.page()?.url().startsWith(origin)) complaints.push(`${error.error()}`);
  });
  context.on('console', (message) => {
    // The browser's own words, not those of `console.error`.
    if (message.type() === 'error' && /Content.Security.Policy|Refused to/u.test(message.text()))
      if (message.page()?.url().startsWith(origin)) complaints.push(message.text());
  });
  const watch = async () => {
    const workers = (await listTargets(browser)).filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith(origin),
    );
    for (const { targetId } of workers) {
      if (watched.has(targetId)) continue;
      watched.add(targetId);
      const { send, on } = await attachTarget(browser, targetId);
      on((method, params) => {
        if (method === 'Runtime.exceptionThrown') complaints.push(exceptionText(params));
      });
      await send('Runtime.enable');
    }
  };
  const watched = new Set<string>();
  const watchSoon = () => {
    // A worker that is gone again has nothing more to say.
    const watching: Promise<unknown> = watch()
      .catch(() => undefined)
      .finally(() => pending.delete(watching));
    pending.add(watching);
  };
  context.on('serviceworker', watchSoon);
  watchSoon();
  const settled = async () => void (await Promise.all(pending));
  await settled();
  return { complaints, settled };
}

function exceptionText(params: unknown): string {
  const { exceptionDetails } = params as {
    readonly exceptionDetails: {
      readonly text: string;
      readonly exception?: { readonly description?: string };
    };
  };
  return `${exceptionDetails.text} ${exceptionDetails.exception?.description ?? ''}`;
}
