import { announce } from '@/utils/extension/announce';
import { setBadge } from '@/utils/extension/badge';
import { readArticleText } from '@/utils/extension/content-scripts';
import { findTab, sendToTab } from '@/utils/extension/tabs';
import type { Deps } from '@/utils/services/deps';
import { rematchOpenTabs } from '@/utils/services/rematch-tabs';
import { openDatabase } from '@/utils/storage/open-database';

/** The real world, for the services. The database opens with the first question asked of it. */
export function buildDeps(): Deps {
  const deps: Deps = {
    database: openDatabase,
    now: () => Date.now(),
    random: () => Math.random(),
    randomId: () => crypto.randomUUID(),
    fetch: (input, init) => fetch(input, init),
    isOnline: () => navigator.onLine,
    announce: (change) => {
      announce(change);
      if (change.what === 'stories') rematchOpenTabs(deps).catch(report);
    },
    findTab,
    readText: readArticleText,
    setBadge,
    showTab: async (tabId, view) => {
      await sendToTab(tabId, 'showTab', view);
    },
  };
  return deps;
}

/** A bug: told where an engineer looks for it. What a reader can act on is a value, never an exception. */
export function report(error: unknown): void {
  console.error('[Sidelight]', error);
}
