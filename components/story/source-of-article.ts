import type { Source } from '@/utils/model/source';

/**
 * The number of the source that is the open article, or undefined. The same address counts; else the same host and path,
 * but only where one source alone has them, since an article's id may stand in the query.
 */
export function sourceOfArticle(sources: readonly Source[], url: string): number | undefined {
  const exact = sources.findIndex((source) => source.url === url);
  if (exact >= 0) return exact + 1;
  const place = placeOf(url);
  const alike = sources.flatMap((source, i) => (placeOf(source.url) === place ? [i + 1] : []));
  return alike.length === 1 ? alike[0] : undefined;
}

function placeOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  return hostname.replace(/^www\./, '') + pathname.replace(/\/+$/, '');
}
