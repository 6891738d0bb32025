/**
 * What Sidelight costs a page, in headless Chromium by trace events: evaluation and function time of the first look and of the
 * close reading, and of Readability's `isProbablyReaderable` and `parse` on the same pages; the load of a page with
 * the extension and without; and the sizes of the scripts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleSource, sizeOf } from './speed/bundle';
import { timeLoads } from './speed/load-time';
import { realPages } from './speed/real-pages';
import { median, type Row, rowOf } from './speed/row';
import { type ScriptTimes, timeScripts } from './speed/script-time';

/**
 * Each runs at once when it is evaluated, and says whether it found anything (not what: to show an object costs time too): the time of
 * it all is that of the evaluation.
 */
const sources = {
  firstLook: `import { sightArticle } from '@/utils/engine/article/sight-article';
console.debug(!!sightArticle(document, location.href));`,
  // As it is shipped, it goes on from the first look, which is counted in here. It ends where the copy leaves the page.
  closeReading: `import { look } from '@/utils/engine/article/sight-article';
import { copyPage } from '@/utils/engine/article/copy/copy-page';
const sight = look(document, location.href);
console.debug(sight && copyPage(sight).rows.length);`,
  // What the background does after that is no page's time: counted here in the same world, to be seen beside the peer.
  wholeReading: `import { look } from '@/utils/engine/article/sight-article';
import { copyPage } from '@/utils/engine/article/copy/copy-page';
import { readCopy } from '@/utils/engine/article/copy/read-copy';
const sight = look(document, location.href);
console.debug(!!(sight && readCopy(copyPage({ ...sight, mayBe: true }))));`,
  readerable: `import { isProbablyReaderable } from '@mozilla/readability';
console.debug(isProbablyReaderable(document));`,
  // On a copy, as its manual says: it takes the document apart.
  parse: `import { Readability } from '@mozilla/readability';
console.debug(!!new Readability(document.cloneNode(true)).parse());`,
} as const;

const loads = 3;

const shipped = join(import.meta.dirname, '../.output/chrome-mv3');

function* sizes(peer: string): Iterable<Row> {
  const other = sizeOf(peer).zipped;
  for (const file of ['article.js', 'article-reader.js', 'article-companion.js']) {
    const path = join(shipped, file);
    if (!existsSync(path)) continue;
    const ours = sizeOf(readFileSync(path, 'utf8')).zipped;
    yield rowOf({
      name: `content script: ${file}, gzipped`,
      ours,
      peer: other,
      peerName: 'Readability',
      unit: 'bytes',
    });
  }
}

/** Medians over pages; a ratio of medians would let one big page speak for all, so the ratio is the median of ratios. */
function compared(name: string, times: readonly ScriptTimes[], ours: string, peer: string): Row {
  const of = (script: string) => times.map((cost) => cost[script] ?? Number.NaN);
  const row = rowOf({ name, ours: median(of(ours)), peer: median(of(peer)), peerName: peer, unit: 'ms' });
  const ratio = median(times.map((cost) => (cost[ours] ?? Number.NaN) / (cost[peer] ?? Number.NaN)));
  return { ...row, ratio: Number(ratio.toPrecision(3)) };
}

export async function* contentScriptCost(): AsyncIterable<Row> {
  const scripts = Object.fromEntries(
    await Promise.all(
      Object.entries(sources).map(async ([name, source]) => [name, await bundleSource(source)] as const),
    ),
  );
  yield* sizes(scripts['parse'] ?? '');
  const pages = realPages();
  if (pages.length === 0) return console.error('content script: no real pages to try it on');
  const served = Object.fromEntries(pages.map(({ path, html }) => [path, html]));
  const times = await timeScripts(scripts, served, loads);
  if (times === null) return console.error('content script: no Chromium to try it in');
  for (const [kind, isKind] of [
    ['articles', true],
    ['other pages', false],
  ] as const) {
    const costs = pages
      .filter(({ isArticle }) => isArticle === isKind)
      .map(({ path }) => times.get(path) ?? {});
    yield compared(`content script: first look at ${kind}`, costs, 'firstLook', 'parse');
    yield compared(`content script: first look at ${kind}`, costs, 'firstLook', 'readerable');
    yield compared(`content script: first look at ${kind}, and its copy`, costs, 'closeReading', 'parse');
    yield compared(
      `content script: ${kind} read as a whole, background and all`,
      costs,
      'wholeReading',
      'parse',
    );
  }
  if (existsSync(join(shipped, 'manifest.json'))) yield* await loadCost(served);
}

async function loadCost(served: Readonly<Record<string, string>>): Promise<Row[]> {
  const [own, plain] = [await timeLoads(served, shipped), await timeLoads(served, null)];
  if (own === null || plain === null) return [];
  const names = { task: 'main thread while a page loads', load: 'load event of a page' } as const;
  return (['task', 'load'] as const).map((what) =>
    rowOf({
      name: `content script: ${names[what]}, with Sidelight`,
      ours: median(own.map((times) => times[what])),
      peer: median(plain.map((times) => times[what])),
      peerName: 'without',
      unit: 'ms',
    }),
  );
}
