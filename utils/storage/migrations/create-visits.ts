import type { Migration } from '../migration';

/** Version 4: what a reader last saw of a story. */
export const createVisits: Migration = (db) => {
  const visits = db.createObjectStore('visits', { keyPath: ['feed', 'id'] });
  visits.createIndex('by-time', 'last.at');
};
