import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import { lookTwice } from '@/utils/engine/article/detect-article';
import { explainLook } from '@/utils/engine/article/explain-look';
import { extractText } from '@/utils/engine/article/extract-text';
import type { SeenSigns } from '@/utils/model/decision';

const folder = join(import.meta.dirname, '../../fixtures/pages');

/** The names of the fixtures, `<kind>--<what>`. */
export const fixtureNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -5))
  .sort();

const read = (name: string): string => readFileSync(join(folder, `${name}.html`), 'utf8');

export const parsed = (html: string): Document => parseHTML(html).document as unknown as Document;

/** The two DOMs that the engine meets outside a browser. */
export const doms: readonly (readonly [name: string, parse: (html: string) => Document])[] = [
  ['linkedom', parsed],
  [
    'happy-dom',
    (html) => {
      const { document } = new Window({ settings: { disableJavaScriptEvaluation: true } });
      document.write(html);
      return document as unknown as Document;
    },
  ],
];

export const fixture = (name: string, parse: (html: string) => Document = parsed): Document =>
  parse(read(name));

/** Where the fixtures are said to have been found; only what an address tells of its kind matters. */
export const addressOf = (name: string): string =>
  addresses[name] ?? `https://www.tide.test/2024/03/05/harbour-wall-to-be-rebuilt-after-vote`;

const addresses: Readonly<Record<string, string>> = {
  'article--microdata': 'https://www.kuestenbote.test/region/hafenmauer-wird-neu-gebaut-4711.html',
  'article--rdfa': 'https://baycourier.test/ferry-to-skarholm-runs-again-after-eleven-days',
  'article--open-graph':
    'https://courrier.test/politique/la-digue-du-port-sera-reconstruite-81234?utm_source=x',
  'article--right-to-left': 'https://sahel.test/news/81234',
  'article--chinese-bare': 'https://news.haichao.test/2024-03/05/content_8123456.htm',
  'article--xhtml': 'http://tide.test/archive/2009/wall.html',
  'article--amp': 'https://www.tide.test/amp/2024/03/05/harbour-wall-to-be-rebuilt-after-vote',
  'article--live-blog': 'https://www.tide.test/live/storm-in-the-bay-live-updates-4711',
  'home--teasers': 'https://www.tide.test/',
  'home--claims-to-be-article': 'https://www.tide.test/',
  'section--full-posts': 'https://www.tide.test/category/harbour/',
  'section--front': 'https://www.tide.test/politics',
  'search--results': 'https://www.tide.test/search?q=wall',
  'product--shop': 'https://outfitters.test/products/oilskin-jacket-yellow',
  'forum--thread': 'https://forum.harbour.test/viewtopic.php?f=2&t=4711',
  'question--answers': 'https://ask.harbour.test/questions/4711/how-do-i-wax-an-oilskin',
  'wiki--page': 'https://en.harborpedia.test/wiki/Harbour_wall',
  'docs--reference': 'https://docs.tidewatch.test/en/stable/configuration.html',
  'video--player': 'https://tidetube.test/watch?v=abc',
  'profile--person': 'https://www.tide.test/author/mara-quist',
  'app--empty': 'https://mail.harbour.test/u/0/inbox',
  'gallery--pictures': 'https://www.tide.test/photos/storm-at-harrowgate',
  'tag--page': 'https://www.tide.test/tag/harbour-wall',
  'mail--inbox': 'https://mail.harbour.test/u/0/#inbox',
  'article--press-release': 'https://obolaget.test/press/nytt-fartyg-satts-in-pa-linjen-till-skarholm',
  'about--page': 'https://www.tide.test/about',
  'frameset--old': 'http://harrowgate.test/index.html',
};

/** The text of a page, or of one of its articles, whether it passes for an article or not. */
export function textOf(document: Document, root?: Element): string {
  const seen = lookTwice(document, 'https://www.tide.test/2024/03/05/harbour-wall-to-be-rebuilt', root);
  return seen ? extractText(seen.page, seen.survey) : '';
}

/** Why a page is taken for an article, or is not. */
export function explain(document: Document, address: string) {
  const seen = lookTwice(document, address);
  if (!seen) throw new Error(`${address} is no page`);
  return { isArticle: seen.isArticle, ...explainLook('close', seen.signs as SeenSigns) };
}
