import type { BrowserContext } from 'playwright-core';

export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time of the thread itself, without what else the machine did meanwhile. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** From a page's load until its idle scripts have run, in milliseconds. */
const settling = 250;

/** Opens a page in a tab of its own, and returns what the browser did until it had settled, and when its load event came. */
export async function traceLoad(
  context: BrowserContext,
  url: string,
): Promise<{ readonly events: readonly TraceEvent[]; readonly load: number }> {
  const browser = context.browser();
  const page = await context.newPage();
  await browser?.startTracing(page, { categories: ['devtools.timeline', 'toplevel'] });
  await page.goto(url, { waitUntil: 'load', timeout: 20_000 });
  await page.waitForTimeout(settling);
  const load = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return (entry as PerformanceNavigationTiming).loadEventEnd;
  });
  const trace = await browser?.stopTracing();
  await page.close();
  const events = trace
    ? (JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] }).traceEvents
    : [];
  return { events, load };
}
