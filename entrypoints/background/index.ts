import { defineBackground } from 'wxt/utils/define-background';
import { ensureAlarm } from '@/utils/extension/alarms';
import { dressBadge } from '@/utils/extension/badge';
import { browser } from '@/utils/extension/browser';
import { accompanyArticle, injectIntoOpenTabs } from '@/utils/extension/content-scripts';
import { listen } from '@/utils/extension/listen';
import { onMarksReleased } from '@/utils/extension/marks-port';
import { onNoticeClicked } from '@/utils/extension/notifications';
import { openStoryPage, welcomeReader } from '@/utils/extension/open-page';
import { hideHighlights, hideMarks } from '@/utils/extension/page-marks';
import { openPanelFromToolbar } from '@/utils/extension/panel';
import { onSynced } from '@/utils/extension/synced-storage';
import { sendToTab } from '@/utils/extension/tabs';
import type { Deps } from '@/utils/services/deps';
import { storeExample } from '@/utils/services/example-story';
import { forgetOldReading } from '@/utils/services/keep-reading';
import { forgetRemovedRecords } from '@/utils/services/library/collections';
import { forgetOldPins } from '@/utils/services/pins';
import { refreshDueFeeds } from '@/utils/services/refresh-feeds';
import { forgetTab } from '@/utils/services/spot-article';
import { forgetRemoved } from '@/utils/services/subscriptions';
import { contentDoors } from './content-doors';
import { buildWorld, report } from './deps';
import { spotAgain } from './look-again';
import { pageDoors } from './page-doors';
import { readPackaged } from './read-packaged';
import { openNamedFrame } from './tab-words';

const refreshAlarm = 'refresh-feeds';
const refreshMinutes = 5;

/** Every listener stands before this function returns: a worker is woken only for those it had then. */
export default defineBackground(() => {
  const { deps, sync } = buildWorld();
  listen(browser.runtime, 'background', { ...contentDoors(deps), ...pageDoors(deps, sync) });
  browser.runtime.onInstalled.addListener(({ reason }) => installed(deps, reason));
  // Wakes the background when the browser starts; what there is to do then is done at every start, below.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== refreshAlarm) return;
    void sync.soon();
    refreshDueFeeds(deps).catch(report);
    forgetRemoved(deps).catch(report);
    forgetRemovedRecords(deps).catch(report);
    forgetOldReading(deps).catch(report);
    forgetOldPins(deps).catch(report);
  });
  browser.action.onClicked.addListener(({ id, windowId }) => toolbarClicked(deps, id, windowId));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId).catch(report));
  onMarksReleased(browser.runtime, (what, tabId) => {
    (what === 'marks' ? hideMarks : hideHighlights)(tabId).catch(report);
  });
  onSynced(() => void sync.soon());
  onNoticeClicked((place) => void openStoryPage(place).catch(report));
  browser.permissions.onAdded.addListener(() => void injectIntoOpenTabs().catch(report));
  // Browsers forget alarms and badges in more ways than they tell of; asking for them again changes nothing.
  Promise.all([dressBadge(), ensureAlarm(refreshAlarm, refreshMinutes)]).catch(report);
});

/** At install and at update: no tab that is open then has a content script that can speak to this background. */
function installed(deps: Deps, reason: string): void {
  injectIntoOpenTabs().catch(report);
  if (reason === 'install') welcomeReader().catch(report);
  readPackaged('example-feed.json')
    .then((text) => storeExample(deps, text))
    .catch(report);
}

function toolbarClicked(deps: Deps, tabId: number | undefined, windowId: number | undefined): void {
  // First of all: the click's permission to open a panel ends with this task.
  const opened = windowId !== undefined && openPanelFromToolbar(windowId);
  if (tabId === undefined) return;
  spotAgain(tabId)
    .then(() => (opened ? null : openNamedFrame(deps, tabId)))
    .then(async (frame) => {
      if (frame === null) return;
      await accompanyArticle(tabId);
      await sendToTab(tabId, 'toggleFrame', frame);
    })
    .catch(report);
}
