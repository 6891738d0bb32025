import type { CDPSession } from 'playwright-core';
import type { Send } from './cdp';

/** What the protocol tells of a target; only what is read here. */
export interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

export async function listTargets(browser: CDPSession): Promise<readonly TargetInfo[]> {
  // An empty filter entry lets every kind through: "tab" targets are left out by default.
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
  return targetInfos;
}

interface Call {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

export interface AttachedTarget {
  readonly send: Send;
  /** Hears the target's events from now on. */
  readonly on: (hear: (method: string, params: unknown) => void) => void;
  readonly detach: () => Promise<void>;
}

/**
 * Attaches to a target that Playwright does not show, such as the side panel. Messages are wrapped in those of the
 * browser's own session, since Playwright gives no access to a nested one.
 */
export async function attachTarget(browser: CDPSession, targetId: string): Promise<AttachedTarget> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, Call>();
  let lastId = 0;
  let heard: (method: string, params: unknown) => void = () => {};
  const onMessage = (event: { sessionId: string; message: string }) => {
    if (event.sessionId !== sessionId) return;
    const { method, params } = JSON.parse(event.message) as { method?: string; params?: unknown };
    if (method === undefined) settle(waiting, event.message);
    else heard(method, params);
  };
  const onDetached = (event: { sessionId: string }) => {
    if (event.sessionId !== sessionId) return;
    for (const { reject } of waiting.values()) reject(new Error('The target was closed'));
    waiting.clear();
    browser.off('Target.receivedMessageFromTarget', onMessage);
    browser.off('Target.detachedFromTarget', onDetached);
  };
  browser.on('Target.receivedMessageFromTarget', onMessage);
  browser.on('Target.detachedFromTarget', onDetached);
  const send: Send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve: (value) => resolve(value as never), reject });
      const message = JSON.stringify({ id, method, params });
      browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  const on: AttachedTarget['on'] = (hear) => {
    heard = hear;
  };
  return {
    send,
    on,
    detach: async () => void (await browser.send('Target.detachFromTarget', { sessionId })),
  };
}

function settle(waiting: Map<number, Call>, message: string): void {
  const reply = JSON.parse(message) as { id?: number; result?: unknown; error?: { message: string } };
  const call = waiting.get(reply.id ?? 0);
  waiting.delete(reply.id ?? 0);
  if (reply.error) call?.reject(new Error(reply.error.message));
  else call?.resolve(reply.result);
}
