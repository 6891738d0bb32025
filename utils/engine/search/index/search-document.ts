import type { SearchKind } from '@/utils/model/library-search';

/** Where in a document a word can stand; the place of a field in this list is its bit in a posting. */
export const searchFields = ['title', 'text', 'author', 'publisher', 'site', 'tag', 'note'] as const;
export type SearchField = (typeof searchFields)[number];

/** Something that can be found: its texts by field. `site` holds hosts, one a line. */
export interface SearchDocument {
  readonly kind: SearchKind;
  /** `YYYY-MM-DD`, or more; what stands in time nowhere has none. */
  readonly day?: string;
  readonly fields: { readonly [Field in SearchField]?: string };
}

export const bitOf = (field: SearchField): number => 1 << searchFields.indexOf(field);
