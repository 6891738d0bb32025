import type { TabRecord } from '@/utils/model/tab-record';
import type { KnownTab } from './deps';

/** `#!` and `#/` are the addresses of old single-page sites; any other fragment is a place within a page. */
const withoutFragment = (url: string) => url.replace(/#(?![!/]).*$/s, '');

/** Are these the same page, up to the place within it? */
export const isSamePage = (a: string, b: string): boolean => withoutFragment(a) === withoutFragment(b);

/**
 * Does the tab still show the page of the record? Where the reader has not granted the site, its address is unknown; there
 * the content script itself says when it is left.
 */
export const isStillOpen = (record: TabRecord, tab: KnownTab): boolean =>
  tab.url === '' || isSamePage(record.url, tab.url);
