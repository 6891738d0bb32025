import { announce } from '@/utils/extension/announce';
import { setBadge } from '@/utils/extension/badge';
import { accompanyArticle, copyArticle } from '@/utils/extension/content-scripts';
import { notify } from '@/utils/extension/notifications';
import { storyHash } from '@/utils/extension/open-page';
import { readPageLinks } from '@/utils/extension/page-feeds';
import { readSelection } from '@/utils/extension/page-marks';
import { stayAwake } from '@/utils/extension/stay-awake';
import { findTab, sendToTab } from '@/utils/extension/tabs';
import type { Change } from '@/utils/model/change';
import { clusterStored, ensureClusters } from '@/utils/services/clusters/cluster-stored';
import type { Deps } from '@/utils/services/deps';
import { ensureDerived } from '@/utils/services/derive-story';
import { readTaken } from '@/utils/services/read-taken';
import { rematchOpenTabs } from '@/utils/services/rematch-tabs';
import { ensureSearch, indexLibrary } from '@/utils/services/search/index-library';
import { type PacedSync, paceSync } from '@/utils/services/sync/paced-sync';
import { tellNews } from '@/utils/services/tell-news';
import { settlePostings } from '@/utils/storage/cluster-cache';
import { type Database, openDatabase } from '@/utils/storage/open-database';
import { settingsChanged } from './page-settings';
import { nameTab, wordNews } from './tab-words';

interface World {
  readonly deps: Deps;
  readonly sync: PacedSync;
}

/** The real world, for the services. The database opens with the first question asked of it. */
export function buildWorld(): World {
  const deps: Deps = {
    database: async () => {
      const db = await openDatabase();
      await derivedFor(db, deps);
      return db;
    },
    now: () => Date.now(),
    random: () => Math.random(),
    randomId: () => crypto.randomUUID(),
    fetch: (input, init) => {
      stayAwake();
      return fetch(input, init);
    },
    isOnline: () => navigator.onLine,
    savesData: () => (navigator as NetworkNavigator).connection?.saveData === true,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    announce: (change) => {
      if (change.what === 'feeds') announceFeeds();
      else announce(change);
      if (isSearched.has(change.what)) void index();
      if (change.what === 'settings' || change.what === 'feeds') void sync.soon();
      if (change.what !== 'stories') return;
      void tell();
      void rematch();
    },
    report,
    findTab,
    readArticle: (tabId, page) => copyArticle(tabId, page).then((taken) => taken && readTaken(taken)),
    accompanyArticle,
    readPageLinks,
    readSelection,
    setBadge,
    notify: async ({ key, headline, count }) =>
      notify({ place: storyHash(key), title: headline, message: await wordNews(count) }),
    showTab: async (tabId, view) => {
      await sendToTab(tabId, 'showTab', await nameTab(view));
    },
  };
  const sync = paceSync(deps, settingsChanged);
  const tell = onceMore(() => tellNews(deps).then(() => undefined, report));
  const rematch = onceMore(() => rematchOpenTabs(deps).catch(report));
  const index = onceMore(() => openDatabase().then(indexLibrary).catch(report));
  return { deps, sync };
}

/** Changes of what the library can be searched for. */
const isSearched: ReadonlySet<Change['what']> = new Set(['stories', 'feeds', 'pins', 'library', 'reading']);

/** The Network Information API, which only Chromium has. */
interface NetworkNavigator extends Navigator {
  readonly connection?: { readonly saveData?: boolean };
}

/** While it runs, any number of calls ask for one more run: ten feeds at a time must not match every tab ten times. */
function onceMore(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isAsked = false;
  const loop = async () => {
    do {
      isAsked = false;
      await run();
    } while (isAsked);
    running = undefined;
  };
  return () => {
    isAsked = true;
    running ??= loop();
    return running;
  };
}

/** A thousand feeds may be asked in a round: open pages are told of them once a second, and of the last one. */
const feedsEveryMs = 1_000;
let isFeedsDue = false;

function announceFeeds(): void {
  if (isFeedsDue) return;
  isFeedsDue = true;
  setTimeout(() => {
    isFeedsDue = false;
    announce({ what: 'feeds' });
  }, feedsEveryMs);
}

const derived = new WeakMap<Database, Promise<void>>();

/** Asked once for every connection; a failure is tried again with the next question. */
function derivedFor(db: Database, deps: Deps): Promise<void> {
  const asked = derived.get(db) ?? deriveAll(db, deps);
  derived.set(db, asked);
  asked.catch(() => derived.delete(db));
  return asked;
}

async function deriveAll(db: Database, deps: Deps): Promise<void> {
  await ensureDerived(db);
  await ensureSearch(db);
  // Nobody waits for that either, and it goes on where the last worker stopped.
  void indexLibrary(db).catch(report);
  if (!(await ensureClusters(db))) {
    // Left by a worker that died in the middle of many entries.
    void settlePostings(db).catch(report);
    return;
  }
  // Months of entries take a while: nobody waits for it.
  const isClustered = clusterStored(db, deps.now);
  void isClustered.then(() => deps.announce({ what: 'stories' }), report);
}

/** A bug: told where an engineer looks for it. What a reader can act on is a value, never an exception. */
export function report(error: unknown): void {
  console.error('[Sidelight]', error);
}
