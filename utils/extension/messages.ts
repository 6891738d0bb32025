/**
 * Every message of the extension, typed in one place. Each names its receiver, since a message that a page sends reaches
 * all extension pages. Data that comes from a web page is checked at its door (`listen.ts`) before anybody uses it.
 */

import type { Change } from '@/utils/model/change';
import type { Decision } from '@/utils/model/decision';
import type { Feed } from '@/utils/model/feed';
import type {
  DeclaredFeed,
  FeedEdit,
  FeedOutline,
  FeedOverview,
  FeedPreview,
  ImportProgress,
  ListedEntry,
  OpmlImport,
} from '@/utils/model/feed-overview';
import type { KeptChoice, KeptReading } from '@/utils/model/kept-reading';
import type { MarkedPage, PageMark } from '@/utils/model/page-mark';
import type { FoundQuotes, HighlightDrawing, SelectedPassage } from '@/utils/model/page-quote';
import type {
  Cleared,
  ComparisonRef,
  RuleAddition,
  RuleRemoval,
  SiteRule,
  StorageChoice,
  TabHiding,
  VisitRef,
} from '@/utils/model/requests';
import type { SearchAnswer } from '@/utils/model/search';
import type { Settings, TabCorner } from '@/utils/model/settings';
import type { SpottedArticle } from '@/utils/model/spotted-article';
import type { StarterFeed } from '@/utils/model/starter-feed';
import type { StoryChanges } from '@/utils/model/story-changes';
import type { StoryComparison } from '@/utils/model/story-comparison';
import type { OpenedStory, StoryListItem } from '@/utils/model/story-list';
import type { StoryKey, StoryLookup } from '@/utils/model/story-lookup';
import type { Subscription } from '@/utils/model/subscription';
import type { SyncState } from '@/utils/model/sync';
import type { NamedTabView, TabWords } from '@/utils/model/tab-view';
import type { LibraryMessages } from './library-messages';

/** How the panel opened: beside the page, or (where the browser allows no better) in a frame inside it. */
export type PanelOpening = { readonly panel: 'native' } | ({ readonly panel: 'frame' } & FrameOpening);

/** What a frame needs: a word that the panel page is let in with, and how the reader likes it. */
export interface FrameOpening {
  readonly token: string;
  readonly width: number;
  /** What its edge is called, which makes it wider and narrower. */
  readonly edge: string;
  /** What is said while the page may have drawn something over it. */
  readonly covered: string;
}

/** Content script to background. Nothing here is trusted. */
export interface FromContent {
  /** An article is in view. The only thing that a page ever pushes. */
  /** Null where a close look finds no article, as long as its text may still come. */
  articleSpotted(spotted: SpottedArticle): NamedTabView | null;
  /** The article of that page was left. */
  articleLeft(left: { page: string }): null;
  /** The tab was clicked. Must be answered in the same task: the gesture does not survive a wait. */
  openPanel(nothing: null): PanelOpening;
  /** The reader points at the tab: what moves it and takes it away is to be put into the page. */
  tabTouched(nothing: null): null;
  /** What the tab's menu says. */
  tabWords(nothing: null): TabWords;
  tabMoved(tab: { corner: TabCorner }): null;
  /** The reader wants the tab gone. */
  tabHidden(tab: { where: TabHiding }): null;
  /** The reader has made the frame wider or narrower. */
  frameResized(frame: { width: number }): null;
}

/** What our own pages ask about feeds, and about what reading has left. */
export interface AboutFeeds {
  listFeeds(nothing: null): readonly Feed[];
  /** Every subscription with what is new of it; what the view of feeds shows. */
  getFeedOverview(nothing: null): FeedOverview;
  listFeedEntries(feed: { url: string }): readonly ListedEntry[];
  /** Its entries, or those of these keys, are not new any more. */
  markRead(of: { url: string; keys?: readonly string[] }): null;
  subscribe(feed: { url: string }): Subscription;
  /** The catalogue that ships with the extension. */
  listStarterFeeds(nothing: null): readonly StarterFeed[];
  /** Answers at once: how it goes on is in the overview. */
  subscribeAll(list: { feeds: readonly FeedOutline[] }): ImportProgress;
  importOpml(file: { text: string }): OpmlImport;
  exportOpml(nothing: null): string;
  /** The reader has seen how the import went. */
  dismissImport(nothing: null): null;
  unsubscribe(feed: { url: string }): null;
  /** Undoes it, within ten minutes; false where it is too late. */
  resubscribe(feed: { url: string }): boolean;
  refreshFeed(feed: { url: string }): null;
  editFeed(edit: FeedEdit): null;
  moveFeed(move: { url: string; to: string }): Subscription;
  /** Asks the feed once, and keeps nothing of it. */
  previewFeed(feed: { url: string }): FeedPreview;
  /** The feeds that the tab's page declares. Nothing is fetched. */
  discoverFeeds(tab: { tabId: number }): readonly DeclaredFeed[];
  getKeptReading(nothing: null): KeptReading;
  /** Answers with how many articles went. */
  forgetReading(choice: KeptChoice): number;
  /** Deletes what was worked out, which is then worked out again, or everything. */
  clearStorage(choice: StorageChoice): Cleared;
}

/** Our own pages to background. */
export interface FromPages extends AboutFeeds, LibraryMessages {
  getStory(tab: { tabId: number }): StoryLookup;
  /** Look at the page again (the reader asked, or a site was just switched on). */
  spotAgain(tab: { tabId: number }): null;
  /** Why the last ten pages were taken for articles, or were not; the latest first. */
  listDecisions(nothing: null): readonly Decision[];
  /** Looks at the page of a tab now, whatever it is. Null where it may not or cannot be read. */
  explainTab(tab: { tabId: number }): Decision | null;
  openStory(key: StoryKey): OpenedStory | null;
  /** Null where the story is gone. Asked after the story is shown, since the article may have to be read for it. */
  getComparison(of: ComparisonRef): StoryComparison | null;
  /**
   * The reader has the story before them: asked once when a panel begins to show a story (and again when it changes under
   * their eyes). Answers with what is new since the visit before this one, null at the first; what is seen now counts
   * as seen from then on. A visit lasts half an hour: a panel that is opened again within it gets the same answer.
   */
  visitStory(visit: VisitRef): StoryChanges | null;
  /**
   * Marks the sentences of the tab's article in its page; null where there is nothing to mark. They stay as long as `holdMarks`
   * holds them.
   */
  markPage(of: ComparisonRef): MarkedPage | null;
  setPinned(pin: { key: StoryKey; pinned: boolean }): null;
  rejectStory(tab: { tabId: number }): null;
  /** Takes that back. */
  unrejectStory(of: { tabId: number; key: StoryKey }): null;
  /** Parts two stories of this device that had been found to be one. False where there is nothing left to part. */
  undoMerge(merge: { into: number; from: number }): boolean;
  listHeadlines(nothing: null): readonly StoryListItem[];
  listPinned(nothing: null): readonly StoryListItem[];
  search(typed: { query: string }): SearchAnswer;
  openOptions(nothing: null): null;
  /** Opens the options at why the page in a tab is an article, or none. */
  openWhy(tab: { tabId: number }): null;
  /** From a panel inside a page, which cannot take itself away. */
  closeFrame(nothing: null): null;
  getSettings(nothing: null): Settings;
  changeSettings(patch: Partial<Settings>): Settings;
  addRule(addition: RuleAddition): Settings;
  removeRule(removal: RuleRemoval): Settings;
  getSyncState(nothing: null): SyncState;
  /** Across the reader's browsers, by the browser's own sync storage. */
  setSync(choice: { on: boolean }): null;
  /** Deletes what lies in sync storage. */
  forgetSynced(nothing: null): null;
  setSite(change: { rule: SiteRule; tabId: number }): Settings;
  /** Was this frame opened by our own content script just now? Answers once with the tab it is in, else with null. */
  redeemFrame(frame: { token: string }): number | null;
}

/** Background to one page's content script. */
export interface ToTab {
  showTab(view: NamedTabView): null;
  /** Forget what was seen and look at the page anew. */
  lookAgain(nothing: null): null;
  /** The toolbar was clicked where no native panel exists. */
  toggleFrame(frame: FrameOpening): null;
  closeFrame(nothing: null): null;
  /** Opens the panel in the page without being asked, once for a page. */
  openFrame(frame: FrameOpening): null;
}

/** Background to the script that marks sentences in a page. */
export interface ToMarks {
  showMarks(marks: readonly PageMark[]): MarkedPage;
  hideMarks(nothing: null): null;
  /** `passage` is null where nothing is selected. */
  readSelection(nothing: null): { passage: SelectedPassage | null };
  showHighlights(drawing: HighlightDrawing): FoundQuotes;
  hideHighlights(nothing: null): null;
}

/** Background to all our pages: something changed, ask again if you show it. */
export interface ToPages {
  changed(what: Change): null;
}

type AnyFunction = (data: never) => unknown;
export type DataOf<F> = F extends (data: infer D) => unknown ? D : never;
export type ReplyOf<F> = F extends AnyFunction ? ReturnType<F> : never;

export interface Envelope {
  readonly to: 'background' | 'pages' | 'tab';
  readonly type: string;
  readonly data: unknown;
}

/** A bug or an expected refusal on the other side, in words. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string };

export function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { to, type } = message as { to?: unknown; type?: unknown };
  return typeof type === 'string' && (to === 'background' || to === 'pages' || to === 'tab');
}
