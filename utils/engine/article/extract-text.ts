import { Readability } from '@mozilla/readability';
import { plainParagraphs } from '@/utils/model/plain-text';
import { ldText } from './json-ld';
import { withoutJunk } from './junk-lines';
import { readPage } from './page';
import { first, member, naming, rootElement, text } from './page-dom';
import { surveyPage } from './page-survey';
import { textBlocks } from './text-blocks';

/** The longest text an article may have, in UTF-16 units. */
export const longestText = 200_000;

const asides =
  /(^|[\s_-])(share|sharing|social|related|recommend\w*|newsletter|subscribe|promo|most-?popular|read-?more|see-?also|caption|credit|credits|copyright|byline|tags|tag-?list|toolbar|breadcrumbs?|comments?|advert\w*|ad-?slot|sponsor\w*|outbrain|taboola|sr-only|visually-?hidden|screen-reader-text)([\s_-]|$)/i;

/** Parts that stand inside the article's element, but not in its text. A long one is text after all, misnamed. */
function isAside(element: Element): boolean {
  const tag = element.localName;
  if (tag === 'figcaption' || tag === 'aside' || tag === 'nav' || tag === 'footer' || tag === 'form')
    return true;
  if (tag === 'body' || tag === 'article' || tag === 'main' || !asides.test(naming(element))) return false;
  return text(element, 1_200).length < 1_000;
}

/** The steps down to an element from the root of its document, by which its twin in a copy is found. */
function pathTo(element: Element): number[] {
  const path: number[] = [];
  for (let at: Element = element; at.parentElement; at = at.parentElement)
    path.unshift(Array.prototype.indexOf.call(at.parentElement.children, at));
  return path;
}

/** A copy of the document that holds nothing in its body but the copy of `root`. */
function copyOf(document: Document, root: Element | undefined): Document {
  const copy = member(document, 'cloneNode').call(document, true) as Document;
  if (!root) return copy;
  let twin: Element | undefined = rootElement(copy);
  for (const step of pathTo(root)) twin = twin?.children[step];
  const body = first(copy, 'body');
  if (twin && body && twin !== body) body.replaceChildren(twin);
  return copy;
}

/** Readability takes half a minute on a list of 80,000 elements; the longest articles have some 10,000. */
const maxElemsToParse = 30_000;

/** Readability's choice, as lines; none where it finds no article or fails on a page that is broken. */
function byReadability(document: Document, root: Element | undefined): string[] {
  try {
    const options = { serializer: (node: Node) => node as Element, keepClasses: true, maxElemsToParse };
    const found = new Readability<Element>(copyOf(document, root), options).parse();
    return found?.content ? textBlocks(found.content, isAside) : [];
  } catch {
    return [];
  }
}

/** The lines of the element that holds most of the running text. */
function byOwnSurvey(document: Document, root: Element | undefined): string[] {
  const top = root ?? rootElement(document);
  const body = top && surveyPage(top).body;
  return body ? textBlocks(body.element, isAside).filter((line) => line.length > 40) : [];
}

function byLinkedData(document: Document, address: string, root: Element | undefined): string[] {
  const page = readPage(document, address, root);
  const body = page?.article ? ldText(page.data, page.article['articleBody'], longestText) : '';
  return body === '' ? [] : body.split(/\n+/);
}

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);

/**
 * The article's text: paragraphs parted by empty lines, at most `longestText` characters, without captions, sharing
 * and pointers to other articles. Readability reads a copy of the page (of `root` alone, where one of several articles
 * is in view); where it finds little, the page's own data or the element with most running text stands in. Empty where
 * there is no text. The page is not changed.
 */
export function extractText(document: Document, root?: Element): string {
  const heading = first(root ?? document, 'h1');
  const headline = heading ? text(heading, 500) : '';
  let lines = withoutJunk(byReadability(document, root), headline);
  const address = member(document, 'URL') || 'https://page.invalid/';
  for (const other of [() => byOwnSurvey(document, root), () => byLinkedData(document, address, root)]) {
    if (lengthOf(lines) > 1_500) break;
    const found = withoutJunk(other(), headline);
    if (lengthOf(lines) < lengthOf(found) * 0.5) lines = found;
  }
  return plainParagraphs(lines.join('\n\n').slice(0, longestText));
}
