/**
 * The browser's own promise API, for the content script, which must stay too small for a polyfill. Both names exist in
 * Firefox and in current Chromium, but in Chromium 125 an element of the page with `id="browser"` would answer to the name that is missing;
 * `chrome` always stands there, and its methods return promises in Manifest V3.
 */
import type { Browser } from 'webextension-polyfill';

type Native = Pick<Browser, 'runtime' | 'storage' | 'extension' | 'tabs' | 'windows'>;

const names = globalThis as unknown as { readonly browser?: Native; readonly chrome?: Native };

export function nativeApi(): Native | undefined {
  return import.meta.env.FIREFOX ? names.browser : names.chrome;
}

/** False once the extension was updated, removed or switched off: then nothing of ours can answer any more. */
export function isConnected(): boolean {
  try {
    return Boolean(nativeApi()?.runtime?.id);
  } catch {
    return false;
  }
}
