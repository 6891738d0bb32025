import { browser } from './browser';

const everySite = { origins: ['http://*/*', 'https://*/*'] };

/** May pages of every site be read? Browsers let a reader take that back, or ask for it after the install. */
export async function hasSiteAccess(): Promise<boolean> {
  return browser.permissions.contains(everySite);
}

/** Asks the reader; must be called in a click. Resolves with the answer. */
export async function requestSiteAccess(): Promise<boolean> {
  return browser.permissions.request(everySite);
}
