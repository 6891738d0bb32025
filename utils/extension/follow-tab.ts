import { browser } from './browser';
import { type PanelHost, shownTab } from './panel-host';

/**
 * Tells which tab's story the panel should show, at once and whenever that tab is another, has navigated or has finished
 * loading. In a frame it is always the frame's own tab; in a tab of its own, the one that was used last.
 */
export function followTab(host: PanelHost, tell: (tabId: number | null) => void): void {
  let current = host.tabId;
  tell(current);
  // Firefox gives a frame inside a web page no `tabs`; the background tells what changes there (`onChange`).
  if (host.host === 'frame') return;
  const look = async () => shownTab(host, await browser.tabs.query({ windowId: host.windowId }));
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
