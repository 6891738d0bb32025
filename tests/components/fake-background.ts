import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Envelope } from '@/utils/extension/messages';

export type Answers = Record<string, (data: never) => unknown>;

/** A background that answers as the test says, and fails at whatever else it is asked. `hear` is told of each message. */
export function answerAs(answers: () => Answers, hear: (type: string) => void = () => undefined): void {
  fakeBrowser.runtime.onMessage.addListener(async (message: unknown) => {
    const { type, data } = message as Envelope;
    hear(type);
    const answer = answers()[type];
    return answer
      ? { ok: true, value: await answer(data as never) }
      : { ok: false, error: `${type}: the disk is full` };
  });
}
