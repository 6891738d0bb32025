/** Starts either browser with the extension; `contract.ts` says what can be done with it. */
import { launchChromium } from './chromium';
import type { Browser, BrowserName, LaunchOptions } from './contract';
import { launchFirefox } from './firefox';

export type { Box, Browser, BrowserName, LaunchOptions, Page, StoryTab, Surface } from './contract';

export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
