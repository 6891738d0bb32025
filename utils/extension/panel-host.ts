import type { Browser, Tabs } from 'webextension-polyfill';

/** Where the panel page runs: beside the page, in a frame inside it, or in a tab of its own. */
export type PanelPlace =
  | { readonly host: 'native'; readonly windowId: number }
  | { readonly host: 'frame' }
  | { readonly host: 'tab'; readonly windowId: number; readonly ownId: number };

/** That, and the tab whose story it is to show first. */
export type PanelHost = PanelPlace & { readonly tabId: number | null };

/** For a page that is not framed; a frame learns its tab from the background, as Firefox tells it nothing. */
export async function findPanelHost({
  tabs,
  windows,
}: Pick<Browser, 'tabs' | 'windows'>): Promise<PanelHost> {
  // Asked for together: each answer takes its time, and the reader waits for the story meanwhile.
  const [own, { id }, open] = await Promise.all([
    tabs.getCurrent(),
    windows.getCurrent(),
    tabs.query({ currentWindow: true }),
  ]);
  const place: PanelPlace =
    own?.id !== undefined && own.windowId !== undefined
      ? { host: 'tab', windowId: own.windowId, ownId: own.id }
      : { host: 'native', windowId: id ?? -1 };
  return { ...place, tabId: shownTab(place, open) };
}

/** Of the tabs of a window, the one whose story is shown. */
export function shownTab(place: PanelPlace, tabs: readonly Tabs.Tab[]): number | null {
  const shown = place.host === 'tab' ? lastUsed(tabs, place.ownId) : tabs.find(({ active }) => active);
  return shown?.id ?? null;
}

const lastUsed = (tabs: readonly Tabs.Tab[], ownId: number): Tabs.Tab | undefined =>
  [...tabs].filter(({ id }) => id !== ownId).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
