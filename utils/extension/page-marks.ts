import type { MarkedPage, PageMark } from '@/utils/model/page-mark';
import { browser } from './browser';
import type { Envelope, ToMarks } from './messages';

/** Under a line what others confirm, under dots what none does; told apart without colour, and in forced colours too. */
const css = `
::highlight(sidelight-confirmed) { text-decoration: underline 2px solid #2c8a5b; text-decoration-skip-ink: none; }
::highlight(sidelight-alone) { text-decoration: underline 2px dotted #b4572a; text-decoration-skip-ink: none; }`;

/** Marks sentences in a tab's page, which can see that. Null where the page cannot be reached. */
export async function showMarks(tabId: number, marks: readonly PageMark[]): Promise<MarkedPage | null> {
  try {
    const target = { tabId };
    await browser.scripting.executeScript({ target, files: ['/page-marks.js'] });
    // By the browser, not as an element of the page: a page's content policy would forbid that.
    await browser.scripting.insertCSS({ target, css });
    return (await tell(tabId, 'showMarks', marks)) as MarkedPage;
  } catch {
    // A browser page, a closed tab, or a site that the reader has not granted.
    return null;
  }
}

export async function hideMarks(tabId: number): Promise<void> {
  try {
    await tell(tabId, 'hideMarks', null);
    await browser.scripting.removeCSS({ target: { tabId }, css });
  } catch {
    // The page is gone, and its marks with it.
  }
}

async function tell(tabId: number, type: keyof ToMarks, data: unknown): Promise<unknown> {
  const envelope: Envelope = { to: 'tab', type, data };
  return browser.tabs.sendMessage(tabId, envelope, { frameId: 0 });
}
