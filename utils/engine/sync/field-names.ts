import type { Settings } from '@/utils/model/settings';

/** Lists of the settings of which each item is a field of its own. */
export const syncedLists = ['sitesOn', 'sitesOff', 'hiddenPublishers', 'mutedWords'] as const;
export type SyncedList = (typeof syncedLists)[number];

/** Addresses of single pages tell what was read, and a width is that of one screen: these stay here. */
const keptHere: readonly (keyof Settings)[] = ['pagesOff', 'frameWidth'];

/** Settings that are one field each. */
export const isSyncedScalar = (name: keyof Settings): boolean =>
  !keptHere.includes(name) && !(syncedLists as readonly string[]).includes(name);

/** What the reader says of a feed. */
export const feedFields = ['name', 'folder', 'muted'] as const;
export type FeedField = (typeof feedFields)[number];

/** A field by what it is of. Addresses, names and words hold no line ends. */
export type Field =
  | { readonly of: 'setting'; readonly name: string }
  | { readonly of: 'list'; readonly list: string; readonly item: string }
  | { readonly of: 'feed'; readonly url: string; readonly field?: string };

export function fieldName(field: Field): string {
  switch (field.of) {
    case 'setting':
      return `s\n${field.name}`;
    case 'list':
      return `l\n${field.list}\n${field.item}`;
    case 'feed':
      return field.field === undefined ? `f\n${field.url}` : `f\n${field.url}\n${field.field}`;
  }
}

/** Undefined for what a later version may have put there. */
export function readFieldName(text: string): Field | undefined {
  const [kind, first, second, ...more] = text.split('\n');
  if (first === undefined || more.length > 0) return undefined;
  if (kind === 's' && second === undefined) return { of: 'setting', name: first };
  if (kind === 'l' && second !== undefined) return { of: 'list', list: first, item: second };
  if (kind !== 'f') return undefined;
  return { of: 'feed', url: first, ...(second === undefined ? {} : { field: second }) };
}

/** A field that says only that something is there: a feed that is followed, an item of a list. */
export function isPresence(text: string): boolean {
  const field = readFieldName(text);
  return field?.of === 'list' || (field?.of === 'feed' && field.field === undefined);
}
