import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleSource } from '../speed/bundle';
import { type ExtensionBrowser, openExtensionBrowser, timeAnswer } from './extension-browser';
import { figure, type LoadFigure, megabytes } from './figure';
import type { load, Stored } from './load-page';
import { questionFigures } from './measure-questions';
import { readingFigures } from './measure-reading';
import { refreshFigures } from './measure-refresh';
import { viewFigures } from './measure-views';
import { type ServedLoad, serveLoad } from './serve-load';
import { type LoadShape, loadShape } from './shape';

type InPage = { readonly load: typeof load };

const articles = 40;

/**
 * One real profile with 1,000 feeds, 100,000 entries, 10,000 stories and 5,000 pins, in Chromium with the shipped build: start, reading,
 * matching, search and refresh, what the worker's memory holds and what lies on disk.
 */
export async function* profileAtLoad(): AsyncIterable<LoadFigure> {
  const shape = loadShape();
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-load-'));
  const served = await serveLoad(shape, articles, Date.now());
  const script = await bundleSource(`import '@/bench/load/load-page';`);
  try {
    yield* fillFigures(profile, served, script);
    yield* measureFigures(profile, served, shape, script);
  } finally {
    await served.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function* fillFigures(profile: string, served: ServedLoad, script: string): AsyncIterable<LoadFigure> {
  const browser = await openExtensionBrowser(profile);
  try {
    const began = performance.now();
    await browser.page.evaluate(script);
    const stored = await browser.page.evaluate(
      (url) => (globalThis as unknown as InPage).load.fill(url),
      served.rowsUrl,
    );
    for (const [name, count] of Object.entries(stored.counts)) yield figure(name, count, 'count');
    yield figure('making the profile and its index', (performance.now() - began) / 1_000, 's');
    yield* diskFigures(stored, 'on disk');
  } finally {
    await browser.close();
  }
}

function* diskFigures({ bytes, counts }: Stored, name: string): Iterable<LoadFigure> {
  yield figure(name, megabytes(bytes), 'MB');
  yield figure(`${name}, an entry`, bytes / (counts['entries'] ?? Number.NaN), 'bytes');
}

async function* measureFigures(
  profile: string,
  served: ServedLoad,
  shape: LoadShape,
  script: string,
): AsyncIterable<LoadFigure> {
  const began = performance.now();
  const browser = await openExtensionBrowser(profile);
  try {
    await timeAnswer(browser.page, 'listFeeds', null);
    yield figure('the browser starts and the background answers', performance.now() - began, 'ms');
    yield* questionFigures(browser);
    yield* viewFigures(browser);
    yield* readingFigures(browser, served, script);
    yield* refreshFigures(browser, served, shape);
    yield* diskFigures(await storedNow(browser), 'on disk in the end');
  } finally {
    await browser.close();
  }
}

const storedNow = ({ page }: ExtensionBrowser): Promise<Stored> =>
  page.evaluate(() => (globalThis as unknown as InPage).load.stored());
