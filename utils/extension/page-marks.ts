import type { MarkedPage, PageMark } from '@/utils/model/page-mark';
import {
  type FoundQuotes,
  type HighlightDrawing,
  parseSelectedPassage,
  type SelectedPassage,
} from '@/utils/model/page-quote';
import { browser } from './browser';
import type { Envelope, ReplyOf, ToMarks } from './messages';

/** Under a line what others confirm, under dots what none does; told apart without colour, and in forced colours too. */
const css = `
::highlight(sidelight-confirmed) { text-decoration: underline 2px solid #2c8a5b; text-decoration-skip-ink: none; }
::highlight(sidelight-alone) { text-decoration: underline 2px dotted #b4572a; text-decoration-skip-ink: none; }`;

/** What the reader has kept; the system's own colours where it asks for strong contrast. */
const highlightCss = `
::highlight(sidelight-highlight) { background: #ffe27a; color: #1a1a1a; }
@media (forced-colors: active) { ::highlight(sidelight-highlight) { background: Mark; color: MarkText; } }`;

/** Marks sentences in a tab's page, which can see that. Null where the page cannot be reached. */
export const showMarks = (tabId: number, marks: readonly PageMark[]): Promise<MarkedPage | null> =>
  ask<MarkedPage>(tabId, 'showMarks', marks, css);

export const hideMarks = (tabId: number): Promise<void> => hide(tabId, 'hideMarks', css);

/** Draws passages in a tab's page, which can see that. Null where the page cannot be reached. */
export const showHighlights = (tabId: number, drawing: HighlightDrawing): Promise<FoundQuotes | null> =>
  ask<FoundQuotes>(tabId, 'showHighlights', drawing, highlightCss);

export const hideHighlights = (tabId: number): Promise<void> => hide(tabId, 'hideHighlights', highlightCss);

/**
 * What is selected in a tab's page: `nothing`, or `too-long` to be kept, or `unreachable` where the page cannot be read.
 */
export async function readSelection(
  tabId: number,
): Promise<SelectedPassage | 'nothing' | 'too-long' | 'unreachable'> {
  const answer = await ask<ReplyOf<ToMarks['readSelection']>>(tabId, 'readSelection', null);
  if (answer === null) return 'unreachable';
  if (answer.passage === null) return 'nothing';
  const passage = parseSelectedPassage(answer.passage);
  return passage.ok ? passage.value : 'too-long';
}

/** Puts the script into the page first, and the styles that its answer needs. */
async function ask<T>(tabId: number, type: keyof ToMarks, data: unknown, style?: string): Promise<T | null> {
  try {
    const target = { tabId };
    await browser.scripting.executeScript({ target, files: ['/page-marks.js'] });
    // By the browser, not as an element of the page: a page's content policy would forbid that.
    if (style !== undefined) await browser.scripting.insertCSS({ target, css: style });
    return (await tell(tabId, type, data)) as T;
  } catch {
    // A browser page, a closed tab, or a site that the reader has not granted.
    return null;
  }
}

async function hide(tabId: number, type: keyof ToMarks, style: string): Promise<void> {
  try {
    await tell(tabId, type, null);
    await browser.scripting.removeCSS({ target: { tabId }, css: style });
  } catch {
    // The page is gone, and its marks with it.
  }
}

async function tell(tabId: number, type: keyof ToMarks, data: unknown): Promise<unknown> {
  const envelope: Envelope = { to: 'tab', type, data };
  return browser.tabs.sendMessage(tabId, envelope, { frameId: 0 });
}
