import type { Answer, DataOf, Envelope, FromContent, FromPages, ReplyOf } from './messages';

type ToBackground = FromContent & FromPages;

/** Posts a message and gives back what came as the answer: `runtime.sendMessage` of either API. */
export type Post = (envelope: Envelope) => Promise<unknown>;

/** What a browser says when the worker died with the message in flight, or was not there yet. */
const receiverDied =
  /message (channel|port) closed|receiving end does not exist|could not establish connection/i;

/**
 * Sends to the background. A worker may die at any moment, so a message that found it dead is sent once more, which
 * wakes it. Throws an `Error` with the other side's words when it answered with one.
 */
export async function sendToBackground<K extends keyof ToBackground>(
  post: Post,
  type: K,
  data: DataOf<ToBackground[K]>,
): Promise<ReplyOf<ToBackground[K]>> {
  const envelope: Envelope = { to: 'background', type, data };
  const answer = await post(envelope).catch((error: unknown) => {
    if (receiverDied.test(String(error))) return post(envelope);
    throw error;
  });
  return openAnswer(answer) as ReplyOf<ToBackground[K]>;
}

function openAnswer(answer: unknown): unknown {
  const { ok, value, error } = (answer ?? { ok: false, error: 'no answer' }) as Partial<Answer> & {
    value?: unknown;
    error?: string;
  };
  if (ok === true) return value;
  throw new Error(error ?? 'no answer');
}
