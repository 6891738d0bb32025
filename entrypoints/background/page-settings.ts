import { lookAgainEverywhere } from './look-again';

/** The settings that decide what a content script may do; the others are of our own pages only. */
const pageSettings: ReadonlySet<string> = new Set([
  'enabled',
  'askFirst',
  'sitesOn',
  'sitesOff',
  'pagesOff',
  'privateWindows',
  'showTab',
  'tabCorner',
  'language',
]);

/** These settings have changed: what they decide for pages that are open shows at once. */
export async function settingsChanged(names: readonly string[]): Promise<void> {
  if (names.some((name) => pageSettings.has(name))) await lookAgainEverywhere();
}
