import { member } from '@/utils/engine/article/page-dom';
import { describeQuote } from '@/utils/engine/quote/describe-quote';
import { findQuote } from '@/utils/engine/quote/find-quote';
import type { FoundQuotes, HighlightDrawing, SelectedPassage } from '@/utils/model/page-quote';
import { offsetsOf, rangeOf, readPageText } from './page-text';

const name = 'sidelight-highlight';

/** What the reader has selected in the page, as it can be found again; null where nothing is selected. */
export function readSelection(): SelectedPassage | null {
  const selection = member(document, 'getSelection').call(document);
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const page = readPageText(member(document, 'body'));
  const offsets = offsetsOf(page, selection.getRangeAt(0));
  return offsets && { page: location.href, quote: describeQuote(page.text, ...offsets) };
}

/** Draws passages without touching the document (CSS Custom Highlight API), scrolls to one of them if asked, and tells how each was found. */
export function showHighlights({ passages, reveal }: HighlightDrawing): FoundQuotes {
  const page = readPageText(member(document, 'body'));
  const ranges: Range[] = [];
  const found: Record<string, FoundQuotes[string]> = {};
  for (const { id, quote } of passages) {
    const at = findQuote(page.text, quote);
    const range = at && rangeOf(page, at.start, at.end);
    if (range) ranges.push(range);
    if (range && id === reveal) scrollTo(range);
    found[id] = !range ? 'gone' : at.isSame ? 'same' : 'changed';
  }
  CSS.highlights.set(name, new Highlight(...ranges));
  return found;
}

/** To the middle of the window, with whatever else scrolls around it. */
function scrollTo(range: Range): void {
  const { startContainer } = range;
  const holder = startContainer.parentElement;
  if (holder) member(holder, 'scrollIntoView').call(holder, { block: 'center', inline: 'nearest' });
  // A long paragraph's middle may be far from the passage.
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}

export function hideHighlights(): null {
  CSS.highlights.delete(name);
  return null;
}
