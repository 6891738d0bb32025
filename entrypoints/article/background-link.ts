import type { Runtime } from 'webextension-polyfill';
import type { Answer, DataOf, FromContent, ReplyOf, ToTab } from '@/utils/extension/messages';
import { isEnvelope } from '@/utils/extension/messages';
import { isConnected, nativeApi } from '@/utils/extension/native';
import { sendToBackground } from '@/utils/extension/send-message';

/** Sends to the background; undefined when nobody can answer any more or the answer is an error. */
export async function tell<K extends keyof FromContent>(
  type: K,
  data: DataOf<FromContent[K]>,
): Promise<ReplyOf<FromContent[K]> | undefined> {
  if (!isConnected()) return undefined;
  try {
    const reply = await sendToBackground(
      (envelope) => nativeApi()?.runtime.sendMessage(envelope) ?? never(),
      type,
      data,
    );
    return reply as ReplyOf<FromContent[K]>;
  } catch {
    // The worker logs its own faults. A page has nobody to show them to.
    return undefined;
  }
}

const never = () => Promise.reject(new Error('no extension'));

export type TabHandlers = { readonly [K in keyof ToTab]: (data: DataOf<ToTab[K]>) => void };

/** Hears what the background tells this page. Only our own background can: web pages cannot message content scripts. */
export function hear(handlers: TabHandlers, signal: AbortSignal): void {
  const runtime = nativeApi()?.runtime;
  const listener = ((message: unknown, _sender: unknown, reply: (answer: Answer) => void) => {
    if (!isEnvelope(message) || message.to !== 'tab' || !Object.hasOwn(handlers, message.type)) return;
    (handlers[message.type as keyof ToTab] as (data: unknown) => void)(message.data);
    reply({ ok: true, value: null });
  }) as unknown as Runtime.OnMessageListener;
  runtime?.onMessage.addListener(listener);
  signal.addEventListener('abort', () => isConnected() && runtime?.onMessage.removeListener(listener));
}
