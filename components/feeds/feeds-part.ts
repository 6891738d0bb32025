import type {
  DeclaredFeed,
  FeedEdit,
  FeedOverview,
  FeedPreview,
  ListedEntry,
  OpmlImport,
} from '@/utils/model/feed-overview';

/** What the view of feeds shows besides the subscriptions themselves. */
export interface FeedsPart {
  /** Absent while it is being fetched. */
  readonly overview: FeedOverview | undefined;
  /** The feed whose latest entries are open, and these, once they are there. */
  readonly open?: { readonly url: string; readonly entries?: readonly ListedEntry[] | undefined } | undefined;
  /** Feeds of the page in the tab, or of the page that was typed as an address. */
  readonly declared: readonly DeclaredFeed[];
  readonly preview?: FeedPreviewState | undefined;
  /** The feed that was taken off last, while that can be undone. */
  readonly removed?: { readonly url: string; readonly name: string } | undefined;
  /** Why the latest file could not be taken in. */
  readonly importError?: Extract<OpmlImport, { ok: false }>['code'] | undefined;
  readonly mutedWords: readonly string[];
  readonly hiddenPublishers: readonly string[];
  readonly actions: FeedActions;
}

export interface FeedPreviewState {
  readonly url: string;
  /** Absent while the feed is being asked. */
  readonly answer?: FeedPreview | undefined;
}

/** What a reader can do with feeds. None answers: what came of it arrives as new props. */
export interface FeedActions {
  /** Shows the latest entries of a feed, or with null of none. */
  readonly openFeed: (url: string | null) => void;
  readonly markRead: (url: string) => void;
  /** Opens an entry in a tab; from then on it is not new. */
  readonly openEntry: (feed: string, entry: ListedEntry) => void;
  readonly edit: (edit: FeedEdit) => void;
  /** Follows the feed at another address. */
  readonly move: (url: string, to: string) => void;
  readonly resubscribe: (url: string) => void;
  /** Asks a feed once for its latest, or with null puts the preview away. */
  readonly preview: (url: string | null) => void;
  readonly importFile: (file: File) => void;
  readonly exportFile: () => void;
  readonly dismissImport: () => void;
  readonly muteWord: (word: string) => void;
  readonly unmuteWord: (word: string) => void;
  readonly showPublisher: (publisher: string) => void;
}
