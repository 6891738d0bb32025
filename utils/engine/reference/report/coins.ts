import type { Reference } from '@/utils/model/reference';
import { printedName } from '../person-name';

/**
 * The title of a COinS span (`<span class="Z3988">`, OpenURL ContextObjects in Spans 1.0): how Zotero and others find
 * citations in a page. Dublin Core with the type that Zotero reads as a newspaper article.
 */
export function coinsOf(reference: Reference): string {
  const { publisher, published, url, language, section } = reference;
  const pairs: (readonly [string, string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rfr_id', 'info:sid/sidelight'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', reference.title],
    ...reference.authors.map((person) => ['rft.creator', printedName(person)] as const),
    ['rft.source', publisher],
    ['rft.date', published],
    ['rft.identifier', url],
    ['rft.language', language],
    ['rft.subject', section],
  ];
  return pairs.flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : [])).join('&');
}
