import type { HighlightsState } from '@/components/highlights/highlights-state';
import type { MergeReport } from '@/utils/model/backup';
import type { CollectedItem, Collection, Highlight, Note } from '@/utils/model/library-record';
import type { LibraryQuery } from '@/utils/model/library-search';
import type { StoryListItem } from '@/utils/model/story-list';
import type { StoryKey } from '@/utils/model/story-lookup';
import type { CollectionLine } from './collection-line';
import type { Desk, DeskActions } from './desk';
import type { KeepState } from './keep-state';
import type { LibrarySearch } from './library-search';

export interface OpenCollection {
  readonly collection: Collection;
  readonly items: readonly CollectedItem[];
  /** How many items there are where these are only the first of them, and the others on their way. */
  readonly partOf?: number | undefined;
}

export const exportFormats = ['bibtex', 'ris', 'csl', 'csv', 'markdown', 'html', 'json', 'ics'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What passages alone are exported as: formats for people, and for programs that know none of ours. */
export type HighlightFormat = Extract<ExportFormat, 'markdown' | 'html' | 'json'>;

/** How taking in a list of feeds went: how many it holds, or why it could not be read. */
export type FeedsImport =
  | { readonly format: 'opml'; readonly feeds: number }
  | { readonly format: 'opml'; readonly fault: 'not-opml' | 'truncated' | 'empty' };

/** How reading a file of references went. */
export interface ImportReport {
  readonly format: string;
  readonly added: number;
  readonly known: number;
  readonly problems: readonly { readonly where: string; readonly reason: string }[];
}

export type RestoreFault = 'not-a-backup' | 'newer' | 'truncated' | 'damaged';

/** Where a restore stands: what a file would change is shown before anything is. */
export type RestoreState =
  | { readonly status: 'none' }
  | { readonly status: 'reading' | 'writing' | 'done' }
  | { readonly status: 'refused'; readonly fault: RestoreFault }
  | { readonly status: 'preview'; readonly created: string; readonly changes: MergeReport };

export interface LibraryActions {
  /** Also asks again what was not answered. */
  readonly search: (asked: LibraryQuery) => void;
  readonly closeSearch: () => void;
  readonly openStory: (key: StoryKey) => void;
  readonly desk: DeskActions;
  readonly open: (id: string) => void;
  readonly add: (name: string) => void;
  readonly rename: (id: string, name: string) => void;
  /** A collection, an item, a note or a passage; can be taken back by `undo`. */
  readonly remove: (ids: readonly string[]) => void;
  readonly undo: () => void;
  readonly tag: (id: string, tags: readonly string[]) => void;
  readonly saveNote: (note: Pick<Note, 'subject' | 'markdown'>) => void;
  readonly noteHighlight: (id: string, markdown: string) => void;
  /** Opens its page at the passage. */
  readonly openHighlight: (highlight: Highlight) => void;
  readonly addressOfHighlight: (highlight: Highlight) => string;
  readonly exportHighlights: (format: HighlightFormat) => void;
  readonly exportItems: (items: readonly CollectedItem[], format: ExportFormat) => void;
  readonly copyItems: (items: readonly CollectedItem[]) => void;
  /** What was pasted, or a file, which may prove unreadable. */
  readonly importText: (source: string | Blob) => void;
  readonly openSource: (url: string) => void;
  readonly backUp: () => void;
  readonly readBackup: (file: File) => void;
  readonly restore: () => void;
  readonly cancelRestore: () => void;
  readonly dismissFailure: () => void;
}

export interface LibraryProps {
  readonly search?: LibrarySearch | undefined;
  /** Absent while they are being fetched. */
  readonly collections?: readonly CollectionLine[] | undefined;
  readonly opened?: OpenCollection | undefined;
  /** Pinned stories, the latest pin first. */
  readonly pinned?: readonly StoryListItem[] | undefined;
  /** Collecting and annotating the story that is open. */
  readonly keep?: KeepState | undefined;
  /** The story that is open, in place of the collection. */
  readonly desk?: Desk | undefined;
  readonly notes: readonly Note[];
  /** Passages that are kept, the latest change first. */
  readonly highlights: readonly Highlight[];
  /** Those of the story that is open. */
  readonly storyHighlights?: HighlightsState | undefined;
  /** How many records the last removal took away: it can be undone. */
  readonly removed: number;
  readonly imported?: ImportReport | FeedsImport | undefined;
  readonly restoring: RestoreState;
  /** The file that was saved last, to be saved once more where the browser's own way went wrong. */
  readonly saved?: { readonly name: string; readonly href: string } | undefined;
  /** What was just done, in words, for those who do not see it. */
  readonly done?: string | undefined;
  readonly failure?: string | undefined;
  /** Letters alone are commands; true where absent. */
  readonly singleKeys?: boolean | undefined;
  readonly now: number;
  readonly actions: LibraryActions;
}
