import type { Change } from '@/utils/model/change';
import { browser } from './browser';
import type { Envelope } from './messages';

/** Tells all our open pages that something changed. That none is open is the usual case, and no error. */
export function announce(change: Change): void {
  const envelope: Envelope = { to: 'pages', type: 'changed', data: change };
  browser.runtime.sendMessage(envelope).catch(() => undefined);
}
