import type { Change } from '@/utils/model/change';
import { browser } from './browser';
import type { Envelope } from './messages';

/** Tells all our open pages that something changed. That none is open is the usual case, and no error. */
export function announce(change: Change): void {
  const envelope: Envelope = { to: 'pages', type: 'changed', data: change };
  browser.runtime.sendMessage(envelope).catch(ignore);
  if (import.meta.env.FIREFOX) toFrames(change, envelope).catch(ignore);
}

/** A panel inside a web page (Firefox) hears only what is sent to its tab; the content script beside it does not mind. */
async function toFrames(change: Change, envelope: Envelope): Promise<void> {
  const tabs = change.what === 'lookup' ? [change.tabId] : await openTabs();
  await Promise.all(tabs.map((tabId) => browser.tabs.sendMessage(tabId, envelope).catch(ignore)));
}

async function openTabs(): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ discarded: false });
  return tabs.flatMap(({ id }) => id ?? []);
}

function ignore(): void {}
