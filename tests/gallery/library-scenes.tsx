import type { JSX } from 'preact';
import { LibraryPage } from '@/components/library/LibraryPage';
import type { LibraryActions, LibraryProps } from '@/components/library/library-props';
import { collected, collection, notes, otherCollection } from '../fixtures/library';
import { now } from '../fixtures/lookups';
import { nothing } from './panel-scene';

const actions: LibraryActions = {
  open: nothing,
  add: nothing,
  rename: nothing,
  remove: nothing,
  undo: nothing,
  tag: nothing,
  saveNote: nothing,
  exportItems: nothing,
  copyItems: nothing,
  importText: nothing,
  openSource: nothing,
  backUp: nothing,
  readBackup: nothing,
  restore: nothing,
  cancelRestore: nothing,
  dismissFailure: nothing,
};

const lines = [
  { collection, items: collected.length },
  { collection: otherCollection, items: 0 },
];

const library = (props: Partial<LibraryProps>) => (
  <LibraryPage
    collections={lines}
    opened={{ collection, items: collected }}
    notes={notes}
    removed={0}
    restoring={{ status: 'none' }}
    now={now}
    actions={actions}
    {...props}
  />
);

const none = { collections: [], opened: undefined, notes: [] };
const count = { added: 12, changed: 3, kept: 40, refused: 1 };

/** The researcher's tab, full, empty, and while something is taken back, brought in or restored. */
export const libraryScenes: Readonly<Record<string, () => JSX.Element>> = {
  library: () => library({}),
  'library-empty': () => library(none),
  'library-loading': () => library({ ...none, collections: undefined }),
  'library-empty-collection': () =>
    library({ opened: { collection: otherCollection, items: [] }, notes: [] }),
  'library-removed': () => library({ removed: 3 }),
  'library-imported': () =>
    library({
      imported: {
        format: 'BibTeX',
        added: 11,
        known: 2,
        problems: [{ where: '@misc{lost', reason: 'has no title' }],
      },
    }),
  'library-restore': () =>
    library({
      restoring: {
        status: 'preview',
        created: '2026-01-02T10:00:00.000Z',
        changes: { library: count },
      },
    }),
  'library-restore-refused': () => library({ restoring: { status: 'refused', fault: 'truncated' } }),
  'failure-library': () => library({ failure: 'QuotaExceededError: the disk is full' }),
};
