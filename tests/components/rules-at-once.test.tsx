import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createDeskState } from '@/entrypoints/library/desk-state';
import { createFeedsState } from '@/entrypoints/sidepanel/feeds-state';
import { createPanelActions } from '@/entrypoints/sidepanel/panel-actions';
import { createPanelState } from '@/entrypoints/sidepanel/panel-state';
import type { Envelope } from '@/utils/extension/messages';
import { defaultSettings } from '@/utils/model/settings';

type Lists = 'hiddenPublishers' | 'mutedWords';

/** A background that does as it is told, each message on its own. */
let lists: Record<Lists, readonly string[]>;
let messages: number;

beforeEach(() => {
  fakeBrowser.reset();
  lists = { hiddenPublishers: [], mutedWords: [] };
  messages = 0;
  fakeBrowser.runtime.onMessage.addListener(async (message: unknown) => {
    const { type, data } = message as Envelope;
    messages += 1;
    if (type === 'changeSettings') lists = { ...lists, ...(data as Partial<typeof lists>) };
    if (type === 'addRule') {
      const { list, added } = data as { list: Lists; added: string };
      lists = { ...lists, [list]: [...lists[list], added] };
    }
    return { ok: true, value: { ...defaultSettings, ...lists } };
  });
});

const attempt = (act: () => Promise<unknown>) => void act();

it.each([
  ['hiddenPublishers', 'the panel', () => createPanelActions(createPanelState()).hidePublisher],
  ['hiddenPublishers', 'the library', () => createDeskState(attempt).actions.story.hidePublisher],
  [
    'mutedWords',
    'the view of feeds',
    () => createFeedsState(attempt, () => null).part(defaultSettings).actions.muteWord,
  ],
] as const)('%s gets both that %s adds at once', async (list, _, adds) => {
  const add = adds();
  add('one');
  add('two');
  await vi.waitFor(() => expect(lists[list].length + messages).toBeGreaterThanOrEqual(4));
  expect(lists[list]).toEqual(['one', 'two']);
});
