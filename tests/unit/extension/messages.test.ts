import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Doors, listen } from '@/utils/extension/listen';
import type { Answer, Envelope } from '@/utils/extension/messages';
import { sendToBackground } from '@/utils/extension/send-message';
import { parseTabRef } from '@/utils/model/requests';

type Listener = (message: unknown, sender: unknown, reply: (answer: Answer) => void) => true | undefined;

const pageUrl = 'chrome-extension://abc/';
const page = { id: 'abc', url: `${pageUrl}sidepanel.html` };
const content = { id: 'abc', url: 'https://news.example/', tab: { id: 7, windowId: 1, incognito: false } };

/** A runtime as a browser gives it, with one listener that a test can speak to. */
function runtime() {
  const listeners: Listener[] = [];
  return {
    id: 'abc',
    getURL: (path: string) => pageUrl + path,
    onMessage: { addListener: (listener: Listener) => listeners.push(listener) } as never,
    say: (message: unknown, sender: unknown) =>
      new Promise<Answer | 'unheard'>((resolve) => {
        const kept = listeners.map((listener) => listener(message, sender, resolve));
        if (!kept.includes(true)) resolve('unheard');
      }),
  };
}

interface Protocol {
  double(tab: { tabId: number }): number;
  fail(tab: { tabId: number }): number;
}

const doors: Doors<Protocol> = {
  double: { from: 'page', parse: parseTabRef, answer: async ({ tabId }) => tabId * 2 },
  fail: {
    from: 'page',
    parse: parseTabRef,
    answer: () => {
      throw new Error('out of luck');
    },
  },
};

const envelope = (type: string, data: unknown): Envelope => ({ to: 'background', type, data });

function listening() {
  const channel = runtime();
  listen(channel, 'background', doors);
  return channel;
}

afterEach(() => vi.restoreAllMocks());

describe('a door', () => {
  it('answers what its parser lets in', async () => {
    expect(await listening().say(envelope('double', { tabId: 21 }), page)).toEqual({ ok: true, value: 42 });
  });

  it('names the fault of data that does not fit', async () => {
    expect(await listening().say(envelope('double', { tabId: '21' }), page)).toEqual({
      ok: false,
      error: '$.tabId must be a number',
    });
  });

  it('is shut to a web page when it is there for our own pages', async () => {
    expect(await listening().say(envelope('double', { tabId: 1 }), content)).toMatchObject({ ok: false });
  });

  it('hands on the words of an exception, so that the other side can show them', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await listening().say(envelope('fail', { tabId: 1 }), page)).toEqual({
      ok: false,
      error: 'out of luck',
    });
  });

  it.each([
    ['another extension', envelope('double', { tabId: 1 }), { ...page, id: 'evil' }],
    ['another receiver', { ...envelope('double', { tabId: 1 }), to: 'tab' }, page],
    ['a name from the prototype', envelope('toString', {}), page],
    ['no envelope at all', 'double', page],
  ])('does not hear %s', async (_, message, sender) => {
    expect(await listening().say(message, sender)).toBe('unheard');
  });
});

describe('sending to the background', () => {
  it('says it once more to a worker that died with the message in flight', async () => {
    const post = vi
      .fn()
      .mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
      .mockResolvedValueOnce({ ok: true, value: null });
    await sendToBackground(post, 'articleLeft', { page: 'https://a.example/' });
    expect(post).toHaveBeenCalledTimes(2);
  });

  it('does not insist when the extension is gone', async () => {
    const post = vi.fn().mockRejectedValue(new Error('Extension context invalidated.'));
    await expect(sendToBackground(post, 'articleLeft', { page: 'https://a.example/' })).rejects.toThrow(
      'invalidated',
    );
    expect(post).toHaveBeenCalledTimes(1);
  });

  it('throws the words of an error answer', async () => {
    const post = async () => ({ ok: false, error: 'no such feed' });
    await expect(sendToBackground(post, 'refreshFeed', { url: 'x' })).rejects.toThrow('no such feed');
  });
});
