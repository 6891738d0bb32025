import type { Migration } from '../migration';

/** Version 5: stories made on this device, as the engine knows them. All of it is derived from entries. */
export const createClusters: Migration = (db) => {
  const clusters = db.createObjectStore('clusters', { keyPath: 'id' });
  clusters.createIndex('by-last', 'last');
  db.createObjectStore('postings', { keyPath: 'term' });
  const placements = db.createObjectStore('placements', { keyPath: 'entry' });
  placements.createIndex('by-cluster', 'cluster');
  const merges = db.createObjectStore('merges', { keyPath: ['into', 'from'] });
  merges.createIndex('by-time', 'at');
};
