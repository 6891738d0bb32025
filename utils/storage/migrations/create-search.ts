import type { Migration } from '../migration';

/** Version 8: the index that the library is searched by. All of it is derived. */
export const createSearch: Migration = (db) => {
  db.createObjectStore('searchPostings', { keyPath: ['segment', 'last', 'part'] });
  db.createObjectStore('searchWords', { keyPath: ['segment', 'last'] });
  const documents = db.createObjectStore('searchDocuments', { keyPath: 'key' });
  documents.createIndex('by-document', 'document');
  db.createObjectStore('searchColumns', { keyPath: 'chunk' });
  db.createObjectStore('searchQueue', { keyPath: 'key' });
};
