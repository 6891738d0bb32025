import type { Doors } from '@/utils/extension/listen';
import type { FromPages } from '@/utils/extension/messages';
import { openOptions, openWhy } from '@/utils/extension/open-page';
import { showMarks } from '@/utils/extension/page-marks';
import { sendToTab } from '@/utils/extension/tabs';
import {
  parseComparisonRef,
  parseFrameRef,
  parseMergeRef,
  parseNothing,
  parsePinChange,
  parseRuleAddition,
  parseRuleRemoval,
  parseSettingsPatch,
  parseSiteChange,
  parseStoryKey,
  parseTabRef,
  parseTabStory,
  parseVisitRef,
} from '@/utils/model/requests';
import { parseSearchQuery } from '@/utils/model/search';
import { parseSyncChoice } from '@/utils/model/sync';
import { partStories } from '@/utils/services/clusters/told-merges';
import { compareOpenStory } from '@/utils/services/compare-open-story';
import { confirmSentences } from '@/utils/services/confirm-sentences';
import { explainTab } from '@/utils/services/decisions';
import type { Deps } from '@/utils/services/deps';
import { redeemFrameToken } from '@/utils/services/frame-tokens';
import { lookupStory } from '@/utils/services/lookup-story';
import { setPinned } from '@/utils/services/pins';
import { rejectStory, unrejectStory } from '@/utils/services/reject-story';
import { searchStories } from '@/utils/services/search/search-stories';
import { addRule, changeSettings, removeRule, setSite } from '@/utils/services/settings';
import { listHeadlines, listPinned, openStory } from '@/utils/services/story-lists';
import type { PacedSync } from '@/utils/services/sync/paced-sync';
import { forgetSynced, getSyncState, switchSync } from '@/utils/services/sync/switch-sync';
import { visitStory } from '@/utils/services/visit-story';
import { listDecisions } from '@/utils/storage/decisions';
import { getSettings } from '@/utils/storage/settings';
import { feedDoors } from './feed-doors';
import { libraryDoors } from './library-doors';
import { lookAgainEverywhere, spotAgain } from './look-again';
import { door } from './page-door';
import { settingsChanged } from './page-settings';

const nothing = (): null => null;

/** Who answers our own pages. */
export const pageDoors = (deps: Deps, sync: PacedSync): Doors<FromPages, 'page'> => ({
  ...libraryDoors(deps),
  getStory: door(parseTabRef, ({ tabId }) => lookupStory(deps, tabId)),
  listDecisions: door(parseNothing, () => listDecisions()),
  explainTab: door(parseTabRef, ({ tabId }) => explainTab(deps, tabId)),
  spotAgain: door(parseTabRef, ({ tabId }) => spotAgain(tabId)),
  openStory: door(parseStoryKey, (key) => openStory(deps, key)),
  getComparison: door(parseComparisonRef, (of) => compareOpenStory(deps, of)),
  visitStory: door(parseVisitRef, ({ key, ...where }) => visitStory(deps, key, where)),
  markPage: door(parseComparisonRef, async (of) => {
    const marks = await confirmSentences(deps, of);
    return marks === null || of.tabId === null ? null : showMarks(of.tabId, marks);
  }),
  setPinned: door(parsePinChange, ({ key, pinned }) => setPinned(deps, key, pinned).then(nothing)),
  rejectStory: door(parseTabRef, ({ tabId }) => rejectStory(deps, tabId).then(nothing)),
  unrejectStory: door(parseTabStory, ({ tabId, key }) => unrejectStory(deps, tabId, key).then(nothing)),
  undoMerge: door(parseMergeRef, (merge) => partStories(deps, merge)),
  listHeadlines: door(parseNothing, () => listHeadlines(deps)),
  listPinned: door(parseNothing, () => listPinned(deps)),
  search: door(parseSearchQuery, ({ query }) => searchStories(deps, query)),
  ...feedDoors(deps),
  closeFrame: door(parseNothing, async (_, { tabId }) => {
    if (tabId !== undefined) await sendToTab(tabId, 'closeFrame', null);
    return null;
  }),
  openOptions: door(parseNothing, () => openOptions().then(nothing)),
  openWhy: door(parseTabRef, ({ tabId }) => openWhy(tabId).then(nothing)),
  getSettings: door(parseNothing, () => getSettings()),
  changeSettings: door(parseSettingsPatch, async (patch) => {
    const settings = await changeSettings(deps, patch);
    await settingsChanged(Object.keys(patch));
    return settings;
  }),
  addRule: door(parseRuleAddition, async (addition) => {
    const settings = await addRule(deps, addition);
    await settingsChanged([addition.list]);
    return settings;
  }),
  removeRule: door(parseRuleRemoval, async (removal) => {
    const settings = await removeRule(deps, removal);
    await settingsChanged([removal.list]);
    return settings;
  }),
  setSite: door(parseSiteChange, async ({ rule, tabId }) => {
    const settings = await setSite(deps, rule, tabId);
    await lookAgainEverywhere(tabId);
    return settings;
  }),
  getSyncState: door(parseNothing, () => getSyncState()),
  setSync: door(parseSyncChoice, async ({ on }) => {
    await switchSync(deps, on);
    void sync.soon();
    return null;
  }),
  forgetSynced: door(parseNothing, () => forgetSynced(deps).then(nothing)),
  redeemFrame: door(parseFrameRef, async ({ token }, { tabId }) =>
    tabId !== undefined && (await redeemFrameToken(tabId, token)) ? tabId : null,
  ),
});
