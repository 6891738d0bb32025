import { canonicalUrl } from '@/utils/engine/url/canonical-url';
import { ruleHost } from '@/utils/engine/url/host-rules';
import { siteAccess } from '@/utils/engine/url/site-access';
import type { SiteRule } from '@/utils/model/requests';
import type { Settings } from '@/utils/model/settings';

/**
 * The settings after the reader has switched the page, its site or everything on or off. Switching a page on also takes
 * away what else kept it off: the reader has asked for this page to be read.
 */
export function withSiteRule(settings: Settings, rule: SiteRule, page: string): Settings {
  if (rule === 'all-on' || rule === 'all-off') return { ...settings, enabled: rule === 'all-on' };
  const host = ruleHost(page);
  const address = canonicalUrl(page);
  if (host === '' || address === null) return settings;
  switch (rule) {
    case 'page-off':
      return { ...settings, pagesOff: [...new Set([...settings.pagesOff, address])] };
    case 'page-on':
      return { ...settings, pagesOff: settings.pagesOff.filter((off) => canonicalUrl(off) !== address) };
    case 'site-off':
      return {
        ...settings,
        sitesOff: [...new Set([...settings.sitesOff, host])],
        sitesOn: settings.sitesOn.filter((on) => on !== host),
      };
    case 'site-on':
      return withSiteOn(settings, host, page);
  }
}

/** A parent host's rule (`example.org` off, seen on `news.example.org`) is lifted too, or the site would stay off. */
function withSiteOn(settings: Settings, host: string, page: string): Settings {
  const sitesOff = settings.sitesOff.filter((off) => {
    const access = siteAccess(
      { ...settings, enabled: true, pagesOff: [], sitesOff: [off], askFirst: false },
      { url: page, incognito: false },
    );
    return access === 'allowed';
  });
  return { ...settings, sitesOff, sitesOn: [...new Set([...settings.sitesOn, host])] };
}
