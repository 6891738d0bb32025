import { browser, type Tab } from './browser';

/** Where the panel page runs: beside the page, in a frame inside it, or in a tab of its own. */
type Place =
  | { readonly host: 'native'; readonly windowId: number }
  | { readonly host: 'frame' }
  | { readonly host: 'tab'; readonly windowId: number; readonly ownId: number };

/** That, and the tab whose story it is to show first. */
export type PanelHost = Place & { readonly tabId: number | null };

/** For a page that is not framed; a frame learns its tab from the background, as Firefox tells it nothing. */
export async function findPanelHost(): Promise<PanelHost> {
  // Asked for together: each answer takes its time, and the reader waits for the story meanwhile.
  const [own, { id }, tabs] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.windows.getCurrent(),
    browser.tabs.query({ currentWindow: true }),
  ]);
  const place: Place =
    own?.id !== undefined && own.windowId !== undefined
      ? { host: 'tab', windowId: own.windowId, ownId: own.id }
      : { host: 'native', windowId: id ?? -1 };
  return { ...place, tabId: shownOf(place, tabs) };
}

/**
 * Tells which tab's story the panel should show, at once and whenever that tab is another, has navigated or has finished
 * loading. In a frame it is always the frame's own tab; in a tab of its own, the one that was used last.
 */
export function followTab(host: PanelHost, tell: (tabId: number | null) => void): void {
  let current = host.tabId;
  tell(current);
  // Firefox gives a frame inside a web page no `tabs`; the background tells what changes there (`onChange`).
  if (host.host === 'frame') return;
  const look = async () => shownOf(host, await browser.tabs.query({ windowId: host.windowId }));
  const follow = async () => {
    current = await look();
    tell(current);
  };
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    if (tabId === current && (url !== undefined || status === 'complete')) tell(tabId);
  });
  browser.tabs.onActivated.addListener(({ windowId }) => windowId === host.windowId && void follow());
  browser.tabs.onReplaced.addListener(() => void follow());
  // Before the listeners stood, the reader may have gone to another tab.
  void look().then((now) => {
    if (now !== current) void follow();
  });
}

function shownOf(place: Place, tabs: readonly Tab[]): number | null {
  const shown = place.host === 'tab' ? lastUsed(tabs, place.ownId) : tabs.find(({ active }) => active);
  return shown?.id ?? null;
}

const lastUsed = (tabs: readonly Tab[], ownId: number): Tab | undefined =>
  [...tabs].filter(({ id }) => id !== ownId).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
