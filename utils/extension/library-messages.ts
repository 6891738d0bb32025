import type { BackupCursor, BackupPiece, BackupRow, MergeReport } from '@/utils/model/backup';
import type { CollectedItem, Collection, Highlight, Note, NoteSubject } from '@/utils/model/library-record';
import type { Collectable, KeptPassage, SourceHighlight } from '@/utils/model/library-requests';
import type { LibraryAnswer, LibraryQuery } from '@/utils/model/library-search';
import type { FoundQuotes } from '@/utils/model/page-quote';
import type { Reference } from '@/utils/model/reference';
import type { PinHistory } from '@/utils/model/revision';
import type { SourcePoint } from '@/utils/model/source-points';
import type { Story } from '@/utils/model/story';
import type { StoryChanges } from '@/utils/model/story-changes';
import type { OpenedStory } from '@/utils/model/story-list';
import type { StoryKey } from '@/utils/model/story-lookup';

export interface CountedCollection {
  readonly collection: Collection;
  readonly items: number;
}

/** Our own pages to background: what concerns the library. */
export interface LibraryMessages {
  /** How a pinned story became what it is; null where it is not pinned. */
  getPinHistory(key: StoryKey): PinHistory | null;
  /** What has changed in it since it was as it was at `at`; null where nothing is known of then. */
  changesSince(of: { key: StoryKey; at: string }): StoryChanges | null;
  /** As it was then. */
  storyAt(of: { key: StoryKey; at: string }): Story | null;
  setNotify(pin: { key: StoryKey; notify: boolean }): null;
  /** Also one that only a collection keeps. */
  openKeptStory(key: StoryKey): OpenedStory | null;
  /** Two to four sources side by side: how each stands to every point; null where the story is gone. */
  compareSources(choice: { key: StoryKey; numbers: readonly number[] }): readonly SourcePoint[] | null;
  /** Tags in use, the most frequent first. */
  listTags(nothing: null): readonly string[];
  /** On the story, its sections, events and sources. */
  notesOfStory(key: StoryKey): readonly Note[];
  /** Stories, sources, notes and articles that have all words of the query. */
  searchLibrary(query: LibraryQuery): LibraryAnswer;
  listCollections(nothing: null): readonly CountedCollection[];
  /** Its items, the latest change first, at most `most` of `total`; null where there is no such collection. */
  openCollection(one: {
    id: string;
    most?: number;
  }): { collection: Collection; items: readonly CollectedItem[]; total: number } | null;
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
  /** Keeps what is selected in the tab's article. */
  keepSelection(tab: { tabId: number }): KeptPassage;
  listHighlights(page: { url: string }): readonly Highlight[];
  listAllHighlights(nothing: null): readonly Highlight[];
  /** Of all its sources. */
  highlightsOfStory(key: StoryKey): readonly SourceHighlight[];
  /** An empty text takes the note away. */
  noteHighlight(note: { id: string; markdown: string }): null;
  /**
   * Draws what is kept of the tab's article in its page; null where that cannot be. It stays as long as `holdMarks` holds it.
   */
  showHighlights(drawing: { tabId: number; reveal?: string }): FoundQuotes | null;
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
