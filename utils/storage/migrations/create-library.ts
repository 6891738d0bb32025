import type { Migration } from '../migration';

/** Collections, what is in them, notes and highlights. */
export const createLibrary: Migration = (db) => {
  const library = db.createObjectStore('library', { keyPath: 'id' });
  library.createIndex('by-kind', 'kind');
  library.createIndex('by-key', 'keys', { multiEntry: true });
};
