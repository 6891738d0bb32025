import { browser } from './browser';

/**
 * Gives the background another 30 seconds. Browsers end one that seems idle, and a request on its way is no sign of life to
 * them; any call of their own API is.
 */
export function stayAwake(): void {
  browser.runtime.getPlatformInfo().catch(() => undefined);
}
