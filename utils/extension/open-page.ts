import { addressOfPassage, type Passage } from '@/utils/model/text-fragment';
import { browser } from './browser';

/** Opens a source in a new tab, at the passage where one is given. */
export async function openSource(url: string, passage?: Passage): Promise<void> {
  const address = passage ? addressOfPassage(url, passage) : url;
  // A frame inside a web page has no `tabs` (Firefox); there the reader's click may open a window.
  if (browser.tabs) await browser.tabs.create({ url: address });
  else window.open(address, '_blank', 'noopener,noreferrer');
}

/** For the background: a framed panel cannot open the options page itself. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** The panel page in a tab of its own, at the reader's feeds. */
export async function openFeeds(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('sidepanel.html#feeds') });
}
