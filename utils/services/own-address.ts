import { publisherFamily } from '@/utils/engine/story/publisher-family';
import { openableUrl } from '@/utils/engine/url/canonical-url';
import type { TabRecord } from '@/utils/model/tab-record';

/**
 * The address under which what a page says is kept. A page may claim to be the article of another publisher, and finds its story by
 * that; but what it says must not stand as that publisher's word.
 */
export function ownAddress({ url, article }: Pick<TabRecord, 'url' | 'article'>): string {
  const opened = openableUrl(url) ?? url;
  const isOwn = publisherFamily({ url: opened }) === publisherFamily({ url: article.url });
  return isOwn ? article.url : opened;
}
