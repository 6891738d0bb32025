import type { Change } from '@/utils/model/change';
import { browser } from './browser';
import { isEnvelope } from './messages';

/** Hears what `announce` tells. Only our own background sends to `pages`; what comes is still taken for no more than a hint. */
export function onChange(act: (change: Change) => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isEnvelope(message) && message.to === 'pages') act(message.data as Change);
    return undefined;
  });
}
