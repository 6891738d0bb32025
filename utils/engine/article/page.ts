import { addressKey } from './address-key';
import { articleData, pageData } from './article-data';
import { type LdNode, type LinkedData, readLinkedData } from './json-ld';
import { all, attribute, first, type Root, rootElement, text } from './page-dom';
import { type Metas, metaValue, readMetas } from './page-metas';

/** What is read of a page once, for every field. */
export interface Page {
  readonly document: Document;
  readonly address: URL;
  /** The element of the article in view, or the document. */
  readonly root: Root;
  /** Is the page's own metadata about this article? Not, when another article of an endless page is in view. */
  readonly whole: boolean;
  readonly metas: Metas;
  readonly data: LinkedData;
  /** The JSON-LD object of this article. */
  readonly article: LdNode | undefined;
  /** That object or, where there is none, the one of the page: what fields are read from. */
  readonly work: LdNode | undefined;
  readonly title: string;
  readonly h1s: readonly Element[];
}

function titleOf(document: Document): string {
  const element = first(document, 'head > title') ?? first(document, 'title');
  return element ? text(element, 1_000) : '';
}

/** The address of an article inside an endless page, where it tells one. */
function rootAddress(root: Element, address: URL): URL | undefined {
  const link = first(
    root,
    'a[rel~="bookmark"][href],h1 a[href],h2 a[href],[itemprop~="url"][href],[itemprop~="mainEntityOfPage"][href]',
  );
  const given =
    attribute(root, 'data-url') ||
    attribute(root, 'data-href') ||
    attribute(root, 'data-permalink') ||
    attribute(root, 'itemid') ||
    (link ? attribute(link, 'href') : '');
  if (given === '' || !URL.canParse(given, address.href)) return undefined;
  const url = new URL(given, address.href);
  return /^https?:$/.test(url.protocol) ? url : undefined;
}

/** Reads the cheap part of a page: `<head>`, JSON-LD, headings. `undefined` where the address is not http or https. */
export function readPage(document: Document, address: string, view?: Element): Page | undefined {
  if (addressKey(address) === null || !URL.canParse(address) || !rootElement(document)) return undefined;
  const shown = new URL(address);
  const own = view && rootAddress(view, shown);
  const url = own ?? shown;
  const metas = readMetas(document);
  const data = readLinkedData(document);
  const root = view ?? document;
  const h1s = all(root, 'h1', 20);
  const title = titleOf(document);
  const whole = !view || isPagesOwn(view, url, shown, metas);
  const keys = new Set([
    addressKey(url.href) ?? '',
    whole ? (addressKey(metaValue(metas, 'og:url')) ?? '') : '',
  ]);
  keys.delete('');
  const headings = (view ? all(view, 'h1,h2', 3) : h1s).map((heading) => text(heading, 500));
  const lines = whole ? [...headings, title, metaValue(metas, 'og:title')] : headings;
  const article = articleData(
    data,
    keys,
    lines.filter((line) => line !== ''),
    whole,
  );
  const work = article ?? (whole ? pageData(data, keys) : undefined);
  return { document, address: url, root, whole, metas, data, article, work, title, h1s };
}

function isPagesOwn(view: Element, own: URL, shown: URL, metas: Metas): boolean {
  if (own !== shown) return addressKey(own.href) === addressKey(shown.href);
  const heading = first(view, 'h1,h2');
  const line = heading ? text(heading, 500) : '';
  const ogTitle = metaValue(metas, 'og:title');
  return line !== '' && ogTitle !== '' && (ogTitle.includes(line) || line.includes(ogTitle));
}
