import { browser, type Tab } from './browser';
import type { DataOf, Envelope, ToTab } from './messages';

export interface OpenTab {
  readonly id: number;
  readonly url: string;
  readonly incognito: boolean;
  readonly loading: boolean;
}

/** A tab as far as the extension may know it: without access to its site, `url` is empty. Null once it is closed. */
export async function findTab(tabId: number): Promise<OpenTab | null> {
  try {
    return openTab(await browser.tabs.get(tabId));
  } catch {
    return null;
  }
}

export async function listTabs(): Promise<readonly OpenTab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap((tab) => openTab(tab) ?? []);
}

function openTab({ id, url, incognito, status }: Tab): OpenTab | null {
  return id === undefined ? null : { id, url: url ?? '', incognito, loading: status === 'loading' };
}

/** Tells a page's content script something. False where none listens: no article page, or not yet injected. */
export async function sendToTab<K extends keyof ToTab>(
  tabId: number,
  type: K,
  data: DataOf<ToTab[K]>,
): Promise<boolean> {
  try {
    const envelope: Envelope = { to: 'tab', type, data };
    await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 });
    return true;
  } catch {
    return false;
  }
}
