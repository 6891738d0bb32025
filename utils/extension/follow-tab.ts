import { browser, type Tab } from './browser';

/** Where the panel page runs: beside the page, in a frame inside it, or in a tab of its own. */
export type PanelHost =
  | { readonly host: 'native'; readonly windowId: number }
  | { readonly host: 'frame'; readonly tabId: number }
  | { readonly host: 'tab'; readonly windowId: number; readonly ownId: number };

export async function findPanelHost(isFramed: boolean): Promise<PanelHost> {
  const own = await browser.tabs.getCurrent();
  if (isFramed) return { host: 'frame', tabId: own?.id ?? -1 };
  if (own?.id !== undefined && own.windowId !== undefined) {
    return { host: 'tab', windowId: own.windowId, ownId: own.id };
  }
  const { id } = await browser.windows.getCurrent();
  return { host: 'native', windowId: id ?? -1 };
}

/**
 * Tells which tab's story the panel should show, at once and whenever that tab is another, has navigated or has finished
 * loading. In a frame it is always the frame's own tab; in a tab of its own, the one that was used last.
 */
export async function followTab(host: PanelHost, tell: (tabId: number | null) => void): Promise<void> {
  let current: number | null = null;
  const follow = async () => {
    current = await tabOf(host);
    tell(current);
  };
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    if (tabId === current && (url !== undefined || status === 'complete')) tell(tabId);
  });
  if (host.host !== 'frame') {
    browser.tabs.onActivated.addListener(({ windowId }) => windowId === host.windowId && void follow());
    browser.tabs.onReplaced.addListener(() => void follow());
  }
  await follow();
}

async function tabOf(host: PanelHost): Promise<number | null> {
  if (host.host === 'frame') return host.tabId;
  const tabs = await browser.tabs.query({ windowId: host.windowId });
  const shown = host.host === 'native' ? tabs.find(({ active }) => active) : lastUsed(tabs, host.ownId);
  return shown?.id ?? null;
}

const lastUsed = (tabs: readonly Tab[], ownId: number): Tab | undefined =>
  [...tabs].filter(({ id }) => id !== ownId).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
