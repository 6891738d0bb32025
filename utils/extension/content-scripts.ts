import type { Article } from '@/utils/model/article';
import { parseReadArticle } from '@/utils/model/spotted-article';
import { browser } from './browser';

const article = { files: ['/article.js'] };
const articleReader = { files: ['/article-reader.js'] };

/** Puts the content script into a tab that was open before the extension was. Pages that refuse it are left alone. */
export async function injectContentScript(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, ...article });
    return true;
  } catch {
    // A browser page, the add-on store, or a site that the reader has not granted.
    return false;
  }
}

/** Every tab that a content script may run in: for the tabs that were open at install or update. */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.all(
    tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [injectContentScript(id)])),
  );
}

/**
 * Reads the article in a tab: its text and all that the page tells of it. Null where it cannot be read, or the tab no longer
 * shows `page`. The reader is big, so it comes into a page only when the first look has found an article there and the
 * site is not switched off.
 */
export async function readArticle(tabId: number, page: string): Promise<Article | null> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, ...articleReader });
    const read = parseReadArticle(frame?.result);
    return read.ok && read.value.page === page ? read.value.article : null;
  } catch {
    return null;
  }
}
