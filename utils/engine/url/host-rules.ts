import { parseUrl } from '@/utils/model/parse-url';
import type { Settings } from '@/utils/model/settings';

/** The part of the settings that can be judged by a page's host alone, without folding its address. */
export type HostSettings = Pick<Settings, 'enabled' | 'askFirst' | 'sitesOn' | 'sitesOff' | 'privateWindows'>;

const withoutWww = (host: string): string => host.replace(/^www\./, '');

/** The host of an address as rules name it: without `www.` and a closing dot; empty where there is none. */
export function ruleHost(address: string): string {
  return withoutWww(parseUrl(address)?.hostname.replace(/\.$/, '') ?? '');
}

/** The rule that holds for a host: its own or one of a host above it. `www.` makes no difference. */
export function ruleFor(host: string, rules: readonly string[]): string | undefined {
  return rules.map(withoutWww).find((rule) => host === rule || host.endsWith(`.${rule}`));
}

/** May pages of this host be looked at? What is switched off page by page is judged by `siteAccess` only. */
export function mayLookAt(settings: HostSettings, page: { url: string; incognito: boolean }): boolean {
  if (!settings.enabled || (page.incognito && !settings.privateWindows)) return false;
  const host = ruleHost(page.url);
  if (ruleFor(host, settings.sitesOff) !== undefined) return false;
  return !settings.askFirst || ruleFor(host, settings.sitesOn) !== undefined;
}
