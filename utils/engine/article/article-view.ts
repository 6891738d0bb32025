import { parseUrl } from '@/utils/model/parse-url';
import { addressKey } from './address-key';
import { attribute, first, text } from './page-dom';

/** One of several articles in a document, as it comes into view under endless scrolling. */
export interface View {
  readonly root: Element;
  /** The address that the article gives for itself, else the page's. */
  readonly address: string;
  /** Is the page's own metadata about this article? */
  readonly isPagesOwn: boolean;
}

/** The address of an article inside an endless page, where it tells one. */
function ownAddress(root: Element, address: string): string | undefined {
  const link = first(
    root,
    'a[rel~="bookmark"][href],h1 a[href],h2 a[href],[itemprop~="url"][href],[itemprop~="mainEntityOfPage"][href]',
  );
  const given =
    ['data-url', 'data-href', 'data-permalink', 'itemid']
      .map((name) => attribute(root, name))
      .find(Boolean) ?? (link ? attribute(link, 'href') : '');
  const href = given === '' ? undefined : parseUrl(given, address)?.href;
  return href === undefined || addressKey(href) === null ? undefined : href;
}

function isNamedByHead(root: Element, document: Document): boolean {
  const heading = first(root, 'h1,h2');
  const line = heading ? text(heading, 500) : '';
  const meta = first(document, 'meta[property="og:title"]');
  const told = meta ? attribute(meta, 'content') : '';
  return line !== '' && told !== '' && (told.includes(line) || line.includes(told));
}

/** The article of an element of a page that stands at `address`. */
export function viewOf(document: Document, address: string, root: Element): View {
  const own = ownAddress(root, address);
  const isPagesOwn = own ? addressKey(own) === addressKey(address) : isNamedByHead(root, document);
  return { root, address: own ?? address, isPagesOwn };
}
