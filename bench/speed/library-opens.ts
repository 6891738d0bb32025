import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { until } from '@/tests/e2e/drivers/until';
import { longestTask } from '@/tests/e2e/longest-task';
import type { Reference } from '@/utils/model/reference';
import { launchChromium } from './launch-chromium';
import { median, type Row, rowOf } from './row';
import { reportAt } from './synthetic-library';

const shipped = join(import.meta.dirname, '../../.output/chrome-mv3');
const sources = 10_000;
const perMessage = 500;
const openings = 7;

/**
 * The library page of the shipped build, opened in Chromium at a collection of 10,000 sources: until its first rows are painted, and the
 * longest task of the page while the table is scrolled. The peer is a collection of one source. Goal: 500 ms.
 */
export async function* libraryOpens(): AsyncIterable<Row> {
  const context = existsSync(shipped) ? await launchChromium([shipped]) : null;
  if (context === null)
    return console.error('library opens: no browser or no build to try, see npm run build');
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const base = new URL('/library.html', worker.url()).href;
    const [large, small] = await fill(context, base);
    const times = { large: [] as number[], small: [] as number[] };
    for (let i = 0; i < openings; i++) {
      times.large.push(await timeOpening(context, `${base}#${large}`));
      times.small.push(await timeOpening(context, `${base}#${small}`));
    }
    yield rowOf({
      name: 'library opens, 10,000 sources (goal 500 ms)',
      ours: median(times.large),
      peer: median(times.small),
      peerName: 'one source',
      unit: 'ms',
    });
    yield rowOf({
      name: 'library scrolls, longest task, 10,000 sources',
      ours: await longestOf(context, `${base}#${large}`),
      peer: 50,
      peerName: 'a long task, as browsers count them',
      unit: 'ms',
    });
  } finally {
    await context.close();
  }
}

const ask = <T>(page: Page, type: string, data: unknown): Promise<T> =>
  page.evaluate(
    async (envelope) => {
      const api = globalThis as unknown as {
        readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<{ value: unknown }> } };
      };
      return (await api.chrome.runtime.sendMessage(envelope)).value as T;
    },
    { to: 'background', type, data },
  );

/** Two collections, of many sources and of one; resolves with their ids. */
async function fill(context: BrowserContext, base: string): Promise<readonly [string, string]> {
  const page = await context.newPage();
  await page.goto(base);
  const ids: string[] = [];
  for (const count of [sources, 1]) {
    const { id } = await ask<{ id: string }>(page, 'addCollection', { name: `${count} sources` });
    ids.push(id);
    for (let from = 0; from < count; from += perMessage) {
      const references = Array.from({ length: Math.min(perMessage, count - from) }, (_, i) =>
        referenceAt(from + i),
      );
      await ask(page, 'importReferences', { collection: id, references });
    }
  }
  // What opens is a library at rest.
  const isAtRest = async () =>
    !(await ask<{ isGrowing: boolean }>(page, 'searchLibrary', { query: '' })).isGrowing;
  await until('the library to be at rest', isAtRest, 600_000);
  await page.close();
  return [ids[0] ?? '', ids[1] ?? ''];
}

function referenceAt(place: number): Reference {
  const { id, title, description, published, paper } = reportAt(place);
  return {
    id,
    title,
    url: `https://${paper}/${place}`,
    authors: [{ family: `Author ${place % 300}`, given: 'Ada' }],
    publisher: paper,
    published: `${published}`.slice(0, 10),
    language: 'en',
    abstract: `${description}`,
    tags: [],
  };
}

/** Runs in the page, before its own scripts: notes when the first rows of the table were painted. */
const noteRows = () => {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('tbody a')) return;
    observer.disconnect();
    // The frame after the one in which they are drawn.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => Object.assign(globalThis, { rowsAt: performance.now() })),
    );
  });
  observer.observe(document, { childList: true, subtree: true });
};

const areRowsThere = () => (globalThis as unknown as { readonly rowsAt?: number }).rowsAt;

async function open(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(noteRows);
  await page.goto(url);
  await page.waitForFunction(areRowsThere);
  // All of them are there once something can be done with all of them; until then the background is at work.
  await page.locator('main details button').first().waitFor({ state: 'attached' });
  return page;
}

async function timeOpening(context: BrowserContext, url: string): Promise<number> {
  const page = await open(context, url);
  const at = await page.evaluate(areRowsThere);
  await page.close();
  return at ?? Number.NaN;
}

async function longestOf(context: BrowserContext, url: string): Promise<number> {
  const browser = context.browser();
  if (browser === null) throw new Error('Chromium gave no browser');
  const page = await open(context, url);
  const table = await page.locator('table').boundingBox();
  await page.mouse.move((table?.x ?? 0) + 200, (table?.y ?? 0) + 200);
  return longestTask(browser, page, async () => {
    for (let i = 0; i < 60; i++) {
      await page.mouse.wheel(0, i % 3 === 2 ? 40_000 : 700);
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
    }
  });
}
