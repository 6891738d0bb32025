import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';

const prefix = 'marks ';

/**
 * Keeps the marks in a tab's page until they are released or this panel is gone. The port is the state: a worker that dies
 * loses it, and is woken with the same one again.
 */
export function holdMarks(tabId: number): () => void {
  let held = true;
  let port: Runtime.Port | undefined;
  const connect = () => {
    port = browser.runtime.connect({ name: `${prefix}${tabId}` });
    port.onDisconnect.addListener(() => held && connect());
  };
  connect();
  return () => {
    held = false;
    port?.disconnect();
  };
}

/** For the background: the panel that held a tab's marks has released them, or is gone. Pages of ours only. */
export function onMarksReleased(
  runtime: Pick<Runtime.Static, 'onConnect' | 'id' | 'getURL'>,
  act: (tabId: number) => void,
): void {
  runtime.onConnect.addListener((port) => {
    const { id, url } = port.sender ?? {};
    const tabId = Number(port.name.slice(prefix.length));
    if (!port.name.startsWith(prefix) || id !== runtime.id || !url?.startsWith(runtime.getURL(''))) return;
    if (Number.isInteger(tabId)) port.onDisconnect.addListener(() => act(tabId));
  });
}
