import type { BackupCursor, BackupPiece, BackupRow, MergeReport } from '@/utils/model/backup';
import type { CollectedItem, Collection, Highlight, Note, NoteSubject } from '@/utils/model/library-record';
import type { Collectable, HighlightDraft } from '@/utils/model/library-requests';
import type { Reference } from '@/utils/model/reference';

export interface CountedCollection {
  readonly collection: Collection;
  readonly items: number;
}

/** Our own pages to background: what concerns the library. */
export interface LibraryMessages {
  listCollections(nothing: null): readonly CountedCollection[];
  /** Its items, the latest change first; null where there is no such collection. */
  openCollection(one: { id: string }): { collection: Collection; items: readonly CollectedItem[] } | null;
  /** The library page in a tab, at a collection where one is given. */
  openLibrary(at: { collection: string | null }): null;
  addCollection(one: { name: string }): Collection;
  renameCollection(one: { id: string; name: string }): null;
  /** Null where the story, or that part of it, is no longer here. What is there already is not added twice. */
  collect(one: { collection: string; what: Collectable; tags: readonly string[] }): CollectedItem | null;
  tagItem(one: { id: string; tags: readonly string[] }): null;
  /** A collection goes with its items. Answers with all that went, for `putBack`. */
  removeRecord(one: { id: string }): { ids: readonly string[] };
  putBack(these: { ids: readonly string[] }): null;
  listNotes(of: { subject: NoteSubject }): readonly Note[];
  listAllNotes(nothing: null): readonly Note[];
  /** The one note of that subject; an empty text takes it away. */
  saveNote(note: { subject: NoteSubject; markdown: string }): null;
  addHighlight(draft: HighlightDraft): Highlight;
  listHighlights(page: { url: string }): readonly Highlight[];
  /** Adds what is not in the collection yet. */
  importReferences(these: { collection: string; references: readonly Reference[] }): {
    added: number;
    known: number;
  };
  /** Piece by piece: nothing of it is kept in between. */
  readBackup(from: { cursor: BackupCursor | null }): BackupPiece;
  mergeBackup(piece: { rows: readonly BackupRow[]; dryRun: boolean }): MergeReport;
  /** After the last piece: derives anew what follows from the rows. */
  finishRestore(nothing: null): null;
}
