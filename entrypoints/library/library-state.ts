import { signal } from '@preact/signals';
import type { CollectionLine } from '@/components/library/collection-line';
import type {
  FeedsImport,
  ImportReport,
  OpenCollection,
  RestoreState,
} from '@/components/library/library-props';
import { createFailure } from '@/components/shared/failure';
import { askBackground } from '@/utils/extension/ask-background';
import type { Highlight, Note } from '@/utils/model/library-record';
import type { StoryListItem } from '@/utils/model/story-list';
import { createDeskState } from './desk-state';
import { createSearchState } from './search-state';

/** What the library page shows, and how it is fetched anew. All of it lives in the database; this is what is on screen. */
export function createLibraryState() {
  const collections = signal<readonly CollectionLine[] | undefined>(undefined);
  const opened = signal<OpenCollection | undefined>(undefined);
  const notes = signal<readonly Note[]>([]);
  const highlights = signal<readonly Highlight[]>([]);
  const removed = signal<readonly string[]>([]);
  const imported = signal<ImportReport | FeedsImport | undefined>(undefined);
  const restoring = signal<RestoreState>({ status: 'none' });
  const saved = signal<{ readonly name: string; readonly href: string } | undefined>(undefined);
  const done = signal<string | undefined>(undefined);
  const pinned = signal<readonly StoryListItem[]>([]);
  const { failure, attempt, dismiss } = createFailure();
  const desk = createDeskState(attempt);
  const search = createSearchState();

  const open = async (id: string | undefined) => {
    opened.value = (id === undefined ? null : await askBackground('openCollection', { id })) ?? undefined;
  };
  const reload = async () => {
    const [lines, all, passages, pins] = await Promise.all([
      askBackground('listCollections', null),
      askBackground('listAllNotes', null),
      askBackground('listAllHighlights', null),
      askBackground('listPinned', null),
    ]);
    collections.value = lines;
    notes.value = all;
    highlights.value = passages;
    pinned.value = pins;
    await Promise.all([open(opened.value?.collection.id), desk.reload(), search.reload()]);
  };
  return {
    desk,
    search,
    pinned,
    collections,
    opened,
    notes,
    highlights,
    removed,
    imported,
    restoring,
    saved,
    done,
    failure,
    attempt,
    dismiss,
    open,
    reload,
  };
}

export type LibraryState = ReturnType<typeof createLibraryState>;
