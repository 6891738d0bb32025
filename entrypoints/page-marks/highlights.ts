import { describeQuote } from '@/utils/engine/quote/describe-quote';
import { findQuote } from '@/utils/engine/quote/find-quote';
import type { FoundQuotes, PageQuote, SelectedPassage } from '@/utils/model/page-quote';
import { offsetsOf, rangeOf, readPageText } from './page-text';

const name = 'sidelight-highlight';

/** What the reader has selected in the page, as it can be found again; null where nothing is selected. */
export function readSelection(): SelectedPassage | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const page = readPageText(document.body);
  const offsets = offsetsOf(page, selection.getRangeAt(0));
  return offsets && { page: location.href, quote: describeQuote(page.text, ...offsets) };
}

/** Draws passages without touching the document (CSS Custom Highlight API), and tells how each was found. */
export function showHighlights(passages: readonly PageQuote[]): FoundQuotes {
  const page = readPageText(document.body);
  const ranges: Range[] = [];
  const found: Record<string, FoundQuotes[string]> = {};
  for (const { id, quote } of passages) {
    const at = findQuote(page.text, quote);
    const range = at && rangeOf(page, at.start, at.end);
    if (range) ranges.push(range);
    found[id] = !range ? 'gone' : at.isSame ? 'same' : 'changed';
  }
  CSS.highlights.set(name, new Highlight(...ranges));
  return found;
}

export function hideHighlights(): null {
  CSS.highlights.delete(name);
  return null;
}
