/** The one door to webextension-polyfill, for the background and our own pages. The content script uses `native.ts`. */
import polyfill, { type Browser, type Tabs } from 'webextension-polyfill';

/** What the polyfill's types do not know: Chromium's side panel, and a sidebar that Firefox lets a click toggle. */
interface Extras {
  readonly sidePanel?: {
    open(options: { tabId?: number; windowId?: number }): Promise<void>;
    setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
  };
  readonly sidebarAction?: Browser['sidebarAction'] & { toggle(): Promise<void> };
}

export type ExtensionBrowser = Omit<Browser, 'sidebarAction'> & Extras;
export type Tab = Tabs.Tab;

export const browser = polyfill as unknown as ExtensionBrowser;
