import { parseUrl } from '@/utils/model/parse-url';
import { addressKey } from './address-key';
import type { Page } from './page';
import { attribute, closest, first, text } from './page-dom';

const homePath = /^\/?([a-z]{2}|blog|home|news)?$/i;

/** A heading that links to the site's home page shows the site's name, whatever page it is on. */
export function isSiteName(heading: Element, page: Page): boolean {
  const link = first(heading, 'a[href]') ?? closest(heading, 'a[href]');
  const href = link ? attribute(link, 'href').trim() : '';
  const url = parseUrl(href, page.address.href);
  return (
    url !== null && homePath.test(url.pathname) && addressKey(url.href) !== addressKey(page.address.href)
  );
}

/** The site's name as its heading shows it; empty, where none does. */
export function shownSiteName(page: Page): string {
  const heading = page.h1s.find((h1) => isSiteName(h1, page));
  return heading ? text(heading, 80) : '';
}
