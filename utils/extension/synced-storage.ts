import { browser } from './browser';

/** Something in the browser's sync storage has changed: here, or in another browser of the reader's. */
export function onSynced(act: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'sync') act();
  });
}
