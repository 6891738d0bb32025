import type { Highlight } from '@/utils/model/library-record';
import type { StoryKey } from '@/utils/model/story-lookup';
import { addressOfPassage, type Passage } from '@/utils/model/text-fragment';
import { browser } from './browser';

/** Opens a source in a new tab, at the passage where one is given. */
export async function openSource(url: string, passage?: Passage): Promise<void> {
  const address = passage ? addressOfPassage(url, passage) : url;
  // A frame inside a web page has no `tabs` (Firefox); there the reader's click may open a window.
  if (browser.tabs) await browser.tabs.create({ url: address });
  else window.open(address, '_blank', 'noopener,noreferrer');
}

/** The address of a page at a passage that was kept of it. */
export const addressOfHighlight = ({ url, quote }: Highlight): string =>
  addressOfPassage(url, { quote: quote.exact });

export const openHighlight = ({ url, quote }: Highlight): Promise<void> =>
  openSource(url, { quote: quote.exact });

/** For the background: a framed panel cannot open the options page itself. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** For the background: the options, at why the page in a tab is an article or none. */
export async function openWhy(tabId: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`options.html#why-${tabId}` as 'options.html') });
}

/**
 * Opens the first-run page, but for whoever has just built the extension and loads it from a folder, as our tests do: a
 * developer installs it twenty times a day.
 */
export async function welcomeReader(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType === 'development') return;
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}

const storyPrefix = 'story=';

/** What stands in an address of the library page for a story. */
export const storyHash = ({ feed, id }: StoryKey): string =>
  `${storyPrefix}${encodeURIComponent(JSON.stringify([feed, id]))}`;

/** The story that the part of an address after the `#` names; undefined where it names none. */
export function storyOfHash(hash: string): StoryKey | undefined {
  if (!hash.startsWith(storyPrefix)) return undefined;
  try {
    const [feed, id]: unknown[] = JSON.parse(decodeURIComponent(hash.slice(storyPrefix.length)));
    return typeof feed === 'string' && typeof id === 'string' ? { feed, id } : undefined;
  } catch {
    return undefined;
  }
}

/** A pinned or collected story at large, in the library page. `hash`: see `storyHash`. */
export async function openStoryPage(hash: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`library.html#${hash}` as 'library.html') });
}

/** For the background too: a framed panel can open no tab. */
export async function openLibrary(collection: string | null): Promise<void> {
  const place = collection === null ? '' : `#${encodeURIComponent(collection)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`library.html${place}` as 'library.html') });
}

/** The panel page in a tab of its own, at the story that ships with the extension. */
export async function openExample(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('sidepanel.html#example') });
}

/** The panel page in a tab of its own, at the reader's feeds. */
export async function openFeeds(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('sidepanel.html#feeds') });
}
