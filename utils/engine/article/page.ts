import { addressKey } from './address-key';
import { articleData } from './article-data';
import type { View } from './article-view';
import { type LdNode, type LinkedData, readLinkedData } from './json-ld';
import { all, first, type Root, rootElement, text } from './page-dom';
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
  /** Keys of the addresses that the page has. */
  readonly keys: ReadonlySet<string>;
  /** The JSON-LD object of this article. */
  readonly article: LdNode | undefined;
  readonly title: string;
  readonly h1s: readonly Element[];
}

function titleOf(document: Document): string {
  const element = first(document, 'head > title') ?? first(document, 'title');
  return element ? text(element, 1_000) : '';
}

/** Reads the cheap part of a page: `<head>`, JSON-LD, headings. `undefined` where the address is not http or https. */
export function readPage(document: Document, shown: string, view?: View): Page | undefined {
  const key = addressKey(view?.address ?? shown);
  if (key === null || !rootElement(document)) return undefined;
  const metas = readMetas(document);
  const data = readLinkedData(document);
  const root = view?.root ?? document;
  const whole = view?.isPagesOwn ?? true;
  const h1s = all(root, 'h1', 20);
  const title = titleOf(document);
  const keys = new Set([key]);
  const told = whole ? addressKey(metaValue(metas, 'og:url')) : null;
  if (told !== null) keys.add(told);
  const article = articleData(data, keys, whole);
  return {
    document,
    address: new URL(view?.address ?? shown),
    root,
    whole,
    metas,
    data,
    keys,
    article,
    title,
    h1s,
  };
}
