import { all, closest, contains, parent, text } from './page-dom';

const candidates = 'article,[itemtype*="Article"],[itemtype*="BlogPosting"]';
const foreign = 'aside,nav,footer,[class*="related" i],[class*="recommend" i],[class*="comment" i]';

/** Running text and not a teaser: several paragraphs, or one of some length. */
function hasRunningText(element: Element): boolean {
  let length = 0;
  for (const paragraph of all(element, 'p', 60)) {
    const line = text(paragraph, 600);
    if (line.length >= 60) length += line.length;
    if (length >= 500) return true;
  }
  return false;
}

const hasHeading = (element: Element): boolean =>
  all(element, 'h1,h2,[itemprop~="headline"]', 3).some((heading) => text(heading, 300).length > 10);

/**
 * The elements that may each be an article of their own, in document order: outermost `<article>`s and schema.org
 * articles with a heading and running text. One on an ordinary article page, several under endless scrolling.
 */
export function articleRoots(document: Document): Element[] {
  const roots: Element[] = [];
  for (const element of all(document, candidates, 60)) {
    const outer = roots.at(-1);
    if (outer && contains(outer, element)) continue;
    const above = parent(element);
    if (above && closest(above, foreign)) continue;
    if (hasHeading(element) && hasRunningText(element)) roots.push(element);
  }
  return roots;
}
