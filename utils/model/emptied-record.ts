import { type LibraryRecord, parseLibraryRecord } from './library-record';

const nothing = '-';
const nowhere = 'https://removed.invalid/';

/** What stays of a record that was removed: that it is gone, so that no older copy brings it back, and not a word of it. */
export function emptied({ id, created, updated, kind }: LibraryRecord): LibraryRecord {
  const base = { id, created, updated, deleted: true } as const;
  switch (kind) {
    case 'collection':
      return { ...base, kind, name: nothing };
    case 'item': {
      const reference = { id: nothing, title: nothing, authors: [], tags: [] };
      return { ...base, kind, collection: nothing, thing: { is: 'source', reference }, tags: [] };
    }
    case 'note':
      return { ...base, kind, subject: { is: 'source', url: nowhere }, markdown: '' };
    case 'highlight': {
      const quote = { exact: nothing, prefix: '', suffix: '' };
      return { ...base, kind, url: nowhere, headline: nothing, quote };
    }
  }
}

/** Of a record as it was parsed. */
export function isEmptied(record: LibraryRecord): boolean {
  const parsed = parseLibraryRecord(emptied(record));
  return parsed.ok && JSON.stringify(parsed.value) === JSON.stringify(record);
}
