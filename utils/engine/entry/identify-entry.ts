import type { Entry } from '@/utils/model/entry';
import type { IdentifiedEntry } from '@/utils/model/stored-entry';
import { canonicalUrl } from '../url/canonical-url';
import { entryFingerprint } from './entry-fingerprint';

/** An entry with what it is known by in other feeds. */
export function identifyEntry(entry: Entry): IdentifiedEntry {
  const address = articleAddress(entry.url);
  const fingerprint = entryFingerprint(entry);
  return {
    entry,
    ...(address === undefined ? {} : { address }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
  };
}

/** Some feeds link every entry to their home page: that is the address of no article. */
function articleAddress(url: string | undefined): string | undefined {
  const address = url === undefined ? null : canonicalUrl(url);
  if (address === null) return undefined;
  const { pathname, search, hash } = new URL(address);
  return pathname === '/' && search === '' && hash === '' ? undefined : address;
}
