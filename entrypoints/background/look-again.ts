import { injectContentScript } from '@/utils/extension/content-scripts';
import { listTabs, sendToTab } from '@/utils/extension/tabs';

/** Where no content script answers (a tab from before the install, or a site granted only by this click) one is put in. */
export async function spotAgain(tabId: number): Promise<null> {
  if (!(await sendToTab(tabId, 'lookAgain', null))) await injectContentScript(tabId);
  return null;
}

/**
 * Settings hold for pages that are open already: what was switched on, off or hidden there shows at once. The tab that was
 * asked for gets a content script if it has none. No other is waited for: one whose page hangs would never answer.
 */
export async function lookAgainEverywhere(asked?: number): Promise<void> {
  const tabs = await listTabs();
  for (const { id } of tabs) if (id !== asked) void sendToTab(id, 'lookAgain', null);
  if (asked !== undefined && tabs.some(({ id }) => id === asked)) await spotAgain(asked);
}
