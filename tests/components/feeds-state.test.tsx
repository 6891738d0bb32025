import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wordsOf } from '@/components/shared/failure';
import { createFeedsState } from '@/entrypoints/sidepanel/feeds-state';
import { defaultSettings } from '@/utils/model/settings';
import { type Answers, answerAs } from './fake-background';

beforeEach(() => fakeBrowser.reset());

/** The view's actions over a background that answers so, and the words of what failed. */
function view(answers: Answers) {
  answerAs(() => answers);
  const told: string[] = [];
  const attempt = (act: () => Promise<unknown>) => void act().catch((error) => told.push(wordsOf(error)));
  return { told, actions: createFeedsState(attempt, () => null).part(defaultSettings).actions };
}

describe('a feed that could not be followed at another address', () => {
  it.each([
    [{ code: 'http', status: 404 }, 'nothing at this address'],
    [{ code: 'already-subscribed' }, 'You follow this feed already'],
    [{ code: 'not-a-feed' }, 'not a feed'],
  ])('has %j told in words', async (outcome, words) => {
    const { told, actions } = view({ moveFeed: () => ({ ok: false, ...outcome }) });
    actions.move('https://a.example/rss', 'https://b.example/rss');
    await vi.waitFor(() => expect(told).toHaveLength(1));
    expect(told[0]).toContain(words);
  });
});

describe('a list of feeds in a file', () => {
  const list = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><opml>Zürich</opml>`;
  const latin = Uint8Array.from(list('windows-1252'), (char) => char.charCodeAt(0));
  const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(list('UTF-16'), 'utf16le')]);

  it.each([
    ['windows-1252', latin],
    ['UTF-16', utf16],
  ])('is read in the charset that it is in: %s', async (encoding, bytes) => {
    const texts: string[] = [];
    const { actions } = view({
      importOpml: ({ text }: { text: string }) => {
        texts.push(text);
        return { ok: false, code: 'empty' };
      },
    });
    actions.importFile(new File([bytes], 'feeds.opml'));
    await vi.waitFor(() => expect(texts).toEqual([list(encoding)]));
  });
});
