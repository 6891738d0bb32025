import type { SiteRule } from '@/utils/model/requests';
import type { StoryKey } from '@/utils/model/story-lookup';
import type { Passage } from '@/utils/model/text-fragment';

/** The places to go, in their order. */
export const panelViews = ['story', 'headlines', 'feeds', 'pinned', 'search'] as const;
export type PanelView = (typeof panelViews)[number];

/**
 * What a reader can do. None waits or answers: what came of it arrives as new props. Each is called in the click that
 * asks for it, so that it may do what browsers allow in a click only. They
 * are plain functions, called without `this`.
 */
export interface PanelActions {
  /** Marks the article's sentences in its page; arrives as `marks`. The button has said that the site can see them. */
  readonly markPage: () => void;
  readonly unmarkPage: () => void;
  /** Goes to a view, and back from an opened story to its list. */
  readonly setView: (view: PanelView) => void;
  /** To where the reader was before, and forth again; nothing happens where there is no such place. */
  readonly back: () => void;
  readonly forward: () => void;
  /** Looks for stories while the reader types; what is found arrives as `search`. */
  readonly search: (query: string) => void;
  readonly pin: (key: StoryKey) => void;
  readonly unpin: (key: StoryKey) => void;
  /** Counts the news of the pinned story on view from that moment; without one, from the last visit. */
  readonly compareWith: (at: string | undefined) => void;
  /** Opens a source in a tab, at a passage of it where given. */
  readonly openSource: (url: string, passage?: Passage) => void;
  /** The address that opens a source at a passage, for whatever else a browser does with links. */
  readonly addressOf: (url: string, passage: Passage) => string;
  /** Lists no sources of this publisher any more, in any story. Undone by `showPublisher`. */
  readonly hidePublisher: (publisher: string) => void;
  readonly showPublisher: (publisher: string) => void;
  /** The reader says that the open article does not belong to this story. Asked twice already. */
  readonly notThisStory: (key: StoryKey) => void;
  /** Takes that back. */
  readonly allowStory: (key: StoryKey) => void;
  /** Parts two stories of this device that were found to be one: `from` (of a `StoryMerge`) leaves the story. */
  readonly undoMerge: (key: StoryKey, from: number) => void;
  /** An http or https address, absolute. Its outcome arrives as `subscription`. */
  readonly subscribe: (url: string) => void;
  /** Asked twice already. */
  readonly unsubscribe: (url: string) => void;
  /** Checks a feed now. Its address is in `refreshing` while that lasts. */
  readonly refreshFeed: (url: string) => void;
  /** Shows a story of a list; arrives as `opened`. */
  readonly openStory: (key: StoryKey) => void;
  readonly setSite: (rule: SiteRule) => void;
  readonly allowPrivate: () => void;
  /** Looks the story up again. */
  readonly retry: () => void;
  readonly openOptions: () => void;
  /** Shows why the page in the tab is an article, or none. */
  readonly explainPage: () => void;
  /** Begins to collect and annotate the story on view, and ends it. */
  readonly collect: (key: StoryKey) => void;
  /** At a collection where one is given. */
  readonly openLibrary: (collection?: string) => void;
  /** Shows the story that ships with the extension; arrives as `opened`. */
  readonly showExample: () => void;
  /** The reader has seen `failure`. */
  readonly dismissFailure: () => void;
  /** Loads the panel itself again, after a fault in it. */
  readonly reload: () => void;
}
