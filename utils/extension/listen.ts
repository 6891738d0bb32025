import type { Runtime } from 'webextension-polyfill';
import type { Parsed } from '@/utils/model/parsed';
import { isLargerThan } from './message-size';
import type { Answer, DataOf, Envelope, ReplyOf } from './messages';
import { isEnvelope } from './messages';
import { createRateLimit } from './rate-limit';

/** Who sent a message: a web page's content script in a tab, or one of our own pages. */
export interface Sender {
  readonly from: 'content' | 'page';
  readonly tabId?: number;
  readonly windowId?: number;
  readonly url?: string;
  readonly incognito: boolean;
}

/**
 * Largest data of a message, in the units of `isLargerThan`. The most that a content script has to tell of a page is about a third of its limit;
 * a piece of a backup may be large, and Chromium's own limit for a message is 64 MiB.
 */
export const largestMessage = { content: 200_000, page: 64 * 1_024 * 1_024 } as const;

/** How often one tab's content script may say one thing: a page that changes its address in a loop makes it speak. */
export const contentRate = { burst: 40, perSecond: 4 } as const;

/** A door: how the data of one message is checked, who may send it, and who answers. */
export interface Door<F, From extends Sender['from'] = Sender['from']> {
  readonly from: From;
  readonly parse: (data: unknown) => Parsed<DataOf<F>>;
  readonly answer: (data: DataOf<F>, sender: Sender) => ReplyOf<F> | Promise<ReplyOf<F>>;
}

/**
 * A door for every message of a protocol: the type checker finds the one that is missing, and the one that is open to others than
 * `From`.
 */
export type Doors<P, From extends Sender['from'] = Sender['from']> = {
  readonly [K in keyof P]: Door<P[K], From>;
};

interface ListeningRuntime {
  readonly id: string;
  getURL(path: string): string;
  readonly onMessage: Runtime.Static['onMessage'];
}

/**
 * Answers messages to `to`. An answer is computed in the same task where its door is synchronous: `sidePanel.open`
 * needs the click's own task. Replies go by callback, which every browser version knows (a returned promise is new in
 * Chromium). What is too large for its sender, or comes from one tab too often, is refused unread.
 *
 * @param now milliseconds of a clock that never goes back
 */
export function listen<P>(
  runtime: ListeningRuntime,
  to: Envelope['to'],
  doors: Doors<P>,
  now = () => performance.now(),
): void {
  const mayPass = createRateLimit(contentRate, now);
  runtime.onMessage.addListener(((
    message: unknown,
    raw: Runtime.MessageSender,
    reply: (answer: Answer) => void,
  ) => {
    if (raw.id !== runtime.id || !isEnvelope(message) || message.to !== to) return;
    const door = Object.hasOwn(doors as object, message.type) ? doors[message.type as keyof P] : undefined;
    if (!door) return;
    const sender = senderOf(raw, runtime.getURL(''));
    // One bucket for each thing that a tab says: a flood of one must not swallow the reader's click.
    const isFlood = sender.from === 'content' && !mayPass(`${sender.tabId} ${message.type}`);
    const answer = isFlood ? refused('too often') : open(door, message.data, sender);
    if (!(answer instanceof Promise)) return reply(answer);
    void answer.then(reply);
    return true;
  }) as unknown as Runtime.OnMessageListener);
}

function open<F>(door: Door<F>, data: unknown, sender: Sender): Answer | Promise<Answer> {
  if (sender.from !== door.from) return refused('this sender may not say that');
  if (isLargerThan(largestMessage[sender.from], data)) return refused('too large');
  const parsed = door.parse(data);
  if (!parsed.ok) return refused(parsed.issues.map(({ path, reason }) => `${path} ${reason}`).join('; '));
  try {
    const value = door.answer(parsed.value, sender);
    if (!(value instanceof Promise)) return { ok: true, value };
    return value.then((later) => ({ ok: true, value: later }), failed);
  } catch (error) {
    return failed(error);
  }
}

const refused = (error: string): Answer => ({ ok: false, error });

function failed(error: unknown): Answer {
  console.error('[Sidelight]', error);
  return { ok: false, error: error instanceof Error ? error.message : String(error) };
}

function senderOf(raw: Runtime.MessageSender, ownPages: string): Sender {
  const { tab, url } = raw;
  return {
    from: url?.startsWith(ownPages) ? 'page' : 'content',
    ...(tab?.id === undefined ? {} : { tabId: tab.id }),
    ...(tab?.windowId === undefined ? {} : { windowId: tab.windowId }),
    ...(url === undefined ? {} : { url }),
    incognito: tab?.incognito ?? false,
  };
}
