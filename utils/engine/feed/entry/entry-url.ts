import { limits } from '@/utils/model/primitives';

/** What was made of an address: one that may be opened, or why it may not. */
export type EntryUrl = { readonly url: string } | { readonly fault: string };

/** As people write addresses (`www.example.org/a`): no file below the feed's own is meant. */
const withoutScheme = /^www\.[^./?#\s]+\.[^./?#\s]/i;

/**
 * An address of a feed in absolute form. Only http and https may be opened: `file:`, `javascript:` and the like, and
 * addresses with credentials, are faults.
 */
export function entryUrl(text: string, base: string): EntryUrl {
  let url: URL;
  try {
    // Feeds break addresses over lines, leave spaces in them, and escape their ampersands where nobody decodes them.
    const joined = text.trim().replace(/[\t\n\r]+\s*/g, '');
    const line = withoutScheme.test(joined) ? `https://${joined}` : joined;
    url = new URL(line.includes('&') ? line.replace(/&(?:amp|#0*38);/g, '&') : line, base);
  } catch {
    return { fault: 'is not an address' };
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return { fault: `is an address of the kind ${url.protocol.slice(0, 40)}, which is not opened` };
  if (url.username !== '' || url.password !== '') return { fault: 'is an address with a password' };
  return url.href.length > limits.url ? { fault: 'is too long for an address' } : { url: url.href };
}

/** The base that relative addresses are read from, where an element or header names one; else the base so far. */
export function baseUrl(text: string | undefined, base: string): string {
  if (text === undefined) return base;
  const found = entryUrl(text, base);
  return 'url' in found ? found.url : base;
}
