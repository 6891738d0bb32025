/**
 * Places reached through the Chrome DevTools Protocol. Playwright has no handle for the side panel, so pages, frames and
 * panel are all driven by the protocol itself, in one way.
 */
import type { CDPSession } from 'playwright-core';
import { callSource } from './call-source';
import type { Box, Surface } from './contract';
import { type KeyPress, parseKey } from './keys';
import { type SurfaceCore, surfaceOf } from './surface';

/** Sends a command of the protocol to one target. The answer's form is the protocol's own. */
export type Send = <R>(method: string, params?: object) => Promise<R>;

export const sendThrough =
  (session: CDPSession): Send =>
  (method, params) =>
    // Playwright types every method by itself; here the caller names the part of the answer that it reads.
    session.send(method as 'Page.enable', params as undefined) as Promise<never>;

interface Evaluated<R> {
  readonly result: { readonly value: R };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

export function evaluateThrough(send: Send): Surface['evaluate'] {
  return async <A extends readonly unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A) => {
    // No user gesture: a click that a test means must be a real one.
    const answer = await send<Evaluated<R>>('Runtime.evaluate', {
      expression: callSource(fn as never, args),
      awaitPromise: true,
      returnByValue: true,
    });
    const { exceptionDetails } = answer;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return answer.result.value;
  };
}

export function cdpSurface(send: Send): Surface {
  return surfaceOf(cdpCore(send));
}

export interface CdpCore extends SurfaceCore {
  /** Of a part of the page, where a box is given. */
  capture(clip?: Box): Promise<Buffer>;
}

export function cdpCore(send: Send): CdpCore {
  return {
    evaluate: evaluateThrough(send),
    clickAt: (x, y) => clickThrough(send, x, y),
    press: (key) => pressThrough(send, parseKey(key)),
    insertText: (text) => send('Input.insertText', { text }),
    capture: (clip) => captureThrough(send, clip),
  };
}

export async function clickThrough(send: Send, x: number, y: number): Promise<void> {
  await send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  for (const type of ['mousePressed', 'mouseReleased']) {
    await send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  }
}

async function captureThrough(send: Send, clip?: Box): Promise<Buffer> {
  const { data } = await send<{ data: string }>('Page.captureScreenshot', {
    format: 'png',
    ...(clip ? { clip: { ...clip, scale: 1 } } : {}),
  });
  return Buffer.from(data, 'base64');
}

/** The bits of `Input.dispatchKeyEvent`. */
const modifierBits: Readonly<Record<string, number>> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

async function pressThrough(send: Send, { key, code, keyCode, text, modifiers }: KeyPress): Promise<void> {
  const common = {
    key,
    code,
    windowsVirtualKeyCode: keyCode,
    modifiers: modifiers.reduce((bits, name) => bits | (modifierBits[name] ?? 0), 0),
  };
  await send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', ...common, text });
  await send('Input.dispatchKeyEvent', { type: 'keyUp', ...common });
}
