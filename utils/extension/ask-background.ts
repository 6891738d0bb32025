import { browser } from './browser';
import type { DataOf, FromPages, ReplyOf } from './messages';
import { sendToBackground } from './send-message';

/** Asks the background from one of our own pages. Throws an `Error` in its words when it could not answer. */
export async function askBackground<K extends keyof FromPages>(
  type: K,
  data: DataOf<FromPages[K]>,
): Promise<Awaited<ReplyOf<FromPages[K]>>> {
  const reply = await sendToBackground(
    (envelope) => browser.runtime.sendMessage(envelope),
    type,
    data as never,
  );
  return reply as Awaited<ReplyOf<FromPages[K]>>;
}
