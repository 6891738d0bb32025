import { browser } from './browser';

/**
 * Opens a source in a new tab, at the sentence where one is given: a text fragment, which browsers that know none ignore.
 */
export async function openSource(url: string, quote?: string): Promise<void> {
  const address = quote ? `${url.replace(/#.*$/s, '')}#${textDirective(quote)}` : url;
  // A frame inside a web page has no `tabs` (Firefox); there the reader's click may open a window.
  if (browser.tabs) await browser.tabs.create({ url: address });
  else window.open(address, '_blank', 'noopener,noreferrer');
}

/** A long quote is named by its first and last words: one changed word in the middle must not lose the place. */
function textDirective(quote: string): string {
  const words = quote.split(/\s+/);
  if (words.length <= 12) return `:~:text=${encodeText(quote)}`;
  return `:~:text=${encodeText(words.slice(0, 5).join(' '))},${encodeText(words.slice(-5).join(' '))}`;
}

/** A dash parts the pieces of a directive, so it is encoded too. */
const encodeText = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

/** For the background: a framed panel cannot open the options page itself. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** The panel page in a tab of its own, at the reader's feeds. */
export async function openFeeds(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('sidepanel.html#feeds') });
}
