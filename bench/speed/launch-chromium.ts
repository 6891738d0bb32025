import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/setup/browsers.mjs';

/**
 * Starts Chromium, with the extensions in these folders and no others. Null where there is no Chromium.
 *
 * @param profile its folder; without one the profile goes with the browser
 */
export async function launchChromium(
  extensions: readonly string[] = [],
  profile = '',
): Promise<BrowserContext | null> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) return null;
  const folders = extensions.join(',');
  return chromium.launchPersistentContext(profile, {
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(folders === '' ? [] : [`--disable-extensions-except=${folders}`, `--load-extension=${folders}`]),
    ],
  });
}
