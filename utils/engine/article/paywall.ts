import { listOf } from './json-ld';
import { metaLine } from './meta-lines';
import type { Work } from './work-data';

const isFalse = (value: unknown): boolean => value === false || /^(.*\/)?(false|no|0)$/i.test(String(value));
const isTrue = (value: unknown): boolean => value === true || /^(.*\/)?(true|yes|1)$/i.test(String(value));

/**
 * Does the page's own metadata say that the article is behind a paywall? `undefined` where it says nothing. Google's
 * markup: `isAccessibleForFree` of the article, or of a part of it.
 */
export function paywalledOf(page: Work): boolean | undefined {
  const free = listOf(page.article?.['isAccessibleForFree']);
  const parts = listOf(page.article?.['hasPart']).slice(0, 20) as { isAccessibleForFree?: unknown }[];
  if (free.some(isFalse) || parts.some((part) => isFalse(part?.isAccessibleForFree))) return true;
  const tier = metaLine(page.metas, 'article:content_tier', 'og:article:content_tier');
  if (/^(locked|metered)$/i.test(tier)) return true;
  return free.some(isTrue) || /^free$/i.test(tier) ? false : undefined;
}
