import { type PageLink, parsePageLinks } from '@/utils/model/page-link';
import { browser } from './browser';

/**
 * The feeds that a page declares in its head, as it writes them: read from the page in the tab, nothing is fetched. Empty where
 * the page cannot be read.
 */
export async function readPageLinks(tabId: number): Promise<readonly PageLink[]> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: linksOfPage });
    const parsed = parsePageLinks(frame?.result);
    return parsed.ok ? parsed.value : [];
  } catch {
    // A browser page, the add-on store, or a site that the reader has not granted.
    return [];
  }
}

/** Runs in the page, so it can use nothing from outside itself. */
function linksOfPage() {
  const links = document.querySelectorAll('link[rel][href]');
  return [...links].slice(0, 500).flatMap((link) => {
    const rel = link.getAttribute('rel') ?? '';
    if (!/\b(alternate|feed)\b|story-feed/i.test(rel)) return [];
    const title = link.getAttribute('title');
    const type = link.getAttribute('type');
    try {
      const href = new URL(link.getAttribute('href') ?? '', document.baseURI).href;
      return [{ rel, href, ...(type ? { type } : {}), ...(title ? { title } : {}) }];
    } catch {
      return [];
    }
  });
}
