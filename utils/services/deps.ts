import type { Change } from '@/utils/model/change';
import type { PageLink } from '@/utils/model/page-link';
import type { SelectedPassage } from '@/utils/model/page-quote';
import type { ReadPage } from '@/utils/model/spotted-article';
import type { StoryNews } from '@/utils/model/story-news';
import type { TabView } from '@/utils/model/tab-view';
import type { Database } from '@/utils/storage/open-database';

/** A tab as a service may know it. `url` is empty where the reader has not granted its site. */
export interface KnownTab {
  readonly id: number;
  readonly url: string;
  readonly incognito: boolean;
  readonly loading: boolean;
}

/**
 * What the use cases need of the world. The background hands in the real thing; the tests a real database, a real server
 * and a clock that stands still.
 */
export interface Deps {
  readonly database: () => Promise<Database>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** 0 to 1, for jitter. */
  readonly random: () => number;
  /** An unguessable word. */
  readonly randomId: () => string;
  readonly fetch: typeof fetch;
  readonly isOnline: () => boolean;
  /** Has the reader asked the browser to save data? */
  readonly savesData: () => boolean;
  /** Milliseconds; between two questions to one host. */
  readonly wait: (ms: number) => Promise<void>;
  readonly announce: (change: Change) => void;
  readonly findTab: (tabId: number) => Promise<KnownTab | null>;
  /** A close reading of the page in a tab (null: whichever it is), null where it cannot be read. */
  readonly readArticle: (tabId: number, page: string | null) => Promise<ReadPage | null>;
  /** Puts into a page what only an article needs. */
  readonly accompanyArticle: (tabId: number) => Promise<void>;
  /** The links that the page in a tab declares, with absolute addresses; none where it cannot be read. */
  readonly readPageLinks: (tabId: number) => Promise<readonly PageLink[]>;
  /** What is selected in the page of a tab. */
  readonly readSelection: (
    tabId: number,
  ) => Promise<SelectedPassage | 'nothing' | 'too-long' | 'unreachable'>;
  /** Tells an engineer of a fault that must not stop the rest. */
  readonly report: (error: unknown) => void;
  /** The count on the toolbar badge of a tab; 0 for none. `new` says that it counts what is new, not the sources. */
  readonly setBadge: (tabId: number, count: number, what?: 'new') => Promise<void>;
  /** Tells the reader of news outside of any page. False where the browser may not. */
  readonly notify: (news: StoryNews) => Promise<boolean>;
  /** Shows or hides the tab at the page's edge. */
  readonly showTab: (tabId: number, view: TabView) => Promise<void>;
}
