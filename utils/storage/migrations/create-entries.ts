import type { Migration } from '../migration';

/** Version 2: entries of feeds, and articles that were read. */
export const createEntries: Migration = (db) => {
  const entries = db.createObjectStore('entries', { keyPath: 'key' });
  entries.createIndex('by-carrier', 'carriers', { multiEntry: true });
  entries.createIndex('by-feed', 'feeds', { multiEntry: true });
  entries.createIndex('by-unread', 'unread', { multiEntry: true });
  entries.createIndex('by-address', 'address');
  entries.createIndex('by-fingerprint', 'fingerprint');
  entries.createIndex('by-time', 'at');
  entries.createIndex('by-read', 'readAt');
  entries.createIndex('by-site', 'site');
};
