import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Change } from '@/utils/model/change';
import type { PageLink } from '@/utils/model/page-link';
import type { SelectedPassage } from '@/utils/model/page-quote';
import type { Sighting } from '@/utils/model/spotted-article';
import type { StoryNews } from '@/utils/model/story-news';
import type { TabView } from '@/utils/model/tab-view';
import type { Deps, KnownTab } from '@/utils/services/deps';
import { freshDatabase } from '../storage/database';

export interface World extends Deps {
  readonly tabs: Map<number, KnownTab>;
  readonly badges: Map<number, number>;
  readonly views: Map<number, TabView>;
  readonly announced: Change[];
  /** Tabs whose page got what only an article needs. */
  readonly accompanied: number[];
  /** How often a page was read. */
  reads: number;
  /** Is the page that is read an article? */
  isArticle: boolean;
  /** What a page says that is read. */
  headline: string;
  text: string;
  online: boolean;
  /** What the page declares that is open. */
  links: readonly PageLink[];
  /** What is selected in the page of any tab. */
  selected: SelectedPassage | 'nothing' | 'too-long' | 'unreachable';
  /** Has the reader asked to save data? */
  saving: boolean;
  /** All waits so far, in milliseconds; none takes any time. */
  readonly waits: number[];
  /** Has the reader let the browser notify, and of what were they told? */
  mayNotify: boolean;
  readonly news: StoryNews[];
  clock: number;
  ids: number;
}

/** An empty database, no settings, no tabs, and a clock that stands at noon on 7 January 2026. */
export async function emptyWorld(): Promise<World> {
  fakeBrowser.reset();
  const db = await freshDatabase();
  const tabs = new Map<number, KnownTab>();
  const badges = new Map<number, number>();
  const views = new Map<number, TabView>();
  const announced: Change[] = [];
  const accompanied: number[] = [];
  const world: World = {
    tabs,
    badges,
    views,
    announced,
    reads: 0,
    isArticle: true,
    accompanied,
    headline: 'As the page has it',
    text: '',
    online: true,
    saving: false,
    links: [],
    selected: 'nothing',
    waits: [],
    mayNotify: true,
    news: [],
    ids: 0,
    clock: Date.parse('2026-01-07T12:00:00Z'),
    database: async () => db,
    now: () => world.clock,
    random: () => 0.5,
    randomId: () => `id-${world.ids++}`,
    fetch: (input, init) => fetch(input, init),
    isOnline: () => world.online,
    savesData: () => world.saving,
    wait: async (ms) => {
      world.waits.push(ms);
    },
    announce: (change) => announced.push(change),
    findTab: async (tabId) => tabs.get(tabId) ?? null,
    report: (error) => {
      throw error;
    },
    readArticle: async () => {
      world.reads++;
      const { headline, text } = world;
      const url = 'https://the-page-says.example/';
      const article = world.isArticle ? { url, headline, authors: ['Ann Lee'], text } : null;
      return { page: url, signs: { slug: true, running: 0.5 }, article };
    },
    accompanyArticle: async (tabId) => {
      accompanied.push(tabId);
    },
    readPageLinks: async () => world.links,
    readSelection: async () => world.selected,
    setBadge: async (tabId, sources) => {
      badges.set(tabId, sources);
    },
    notify: async (news) => {
      if (world.mayNotify) world.news.push(news);
      return world.mayNotify;
    },
    showTab: async (tabId, view) => {
      views.set(tabId, view);
    },
  };
  return world;
}

/** What a first look at an article tells, of an address of which the page claims nothing else. */
export const sighting = (fields: Partial<Sighting> = {}): Sighting => ({
  shown: 'https://paper.example.org/tram',
  claims: [],
  headline: 'Council backs tram',
  told: '',
  ...fields,
});

/** A tab that shows the address. */
export function openTab(world: World, url: string, fields: Partial<KnownTab> = {}) {
  const tab = { id: 7, url, incognito: false, loading: false, ...fields };
  world.tabs.set(tab.id, tab);
  return { tabId: tab.id, url, incognito: tab.incognito };
}
