import { parseTakenCopy, type TakenCopy } from '@/utils/model/page-copy';
import { browser } from './browser';

const article = { files: ['/article.js'] };
const articleReader = { files: ['/article-reader.js'] };
const tabMenu = { files: ['/tab-menu.js'] };
const articleCompanion = { files: ['/article-companion.js'] };

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
 * A copy of the page in a tab, to be read closely. Null where it cannot be read, or the tab no longer shows `page` (null: any
 * page will do). What copies comes into a page only when the first look takes it for an article and the site is not switched off.
 */
export async function copyArticle(tabId: number, page: string | null): Promise<TakenCopy | null> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, ...articleReader });
    const taken = parseTakenCopy(frame?.result);
    return taken.ok && (page === null || taken.value.page === page) ? taken.value : null;
  } catch {
    return null;
  }
}

/** Puts into a page what only an article needs: it keeps the tab in its place, and opens the panel inside the page. */
export async function accompanyArticle(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, ...articleCompanion });
  } catch {
    // The tab is gone, or shows what no script may enter.
  }
}

/** Puts into a page what moves the tab and takes it away: most pages are left without it being needed. */
export async function injectTabMenu(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, ...tabMenu });
  } catch {
    // The page was left in the meantime.
  }
}
