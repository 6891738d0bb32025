import { screen } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Envelope } from '@/utils/extension/messages';
import { storyHash } from '@/utils/extension/open-page';
import { parisStory } from '../fixtures/stories';

const minute = 60_000;
const key = { feed: 'f', id: parisStory.id };
const started = Date.parse('2026-01-07T12:00:00Z');
const story = { ...parisStory, updated: new Date(started - 5 * minute).toISOString() };

const answers: Readonly<Record<string, unknown>> = {
  openKeptStory: { key, story, pinned: false },
  visitStory: null,
};

afterEach(() => {
  vi.useRealTimers();
  render(null, document.body);
  window.location.hash = '';
});

it('the library page that stays open says how long ago something was by the clock as it goes on', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: started });
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-GB');
  fakeBrowser.runtime.onMessage.addListener(async (message: unknown) => {
    const { type } = message as Envelope;
    return { ok: true, value: type in answers ? answers[type] : [] };
  });
  window.location.hash = storyHash(key);
  await import('@/entrypoints/library/main');
  expect(await screen.findByText('5 minutes ago')).toBeTruthy();
  vi.advanceTimersByTime(10 * minute);
  expect(await screen.findByText('15 minutes ago')).toBeTruthy();
});
