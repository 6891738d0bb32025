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

/** The events that are not nested in another one of the list: what they took can be added up. In milliseconds of thread time. */
export function timeInAll(events: readonly TraceEvent[]): number {
  let total = 0;
  let until = 0;
  for (const { ts, dur = 0, tdur = dur } of events.toSorted((a, b) => a.ts - b.ts)) {
    if (ts < until) continue;
    total += tdur;
    until = ts + dur;
  }
  return total / 1000;
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
