import type { Runtime } from 'webextension-polyfill';
import type { Answer, DataOf, Envelope, FromContent, ReplyOf, ToTab } from '@/utils/extension/messages';
import { isConnected, nativeApi } from '@/utils/extension/native';

/**
 * Sends to the background; undefined when nobody can answer any more or the answer is an error. A worker may die at any
 * moment: what fails is sent once more, which wakes it. The worker logs its own faults; a page has nobody to show them to.
 */
export async function tell<K extends keyof FromContent>(
  type: K,
  data: DataOf<FromContent[K]>,
): Promise<ReplyOf<FromContent[K]> | undefined> {
  const post = async () =>
    isConnected() ? nativeApi()?.runtime.sendMessage({ to: 'background', type, data }) : undefined;
  const answer = (await post()
    .catch(post)
    .catch(() => undefined)) as Answer | undefined;
  return answer?.ok ? (answer.value as ReplyOf<FromContent[K]>) : undefined;
}

/** A script takes the messages that it knows; those of the frame are its companion's. */
export type TabHandlers = { readonly [K in keyof ToTab]?: (data: DataOf<ToTab[K]>) => void };

/** Hears what the background tells this page. Only our own background can: web pages cannot message content scripts. */
export function hear(handlers: TabHandlers, signal: AbortSignal): void {
  const runtime = nativeApi()?.runtime;
  const listener = (({ to, type, data }: Envelope, _sender: unknown, reply: (answer: Answer) => void) => {
    if (to !== 'tab' || !Object.hasOwn(handlers, type)) return;
    (handlers[type as keyof ToTab] as (data: unknown) => void)(data);
    reply({ ok: true, value: null });
  }) as unknown as Runtime.OnMessageListener;
  runtime?.onMessage.addListener(listener);
  signal.addEventListener('abort', () => isConnected() && runtime?.onMessage.removeListener(listener));
}
