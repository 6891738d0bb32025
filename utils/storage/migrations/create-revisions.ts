import type { Migration } from '../migration';

/** Version 7: pinned stories as they were, one row for each change. */
export const createRevisions: Migration = (db) => {
  db.createObjectStore('revisions', { keyPath: ['feed', 'id', 'at'] });
};
