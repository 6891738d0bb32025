import { signal } from '@preact/signals';
import type { Collection, Note, NoteSubject } from '@/utils/model/library-record';
import type { Collectable } from '@/utils/model/library-requests';
import type { StoryKey } from '@/utils/model/story-lookup';
import type { CollectionLine } from './collection-line';

/** What keeping needs of the background. */
export interface KeepDoors {
  readonly listCollections: () => Promise<readonly CollectionLine[]>;
  readonly listTags: () => Promise<readonly string[]>;
  readonly addCollection: (name: string) => Promise<Collection>;
  /** False where that part of the story is no longer there. */
  readonly collect: (collection: string, what: Collectable, tags: readonly string[]) => Promise<boolean>;
  readonly notesOf: (key: StoryKey) => Promise<readonly Note[]>;
  readonly saveNote: (subject: NoteSubject, markdown: string) => Promise<unknown>;
}

/** Into which collection something goes: one that is there, or a new one. */
export type CollectionChoice = { readonly id: string } | { readonly name: string };

/** What was put into which collection last, to be told where it was done. */
export interface Kept {
  readonly what: Collectable;
  readonly collection: Collection;
  readonly isGone: boolean;
}

type Attempt = (act: () => Promise<unknown>) => void;

/** Collecting and annotating the story on view, in the panel as in the library. */
export function createKeepState(doors: KeepDoors, attempt: Attempt) {
  const keeping = signal(false);
  const collections = signal<readonly CollectionLine[]>([]);
  const tags = signal<readonly string[]>([]);
  const notes = signal<readonly Note[]>([]);
  const kept = signal<Kept | undefined>(undefined);
  let of: StoryKey | undefined;

  const load = async () => {
    notes.value = of ? await doors.notesOf(of) : [];
    if (!keeping.peek()) return;
    [collections.value, tags.value] = await Promise.all([doors.listCollections(), doors.listTags()]);
  };
  return {
    keeping,
    collections,
    tags,
    notes,
    kept,
    load,
    /** Another story is on view. */
    follow: (key: StoryKey | undefined) => {
      if (of?.feed === key?.feed && of?.id === key?.id) return;
      of = key;
      kept.value = undefined;
      keeping.value = false;
      attempt(load);
    },
    toggle: () => {
      keeping.value = !keeping.peek();
      attempt(load);
    },
    collect: (choice: CollectionChoice, what: Collectable, chosenTags: readonly string[]) =>
      attempt(async () => {
        const known = collections.peek().map(({ collection }) => collection);
        const collection =
          'id' in choice
            ? known.find(({ id }) => id === choice.id)
            : (known.find(({ name }) => name === choice.name) ?? (await doors.addCollection(choice.name)));
        if (!collection) return load();
        const isThere = await doors.collect(collection.id, what, chosenTags);
        kept.value = { what, collection, isGone: !isThere };
        await load();
      }),
    saveNote: (subject: NoteSubject, markdown: string) =>
      attempt(async () => {
        await doors.saveNote(subject, markdown);
        await load();
      }),
  };
}

export type KeepState = ReturnType<typeof createKeepState>;
