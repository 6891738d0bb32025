import type { Reference } from '@/utils/model/reference';

/**
 * Where the Wayback Machine would show the source as it was about the day it was published (or else read). Only an address:
 * nobody is asked whether there is a copy.
 */
export function archiveLink({ url, published, accessed }: Reference): string | undefined {
  if (url === undefined) return undefined;
  const day = (published ?? accessed ?? '').slice(0, 10).replaceAll('-', '');
  return `https://web.archive.org/web/${day === '' ? '*' : day}/${url}`;
}
