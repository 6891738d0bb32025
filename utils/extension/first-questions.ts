import { isEnvelope } from './messages';
import { nativeApi } from './native';
import { findPanelHost, type PanelHost } from './panel-host';
import { sendToBackground } from './send-message';

/** What a panel that is opened asks first of all, while its own scripts are still being read. */
export interface FirstQuestions {
  readonly host: Promise<PanelHost>;
  readonly settings: Promise<unknown>;
  /**
   * What the background answered to `getStory` for the host's tab, once and unchecked. Undefined for another tab, where something
   * has changed since or nothing was answered: then it is to be asked (again).
   */
  readonly takeStory: (tabId: number) => Promise<unknown> | undefined;
}

const world = globalThis as { sidelightAsked?: FirstQuestions };

/** The questions of the panel's first script; undefined where there was none, as in a frame. */
export const firstQuestions = (): FirstQuestions | undefined => world.sidelightAsked;

/** Asks them. What fails is left to whoever asks again, and then tells of it. */
export function askFirst(): void {
  const api = nativeApi();
  if (!api) return;
  const host = findPanelHost(api);
  const story = host.then(({ tabId }) =>
    tabId === null
      ? undefined
      : sendToBackground((envelope) => api.runtime.sendMessage(envelope), 'getStory', { tabId }),
  );
  const settings = api.storage.local.get('settings');
  for (const promise of [host, story, settings]) promise.catch(() => undefined);
  let isGood = true;
  api.runtime.onMessage.addListener((message: unknown) => {
    if (isEnvelope(message) && message.to === 'pages') isGood = false;
    return undefined;
  });
  const takeStory = (tabId: number) => {
    if (!isGood) return undefined;
    isGood = false;
    return host.then((known) => (known.tabId === tabId ? story : undefined)).catch(() => undefined);
  };
  world.sidelightAsked = { host, settings, takeStory };
}
