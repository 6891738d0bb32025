import { browser } from './browser';

/**
 * Opens the native panel of a window. Must run in the task of the click that asked for it: after any wait the browser
 * refuses. False where there is none that a page's click may open (Firefox): then the panel goes into the page.
 */
export function openNativePanel(windowId: number): boolean {
  if (!browser.sidePanel) return false;
  // Refused only when the gesture was lost; the badge and the toolbar button still lead to the panel.
  browser.sidePanel
    .open({ windowId })
    .catch((error) => console.warn('[Sidelight] the panel did not open:', error));
  return true;
}

/** May the panel come without a click? A frame in the page may; a panel of the browser's own opens for a person only. */
export const opensByItself = (): boolean => !browser.sidePanel;

/** The toolbar button: Firefox has a sidebar to toggle, Chromium a panel to open. False where there is neither. */
export function openPanelFromToolbar(windowId: number): boolean {
  if (!browser.sidebarAction?.toggle) return openNativePanel(windowId);
  void browser.sidebarAction.toggle();
  return true;
}
