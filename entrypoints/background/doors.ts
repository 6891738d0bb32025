import { injectContentScript } from '@/utils/extension/content-scripts';
import type { Doors, Sender } from '@/utils/extension/listen';
import type { FromContent, FromPages } from '@/utils/extension/messages';
import { openOptions } from '@/utils/extension/open-page';
import { openNativePanel } from '@/utils/extension/panel';
import { listTabs, sendToTab } from '@/utils/extension/tabs';
import type { Parsed } from '@/utils/model/parsed';
import {
  parseFrameRef,
  parseFrameWidth,
  parseNothing,
  parsePageRef,
  parsePinChange,
  parseRuleRemoval,
  parseSettingsPatch,
  parseSiteChange,
  parseStoryKey,
  parseTabRef,
  parseTypedAddress,
} from '@/utils/model/requests';
import { parseSpottedArticle } from '@/utils/model/spotted-article';
import type { Deps } from '@/utils/services/deps';
import { openFrame, redeemFrameToken } from '@/utils/services/frame-tokens';
import { lookupStory } from '@/utils/services/lookup-story';
import { setPinned } from '@/utils/services/pins';
import { refreshKnownFeed } from '@/utils/services/refresh-feeds';
import { rejectStory } from '@/utils/services/reject-story';
import { changeSettings, removeRule, setSite } from '@/utils/services/settings';
import { leavePage, spotArticle } from '@/utils/services/spot-article';
import { listHeadlines, listPinned, openStory } from '@/utils/services/story-lists';
import { subscribe, unsubscribe } from '@/utils/services/subscriptions';
import { listFeeds } from '@/utils/storage/feeds';
import { getSettings } from '@/utils/storage/settings';

const nothing = (): null => null;

/** Who answers what a web page's content script says. Its data is untrusted. */
export const contentDoors = (deps: Deps): Doors<FromContent> => ({
  articleSpotted: {
    from: 'content',
    parse: parseSpottedArticle,
    answer: async ({ sighting, page }, { tabId, url, incognito }) =>
      tabId === undefined || !isSameOrigin(url, page)
        ? { state: 'off' }
        : spotArticle(deps, { tabId, url: page, incognito }, sighting),
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
    answer: (_, { windowId, tabId }) =>
      windowId !== undefined && openNativePanel(windowId)
        ? { panel: 'native' }
        : openFrame(deps, tabId).then((frame) => ({ panel: 'frame', ...frame })),
  },
  frameResized: {
    from: 'content',
    parse: parseFrameWidth,
    answer: ({ width }) => changeSettings(deps, { frameWidth: width }).then(nothing),
  },
});

/** A page may move within its origin without a load, never out of it. */
const isSameOrigin = (sender: string | undefined, page: string): boolean =>
  sender !== undefined && URL.canParse(sender) && new URL(sender).origin === new URL(page).origin;

/** Who answers our own pages. */
export const pageDoors = (deps: Deps): Doors<FromPages> => ({
  getStory: door(parseTabRef, ({ tabId }) => lookupStory(deps, tabId)),
  spotAgain: door(parseTabRef, ({ tabId }) => spotAgain(tabId)),
  openStory: door(parseStoryKey, (key) => openStory(deps, key)),
  setPinned: door(parsePinChange, ({ key, pinned }) => setPinned(deps, key, pinned).then(nothing)),
  rejectStory: door(parseTabRef, ({ tabId }) => rejectStory(deps, tabId).then(nothing)),
  listHeadlines: door(parseNothing, () => listHeadlines(deps)),
  listPinned: door(parseNothing, () => listPinned(deps)),
  listFeeds: door(parseNothing, async () => listFeeds(await deps.database())),
  subscribe: door(parseTypedAddress, ({ url }) => subscribe(deps, url)),
  unsubscribe: door(parseTypedAddress, ({ url }) => unsubscribe(deps, url).then(nothing)),
  refreshFeed: door(parseTypedAddress, ({ url }) => refreshKnownFeed(deps, url).then(nothing)),
  closeFrame: door(parseNothing, async (_, { tabId }) => {
    if (tabId !== undefined) await sendToTab(tabId, 'closeFrame', null);
    return null;
  }),
  openOptions: door(parseNothing, () => openOptions().then(nothing)),
  getSettings: door(parseNothing, () => getSettings()),
  changeSettings: door(parseSettingsPatch, async (patch) => {
    const settings = await changeSettings(deps, patch);
    await lookAgainEverywhere();
    return settings;
  }),
  removeRule: door(parseRuleRemoval, async (removal) => {
    const settings = await removeRule(deps, removal);
    await lookAgainEverywhere();
    return settings;
  }),
  setSite: door(parseSiteChange, async ({ rule, tabId }) => {
    const settings = await setSite(deps, rule, tabId);
    await lookAgainEverywhere(tabId);
    return settings;
  }),
  redeemFrame: door(parseFrameRef, async ({ token }, { tabId }) =>
    tabId !== undefined && (await redeemFrameToken(tabId, token)) ? tabId : null,
  ),
});

function door<D, R>(
  parse: (data: unknown) => Parsed<D>,
  answer: (data: D, sender: Sender) => R | Promise<R>,
) {
  return { from: 'page' as const, parse, answer };
}

/** Where no content script answers (a tab from before the install, or a site granted only by this click) one is put in. */
export async function spotAgain(tabId: number): Promise<null> {
  if (!(await sendToTab(tabId, 'lookAgain', null))) await injectContentScript(tabId);
  return null;
}

/** Settings hold for pages that are open already: what was switched on, off or hidden there shows at once. */
async function lookAgainEverywhere(asked?: number): Promise<void> {
  const lookAt = async (id: number) => {
    const isThere = await sendToTab(id, 'lookAgain', null);
    if (!isThere && id === asked) await injectContentScript(id);
  };
  await Promise.all((await listTabs()).map(({ id }) => lookAt(id)));
}
