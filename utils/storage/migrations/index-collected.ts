import type { Migration } from '../migration';

/** Version 9: the latest items of a collection are read without the others. */
export const indexCollected: Migration = (_, upgrade) => {
  upgrade.objectStore('library').createIndex('by-collection', ['record.collection', 'updated']);
};
