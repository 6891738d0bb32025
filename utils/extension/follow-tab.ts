import { browser, type Tab } from './browser';

/** Where the panel page runs: beside the page, in a frame inside it, or in a tab of its own. */
export type PanelHost =
  | { readonly host: 'native'; readonly windowId: number }
  | { readonly host: 'frame'; readonly tabId: number }
  | { readonly host: 'tab'; readonly windowId: number; readonly ownId: number };

/** For a page that is not framed; a frame learns its tab from the background, as Firefox tells it nothing. */
export async function findPanelHost(): Promise<PanelHost> {
  // Asked for together: each answer takes its time, and the reader waits for the story meanwhile.
  const [own, { id }] = await Promise.all([browser.tabs.getCurrent(), browser.windows.getCurrent()]);
  if (own?.id !== undefined && own.windowId !== undefined) {
    return { host: 'tab', windowId: own.windowId, ownId: own.id };
  }
  return { host: 'native', windowId: id ?? -1 };
}

/**
 * Tells which tab's story the panel should show, at once and whenever that tab is another, has navigated or has finished
 * loading. In a frame it is always the frame's own tab; in a tab of its own, the one that was used last.
 */
export async function followTab(host: PanelHost, tell: (tabId: number | null) => void): Promise<void> {
  // Firefox gives a frame inside a web page no `tabs`; the background tells what changes there (`onChange`).
  if (host.host === 'frame') return tell(host.tabId);
  let current: number | null = null;
  const follow = async () => {
    current = await tabOf(host);
    tell(current);
  };
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    if (tabId === current && (url !== undefined || status === 'complete')) tell(tabId);
  });
  browser.tabs.onActivated.addListener(({ windowId }) => windowId === host.windowId && void follow());
  browser.tabs.onReplaced.addListener(() => void follow());
  await follow();
}

async function tabOf(host: Exclude<PanelHost, { host: 'frame' }>): Promise<number | null> {
  const tabs = await browser.tabs.query({ windowId: host.windowId });
  const shown = host.host === 'native' ? tabs.find(({ active }) => active) : lastUsed(tabs, host.ownId);
  return shown?.id ?? null;
}

const lastUsed = (tabs: readonly Tab[], ownId: number): Tab | undefined =>
  [...tabs].filter(({ id }) => id !== ownId).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
