import { injectTabMenu } from '@/utils/extension/content-scripts';
import type { Doors } from '@/utils/extension/listen';
import type { FromContent } from '@/utils/extension/messages';
import { openNativePanel, opensByItself } from '@/utils/extension/panel';
import { sendToTab } from '@/utils/extension/tabs';
import { parseUrl } from '@/utils/model/parse-url';
import {
  parseFrameWidth,
  parseNothing,
  parsePageRef,
  parseTabHiding,
  parseTabMove,
} from '@/utils/model/requests';
import { parseSpottedArticle } from '@/utils/model/spotted-article';
import { mayOpenByItself } from '@/utils/services/auto-open';
import type { Deps } from '@/utils/services/deps';
import { keepReading } from '@/utils/services/keep-reading';
import { changeSettings, setSite } from '@/utils/services/settings';
import { leavePage, spotArticle } from '@/utils/services/spot-article';
import { lookAgainEverywhere } from './look-again';
import { nameTab, openNamedFrame, tabWords } from './tab-words';

const nothing = (): null => null;

/** Who answers what a web page's content script says. Its data is untrusted. */
export const contentDoors = (deps: Deps): Doors<FromContent, 'content'> => ({
  articleSpotted: {
    from: 'content',
    parse: parseSpottedArticle,
    answer: async ({ sighting, signs, page }, { tabId, url, incognito }) => {
      if (tabId === undefined || !isSameOrigin(url, page)) return { state: 'off' };
      const view = await spotArticle(deps, { tabId, url: page, incognito }, sighting, signs);
      // The tab at the page's edge does not wait for the disk.
      void keepReading(deps, tabId).catch(deps.report);
      void openByItself(deps, tabId).catch(deps.report);
      return view && nameTab(view);
    },
  },
  articleLeft: {
    from: 'content',
    parse: parsePageRef,
    answer: ({ page }, { tabId }) =>
      tabId === undefined ? null : leavePage(deps, tabId, page).then(nothing),
  },
  openPanel: {
    from: 'content',
    parse: parseNothing,
    // Nothing may come before `openNativePanel`: the click's permission ends with this task.
    answer: (_, { windowId, tabId }) => {
      const isNative = windowId !== undefined && openNativePanel(windowId);
      void warmUp(deps);
      if (isNative) return { panel: 'native' };
      return openNamedFrame(deps, tabId).then((frame) => ({ panel: 'frame', ...frame }));
    },
  },
  tabTouched: {
    from: 'content',
    parse: parseNothing,
    answer: (_, { tabId }) => (tabId === undefined ? null : injectTabMenu(tabId).then(nothing)),
  },
  tabWords: { from: 'content', parse: parseNothing, answer: () => tabWords() },
  tabMoved: {
    from: 'content',
    parse: parseTabMove,
    answer: async ({ corner }) => {
      await changeSettings(deps, { tabCorner: corner });
      await lookAgainEverywhere();
      return null;
    },
  },
  tabHidden: {
    from: 'content',
    parse: parseTabHiding,
    answer: async ({ where }, { tabId }) => {
      // Everywhere only the tab goes: the reader who is tired of it still has the toolbar button.
      if (where === 'everywhere') await changeSettings(deps, { showTab: false });
      else if (tabId !== undefined) await setSite(deps, `${where}-off`, tabId);
      await lookAgainEverywhere();
      return null;
    },
  },
  frameResized: {
    from: 'content',
    parse: parseFrameWidth,
    answer: ({ width }) => changeSettings(deps, { frameWidth: width }).then(nothing),
  },
});

/** The panel will ask for its story: opens the database while the browser makes the panel. Its failure is told to who asks. */
const warmUp = (deps: Deps): Promise<unknown> => deps.database().catch(() => null);

/** Only where a panel can come without a click; the content script opens it once for a page. */
async function openByItself(deps: Deps, tabId: number): Promise<void> {
  if (!opensByItself() || !(await mayOpenByItself(tabId))) return;
  await sendToTab(tabId, 'openFrame', await openNamedFrame(deps, tabId));
}

/** A page may move within its origin without a load, never out of it. */
const isSameOrigin = (sender: string | undefined, page: string): boolean =>
  sender !== undefined && parseUrl(sender)?.origin === new URL(page).origin;
