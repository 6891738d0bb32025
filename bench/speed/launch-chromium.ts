import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/setup/browsers.mjs';

/**
 * Starts Chromium, with the extensions in these folders and no others, and a profile that goes with it. Null where there is no
 * Chromium.
 */
export async function launchChromium(extensions: readonly string[] = []): Promise<BrowserContext | null> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) return null;
  const folders = extensions.join(',');
  return chromium.launchPersistentContext('', {
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(folders === '' ? [] : [`--disable-extensions-except=${folders}`, `--load-extension=${folders}`]),
    ],
  });
}
