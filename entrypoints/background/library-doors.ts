import type { LibraryMessages } from '@/utils/extension/library-messages';
import type { Doors } from '@/utils/extension/listen';
import { openLibrary } from '@/utils/extension/open-page';
import { showHighlights } from '@/utils/extension/page-marks';
import {
  parseBackupCursor,
  parseBackupRows,
  parseCollecting,
  parseCollectionName,
  parseCollectionRef,
  parseHighlightDrawing,
  parseHighlightNote,
  parseLibraryPlace,
  parseNoteDraft,
  parsePageAddress,
  parseRecordRef,
  parseRecordRefs,
  parseReferenceImport,
  parseRenaming,
  parseSubjectRef,
  parseTagging,
} from '@/utils/model/library-requests';
import { parseLibraryQuery } from '@/utils/model/library-search';
import { parseNothing, parseStoryKey, parseTabRef } from '@/utils/model/requests';
import { parseNotifyChange, parseRevisionRef } from '@/utils/model/revision';
import { parseSourceChoice } from '@/utils/model/source-points';
import type { Deps } from '@/utils/services/deps';
import { readBackupPiece } from '@/utils/services/library/backup-settings';
import { collect, importReferences } from '@/utils/services/library/collect';
import {
  addCollection,
  listCollections,
  listTags,
  openCollection,
  putBack,
  removeRecord,
  renameCollection,
  tagItem,
} from '@/utils/services/library/collections';
import {
  highlightsOfPage,
  highlightsOfStory,
  keepSelection,
  noteHighlight,
  passagesOfTab,
} from '@/utils/services/library/highlights';
import { compareSources, openKeptStory } from '@/utils/services/library/kept-story';
import { notesOfStory, saveNote } from '@/utils/services/library/notes';
import { finishRestore, restorePiece } from '@/utils/services/library/restore';
import { changesSince, getPinHistory, storyAt } from '@/utils/services/pin-history';
import { setNotify } from '@/utils/services/pins';
import { searchLibrary } from '@/utils/services/search/search-library';
import { listLibrary, listNotes } from '@/utils/storage/library';
import { lookAgainEverywhere } from './look-again';
import { door } from './page-door';

const nothing = (): null => null;

/** Who answers our own pages where they ask of the library. */
export const libraryDoors = (deps: Deps): Doors<LibraryMessages, 'page'> => ({
  getPinHistory: door(parseStoryKey, (key) => getPinHistory(deps, key)),
  changesSince: door(parseRevisionRef, ({ key, at }) => changesSince(deps, key, at)),
  storyAt: door(parseRevisionRef, ({ key, at }) => storyAt(deps, key, at)),
  setNotify: door(parseNotifyChange, ({ key, notify }) => setNotify(deps, key, notify).then(nothing)),
  openKeptStory: door(parseStoryKey, (key) => openKeptStory(deps, key)),
  compareSources: door(parseSourceChoice, (choice) => compareSources(deps, choice)),
  listTags: door(parseNothing, () => listTags(deps)),
  notesOfStory: door(parseStoryKey, (key) => notesOfStory(deps, key)),
  searchLibrary: door(parseLibraryQuery, (query) => searchLibrary(deps, query)),
  listCollections: door(parseNothing, () => listCollections(deps)),
  openCollection: door(parseCollectionRef, ({ id, most }) => openCollection(deps, id, most)),
  openLibrary: door(parseLibraryPlace, ({ collection }) => openLibrary(collection).then(nothing)),
  addCollection: door(parseCollectionName, ({ name }) => addCollection(deps, name)),
  renameCollection: door(parseRenaming, ({ id, name }) => renameCollection(deps, id, name).then(nothing)),
  collect: door(parseCollecting, (one) => collect(deps, one)),
  tagItem: door(parseTagging, ({ id, tags }) => tagItem(deps, id, tags).then(nothing)),
  removeRecord: door(parseRecordRef, ({ id }) => removeRecord(deps, id)),
  putBack: door(parseRecordRefs, ({ ids }) => putBack(deps, ids).then(nothing)),
  listNotes: door(parseSubjectRef, async ({ subject }) => listNotes(await deps.database(), subject)),
  listAllNotes: door(parseNothing, async () => listLibrary(await deps.database(), 'note')),
  saveNote: door(parseNoteDraft, ({ subject, markdown }) => saveNote(deps, subject, markdown).then(nothing)),
  keepSelection: door(parseTabRef, ({ tabId }) => keepSelection(deps, tabId)),
  listHighlights: door(parsePageAddress, ({ url }) => highlightsOfPage(deps, url)),
  listAllHighlights: door(parseNothing, async () => listLibrary(await deps.database(), 'highlight')),
  highlightsOfStory: door(parseStoryKey, (key) => highlightsOfStory(deps, key)),
  noteHighlight: door(parseHighlightNote, ({ id, markdown }) =>
    noteHighlight(deps, id, markdown).then(nothing),
  ),
  showHighlights: door(parseHighlightDrawing, async ({ tabId, reveal }) => {
    const kept = await passagesOfTab(deps, tabId);
    return showHighlights(tabId, { passages: kept.map(({ id, quote }) => ({ id, quote })), reveal });
  }),
  importReferences: door(parseReferenceImport, (these) => importReferences(deps, these)),
  readBackup: door(parseBackupCursor, ({ cursor }) => readBackupPiece(deps, cursor ?? undefined)),
  mergeBackup: door(parseBackupRows, async (piece) => {
    const report = await restorePiece(deps, piece);
    // A site that the backup switches off is left at once, not at its next load.
    if (!piece.dryRun && report['settings']?.changed) await lookAgainEverywhere();
    return report;
  }),
  finishRestore: door(parseNothing, () => finishRestore(deps).then(nothing)),
});
