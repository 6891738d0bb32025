import { signal } from '@preact/signals';
import type { CollectionLine } from '@/components/library/collection-line';
import type {
  FeedsImport,
  ImportReport,
  OpenCollection,
  RestoreState,
} from '@/components/library/library-props';
import { afterPaint } from '@/components/shared/after-paint';
import { createFailure } from '@/components/shared/failure';
import { askBackground } from '@/utils/extension/ask-background';
import type { Highlight, Note } from '@/utils/model/library-record';
import type { StoryListItem } from '@/utils/model/story-list';
import { createDeskState } from './desk-state';
import { createSearchState } from './search-state';

const painted = () => new Promise<void>((resolve) => afterPaint(resolve));

/** More rows than a screen has. */
const firstItems = 100;

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
  /** The collection that was asked for last: another's items may arrive after it. */
  let wanted: string | undefined;
  const desk = createDeskState(attempt);
  const search = createSearchState();

  /** Of a large collection first what fits on the screen, then all of it. */
  const open = async (id: string | undefined) => {
    wanted = id;
    const show = (found: OpenCollection | null) => {
      if (wanted === id) opened.value = found ?? undefined;
    };
    if (id === undefined) return show(null);
    if (opened.peek()?.collection.id !== id) {
      const first = await askBackground('openCollection', { id, most: firstItems });
      const isAll = first === null || first.items.length >= first.total;
      show(first && { ...first, partOf: isAll ? undefined : first.total });
      if (isAll) return;
      // Thousands of items that nobody sees yet must not keep the first ones from being painted.
      await painted();
      if (wanted !== id) return;
    }
    show(await askBackground('openCollection', { id }));
  };
  const readLists = async () => {
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
  };
  const reload = async () => {
    // The one that is on its way, if any: a change that is announced meanwhile must not call it off.
    await Promise.all([readLists(), open(wanted), desk.reload(), search.reload()]);
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
    readLists,
    reload,
  };
}

export type LibraryState = ReturnType<typeof createLibraryState>;
