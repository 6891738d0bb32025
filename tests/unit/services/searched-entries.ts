import type { StoredEntry } from '@/utils/model/stored-entry';
import { inTransaction } from '@/utils/storage/in-transaction';
import type { Database } from '@/utils/storage/open-database';

export const feed = 'https://feeds.example.org/stories.json';

/** An article that a feed tells, on 6 January 2026. */
export const entry = (name: string, fields: object = {}, more: Partial<StoredEntry> = {}): StoredEntry => ({
  key: `${feed}\n${name}`,
  told: {
    id: name,
    feed,
    kind: 'feed',
    title: name,
    authors: [],
    categories: [],
    seen: '2026-01-07T12:00:00.000Z',
    ...fields,
  },
  carriers: [`${feed}\n${name}`],
  feeds: [feed],
  unread: [],
  at: '2026-01-06T12:00:00.000Z',
  ...more,
});

export const putRows = (db: Database, ...entries: readonly StoredEntry[]) =>
  inTransaction(db, ['entries'], async (transaction) => {
    for (const one of entries) await transaction.objectStore('entries').put(one);
  });
