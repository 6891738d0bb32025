import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';

/** What a panel can hold in a page: the marks of a comparison, or passages that were kept. */
export type HeldMarks = 'marks' | 'highlights';

/**
 * Keeps marks in a tab's page until they are released or this panel is gone. The port is the state: a worker that dies
 * loses it, and is woken with the same one again.
 */
export function holdMarks(what: HeldMarks, tabId: number): () => void {
  let held = true;
  let port: Runtime.Port | undefined;
  const connect = () => {
    port = browser.runtime.connect({ name: `${what} ${tabId}` });
    port.onDisconnect.addListener(() => held && connect());
  };
  connect();
  return () => {
    held = false;
    port?.disconnect();
  };
}

const form = /^(marks|highlights) (\d+)$/;

/** For the background: the panel that held marks in a tab has released them, or is gone. Pages of ours only. */
export function onMarksReleased(
  runtime: Pick<Runtime.Static, 'onConnect' | 'id' | 'getURL'>,
  act: (what: HeldMarks, tabId: number) => void,
): void {
  runtime.onConnect.addListener((port) => {
    const { id, url } = port.sender ?? {};
    if (id !== runtime.id || !url?.startsWith(runtime.getURL(''))) return;
    const [, what, tabId] = form.exec(port.name) ?? [];
    if (what) port.onDisconnect.addListener(() => act(what as HeldMarks, Number(tabId)));
  });
}
