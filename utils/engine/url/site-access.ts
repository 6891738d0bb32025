import type { Settings } from '@/utils/model/settings';
import { canonicalUrl } from './canonical-url';
import { ruleFor, ruleHost } from './host-rules';

/** `off` says by which choice; `host` is what the reader would switch on again. */
export type SiteAccess =
  | 'allowed'
  | 'paused'
  | 'private'
  | { readonly off: 'page' | 'site' | 'unasked'; readonly host: string };

/**
 * May this page be read? The switch for everything goes before the private window, then the page, the site, and last
 * the question that has not been asked yet. `host` is the rule's own for a site that is off, else the page's without
 * `www.`.
 */
export function siteAccess(settings: Settings, page: { url: string; incognito: boolean }): SiteAccess {
  if (!settings.enabled) return 'paused';
  if (page.incognito && !settings.privateWindows) return 'private';
  const host = ruleHost(page.url);
  const key = canonicalUrl(page.url);
  if (key !== null && settings.pagesOff.some((off) => canonicalUrl(off) === key))
    return { off: 'page', host };
  const siteOff = ruleFor(host, settings.sitesOff);
  if (siteOff !== undefined) return { off: 'site', host: siteOff };
  if (settings.askFirst && ruleFor(host, settings.sitesOn) === undefined) return { off: 'unasked', host };
  return 'allowed';
}
