import { browser } from './browser';

/**
 * The count on the toolbar button of one tab; 0 takes it away, what is new has a plus before it. The browser itself clears
 * it on navigation.
 */
export async function setBadge(tabId: number, count: number, what?: 'new'): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: count > 0 ? `${what ? '+' : ''}${count}` : '' });
  } catch {
    // The tab was closed in the meantime: there is nothing to show it on.
  }
}

export async function dressBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#8a3b12' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
