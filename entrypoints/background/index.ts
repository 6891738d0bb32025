import { defineBackground } from 'wxt/utils/define-background';
import { ensureAlarm } from '@/utils/extension/alarms';
import { dressBadge } from '@/utils/extension/badge';
import { browser } from '@/utils/extension/browser';
import { injectIntoOpenTabs } from '@/utils/extension/content-scripts';
import { listen } from '@/utils/extension/listen';
import { openPanelFromToolbar } from '@/utils/extension/panel';
import { sendToTab } from '@/utils/extension/tabs';
import type { Deps } from '@/utils/services/deps';
import { storeExample } from '@/utils/services/example-story';
import { openFrame } from '@/utils/services/frame-tokens';
import { refreshDueFeeds } from '@/utils/services/refresh-feeds';
import { forgetTab } from '@/utils/services/spot-article';
import { buildDeps, report } from './deps';
import { contentDoors, pageDoors, spotAgain } from './doors';

const refreshAlarm = 'refresh-feeds';
const refreshMinutes = 5;

/** Every listener stands before this function returns: a worker is woken only for those it had then. */
export default defineBackground(() => {
  const deps = buildDeps();
  listen(browser.runtime, 'background', { ...contentDoors(deps), ...pageDoors(deps) });
  browser.runtime.onInstalled.addListener(() => void installed(deps).catch(report));
  browser.runtime.onStartup.addListener(() => void started().catch(report));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === refreshAlarm) refreshDueFeeds(deps).catch(report);
  });
  browser.action.onClicked.addListener(({ id, windowId }) => toolbarClicked(deps, id, windowId));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId).catch(report));
  browser.permissions.onAdded.addListener(() => void injectIntoOpenTabs().catch(report));
});

async function started(): Promise<void> {
  await Promise.all([dressBadge(), ensureAlarm(refreshAlarm, refreshMinutes)]);
}

/** At install and at update: no tab that is open then has a content script that can speak to this worker. */
async function installed(deps: Deps): Promise<void> {
  await started();
  const example = await fetch(browser.runtime.getURL('example-feed.json'));
  await storeExample(deps, await example.text());
  await injectIntoOpenTabs();
}

function toolbarClicked(deps: Deps, tabId: number | undefined, windowId: number | undefined): void {
  // First of all: the click's permission to open a panel ends with this task.
  const opened = windowId !== undefined && openPanelFromToolbar(windowId);
  if (tabId === undefined) return;
  spotAgain(tabId)
    .then(() => (opened ? null : openFrame(deps, tabId)))
    .then((frame) => (frame === null ? false : sendToTab(tabId, 'toggleFrame', frame)))
    .catch(report);
}
