import { injectContentScript } from '@/utils/extension/content-scripts';
import { listTabs, sendToTab } from '@/utils/extension/tabs';

/** Where no content script answers (a tab from before the install, or a site granted only by this click) one is put in. */
export async function spotAgain(tabId: number): Promise<null> {
  if (!(await sendToTab(tabId, 'lookAgain', null))) await injectContentScript(tabId);
  return null;
}

/**
 * Settings hold for pages that are open already: what was switched on, off or hidden there shows at once. The tab that was
 * asked for gets a content script if it has none.
 */
export async function lookAgainEverywhere(asked?: number): Promise<void> {
  const lookAt = async (id: number) => {
    const isThere = await sendToTab(id, 'lookAgain', null);
    if (!isThere && id === asked) await injectContentScript(id);
  };
  await Promise.all((await listTabs()).map(({ id }) => lookAt(id)));
}
