import { rangeOf, readPageText } from './page-text';

/** The stretches of a page that hold the given sentences, word by word; null for one that is not found. */
export function findRanges(root: Node, quotes: readonly string[]): (Range | null)[] {
  const page = readPageText(root);
  let from = 0;
  return quotes.map((quote) => {
    const wanted = quote.replace(/\s+/gu, ' ').trim();
    // Sentences come in the page's order: one that is repeated in a teaser is found in its place.
    const after = page.text.indexOf(wanted, from);
    const at = after < 0 ? page.text.indexOf(wanted) : after;
    if (wanted === '' || at < 0) return null;
    from = Math.max(from, at + wanted.length);
    return rangeOf(page, at, at + wanted.length);
  });
}
