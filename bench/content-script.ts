/**
 * What the content script costs a page that is no article, and one that is: its size beside Readability's, and its first
 * look in headless Chromium beside `isProbablyReaderable`, Readability's own quick look.
 */
import { bundleSource, sizeOf } from './speed/bundle';
import { type BenchPage, benchPages } from './speed/pages';
import { type Row, rowOf } from './speed/row';
import { timeScripts } from './speed/script-time';

/** As WXT starts an unlisted script. */
const contentScript = `import script from '@/entrypoints/article/index'; script.main();`;
const readability = `import { isProbablyReaderable, Readability } from '@mozilla/readability';
console.debug(isProbablyReaderable(document) && new Readability(document).parse());`;
const readerable = `import { isProbablyReaderable } from '@mozilla/readability';
console.debug(isProbablyReaderable(document));`;

/** What any content script costs that asks the page anything. */
const lookOnce = `document.querySelector('h1');`;

const loads = 3;

function* sizes(ours: string, peer: string): Iterable<Row> {
  const [own, other] = [sizeOf(ours), sizeOf(peer)];
  const rest = { peerName: 'Readability and isProbablyReaderable', unit: 'bytes' } as const;
  yield rowOf({ name: 'content script: minified', ours: own.bytes, peer: other.bytes, ...rest });
  yield rowOf({ name: 'content script: gzipped', ours: own.zipped, peer: other.zipped, ...rest });
}

/** Where each page stands on the server, and its tenfold beside it. */
const addressesOf = ({ path }: BenchPage) => ({ once: path, tenfold: `${path}?tenfold` });

export async function* contentScriptCost(): AsyncIterable<Row> {
  const article = await bundleSource(contentScript);
  yield* sizes(article, await bundleSource(readability));
  const pages = await benchPages();
  const served = pages.flatMap((page) => [
    [addressesOf(page).once, page.html],
    [addressesOf(page).tenfold, page.tenfold],
  ]);
  const scripts = { article, readerable: await bundleSource(readerable), plain: lookOnce };
  const times = await timeScripts(scripts, Object.fromEntries(served), loads);
  if (times === null) return console.error('content script: no Chromium to try it in');
  for (const page of pages) {
    const { once, tenfold } = addressesOf(page);
    const cost = times.get(once) ?? {};
    const ours = cost['article'] ?? Number.NaN;
    const row = {
      name: `content script: ${page.name}`,
      ours,
      unit: 'ms',
      tenfold: times.get(tenfold)?.['article'] ?? Number.NaN,
    } as const;
    yield rowOf({ ...row, peer: cost['readerable'] ?? Number.NaN, peerName: 'isProbablyReaderable' });
    yield rowOf({ ...row, peer: cost['plain'] ?? Number.NaN, peerName: 'one look-up of an h1' });
  }
}
