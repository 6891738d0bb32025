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
