import type { StoreNames } from 'idb';
import type { LibraryRecord } from '@/utils/model/library-record';
import type { WriteTransaction } from './in-transaction';
import { libraryRow, parseLibraryRow } from './library';
import type { Schema } from './schema';

/** What the keys of rows begin with that name a story of a feed (`libraryRow`). */
const named = ['note story', 'note section', 'note event', 'thing story', 'thing event'] as const;

/**
 * For a transaction over `library`: notes on stories of a feed that has moved, and what was collected of them, name the stories by
 * the new address from now on. Under the old one nobody would find them again.
 */
export async function moveLibrary(
  transaction: WriteTransaction<StoreNames<Schema>[]>,
  from: string,
  to: string,
): Promise<void> {
  const store = transaction.objectStore('library');
  for (const name of named) {
    const begin = `${name}\n${from}\n`;
    for (const row of await store.index('by-key').getAll(IDBKeyRange.bound(begin, `${begin}\uffff`))) {
      const parsed = parseLibraryRow(row);
      if (parsed.ok) await store.put(libraryRow(withFeed(parsed.value, to)));
    }
  }
}

function withFeed(record: LibraryRecord, feed: string): LibraryRecord {
  const updated = justAfter(record.updated);
  if (record.kind === 'note' && record.subject.is !== 'source') {
    const { subject } = record;
    return { ...record, updated, subject: { ...subject, key: { ...subject.key, feed } } };
  }
  if (record.kind === 'item' && record.thing.is !== 'source') {
    const { thing } = record;
    return { ...record, updated, thing: { ...thing, key: { ...thing.key, feed } } };
  }
  return record;
}

/** Later than an older copy of it in a backup, yet in its old place among the others. */
function justAfter(moment: string): string {
  const next = new Date(Date.parse(moment) + 1).toISOString();
  // After the last moment of the year 9999 none can be written.
  return next > moment ? next : moment;
}
