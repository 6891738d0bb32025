import type { Migration } from './migration';
import { createClusters } from './migrations/create-clusters';
import { createCorrections } from './migrations/create-corrections';
import { createEntries } from './migrations/create-entries';
import { createLibrary } from './migrations/create-library';
import { createRevisions } from './migrations/create-revisions';
import { createSearch } from './migrations/create-search';
import { createVisits } from './migrations/create-visits';
import { indexCollected } from './migrations/index-collected';

const createStores: Migration = (db) => {
  db.createObjectStore('feeds', { keyPath: 'url' });
  const stories = db.createObjectStore('stories', { keyPath: ['feed', 'id'] });
  stories.createIndex('by-address', 'addresses', { multiEntry: true });
  stories.createIndex('by-updated', 'story.updated');
  const vectors = db.createObjectStore('vectors', { keyPath: ['feed', 'id'] });
  vectors.createIndex('by-term', 'vector.terms', { multiEntry: true });
  db.createObjectStore('pins', { keyPath: ['feed', 'id'] });
  const rejections = db.createObjectStore('rejections', { keyPath: ['article', 'feed', 'id'] });
  rejections.createIndex('by-feed', 'feed');
  db.createObjectStore('meta', { keyPath: 'key' });
};

/**
 * Append-only: the database's version is the length of this list, and a step that has shipped never changes. For each
 * version tests/fixtures/migrations holds a snapshot.
 */
export const migrations: readonly Migration[] = [
  createStores,
  createEntries,
  createLibrary,
  createVisits,
  createClusters,
  createCorrections,
  createRevisions,
  createSearch,
  indexCollected,
];
