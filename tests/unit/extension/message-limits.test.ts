import { describe, expect, it } from 'vitest';
import { contentRate, type Doors, largestMessage, listen } from '@/utils/extension/listen';
import { isLargerThan } from '@/utils/extension/message-size';
import type { Answer } from '@/utils/extension/messages';
import { createRateLimit } from '@/utils/extension/rate-limit';

interface Protocol {
  spot(data: unknown): null;
  click(data: unknown): null;
  restore(data: unknown): null;
}

type Listener = (message: unknown, sender: unknown, reply: (answer: Answer) => void) => true | undefined;

const own = 'chrome-extension://abc/';
const page = { id: 'abc', url: `${own}sidepanel.html` };
const tab = (id: number) => ({ id: 'abc', url: 'https://news.example/', tab: { id, windowId: 1 } });

/** Doors that take everything and count what came through; `time` is the clock. */
function world() {
  const state = { time: 0, answered: 0, parsed: 0 };
  const door = <F extends 'content' | 'page'>(from: F) => ({
    from,
    parse: (value: unknown) => {
      state.parsed += 1;
      return { ok: true, value } as const;
    },
    answer: () => {
      state.answered += 1;
      return null;
    },
  });
  const doors: Doors<Protocol> = { spot: door('content'), click: door('content'), restore: door('page') };
  const listeners: Listener[] = [];
  const onMessage = { addListener: (one: Listener) => listeners.push(one) } as never;
  listen({ id: 'abc', getURL: (path) => own + path, onMessage }, 'background', doors, () => state.time);
  const say = (type: keyof Protocol, data: unknown, sender: unknown): Answer | undefined => {
    let answer: Answer | undefined;
    for (const listener of listeners)
      listener({ to: 'background', type, data }, sender, (given) => {
        answer = given;
      });
    return answer;
  };
  return { state, say };
}

const accepted = (answers: readonly (Answer | undefined)[]) => answers.filter((one) => one?.ok).length;
const times = <T>(count: number, action: (index: number) => T) =>
  Array.from({ length: count }, (_, i) => action(i));

describe('a tab that speaks without end', () => {
  it('is told apart from a good one by the numbers that docs/security.md names', () => {
    expect(contentRate).toEqual({ burst: 40, perSecond: 4 });
    expect(largestMessage.content).toBe(200_000);
  });

  it('is heard as often as the burst allows, then at the rate, however long it goes on', () => {
    const { state, say } = world();
    const answers = times(10_000, (i) => {
      state.time = i;
      return say('spot', null, tab(1));
    });
    expect(accepted(answers)).toBe(contentRate.burst + Math.floor(contentRate.perSecond * 9.999));
    expect(state.parsed).toBe(accepted(answers));
    expect(answers.at(-2)).toEqual({ ok: false, error: 'too often' });
  });

  it('takes nothing from another tab, nor from what else is said in its own', () => {
    const { say } = world();
    times(1_000, () => say('spot', null, tab(1)));
    expect(say('spot', null, tab(1))).toMatchObject({ ok: false });
    expect(say('click', null, tab(1))).toMatchObject({ ok: true });
    expect(say('spot', null, tab(2))).toMatchObject({ ok: true });
  });

  it('is heard again after a pause', () => {
    const { state, say } = world();
    times(1_000, () => say('spot', null, tab(1)));
    state.time += 1_000 / contentRate.perSecond;
    expect(say('spot', null, tab(1))).toMatchObject({ ok: true });
  });

  it('is no page of ours: those are not held back', () => {
    const { say } = world();
    expect(accepted(times(5_000, () => say('restore', null, page)))).toBe(5_000);
  });
});

describe('the rate limit', () => {
  it('forgets tabs at rest, and none that is still held back', () => {
    let time = 0;
    const mayPass = createRateLimit({ burst: 2, perSecond: 1 }, () => time);
    times(3, () => mayPass('flood'));
    times(5_000, (i) => mayPass(`tab ${i}`));
    expect(mayPass('flood')).toBe(false);
    time = 1_000;
    expect([mayPass('flood'), mayPass('flood')]).toEqual([true, false]);
  });

  it('does not mind a clock that goes back', () => {
    let time = 1e12;
    const mayPass = createRateLimit({ burst: 1, perSecond: 1 }, () => time);
    expect(mayPass('tab')).toBe(true);
    time = 0;
    expect(mayPass('tab')).toBe(false);
    time = 1_000;
    expect(mayPass('tab')).toBe(true);
  });
});

describe('a message that is too large', () => {
  const nested = (depth: number) => {
    let value: unknown = null;
    for (let i = 0; i < depth; i += 1) value = [value];
    return value;
  };

  it.each([
    ['one long text', 'x'.repeat(largestMessage.content + 1)],
    ['many short ones', times(largestMessage.content / 10, () => 'xx')],
    ['one long key', { ['k'.repeat(largestMessage.content)]: null }],
    ['nesting', nested(largestMessage.content)],
    ['numbers', times(largestMessage.content / 8 + 1, (i) => i)],
  ])('is refused from a tab before it is parsed: %s', (_, data) => {
    const { state, say } = world();
    expect(say('spot', data, tab(1))).toEqual({ ok: false, error: 'too large' });
    expect(state.parsed).toBe(0);
  });

  it('from a tab may be right for a page of ours', () => {
    const { say } = world();
    const data = 'x'.repeat(largestMessage.content + 1);
    expect(say('restore', data, page)).toMatchObject({ ok: true });
  });

  it('is measured at its edge', () => {
    expect([isLargerThan(11, 'abc'), isLargerThan(10, 'abc')]).toEqual([false, true]);
    expect([isLargerThan(30, { ab: null, c: 1 }), isLargerThan(43, { ab: null, c: 1 })]).toEqual([
      true,
      false,
    ]);
  });

  it('is none where a page tells all that a spotted article may hold', () => {
    const url = `https://news.example/${'a'.repeat(4_000)}`;
    const sighting = {
      headline: 'h'.repeat(2_000),
      shown: url,
      claims: times(10, () => url),
      told: 't'.repeat(1_000),
    };
    expect(isLargerThan(largestMessage.content, { sighting, signs: {}, page: url })).toBe(false);
  });
});
