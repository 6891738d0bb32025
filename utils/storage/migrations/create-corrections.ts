import type { Migration } from '../migration';

/** What the reader has said of which entries belong together. Source data: clusters are made anew, this word is not. */
export const createCorrections: Migration = (db) => {
  const corrections = db.createObjectStore('corrections', { keyPath: 'id' });
  corrections.createIndex('by-entry', 'entries', { multiEntry: true });
};
