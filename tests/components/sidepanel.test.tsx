import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createPanelActions } from '@/entrypoints/sidepanel/panel-actions';
import { createPanelState } from '@/entrypoints/sidepanel/panel-state';
import type { Envelope } from '@/utils/extension/messages';
import { headlines } from '../fixtures/headlines';
import { byAddress, emptyLookups } from '../fixtures/lookups';
import { parisStory } from '../fixtures/stories';

type Answers = Record<string, (data: never) => unknown>;

/** A background that answers as the test says, and fails at whatever else it is asked. */
let answers: Answers;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  answers = { getStory: () => emptyLookups['not-article'], listHeadlines: () => [example, ...headlines] };
  fakeBrowser.runtime.onMessage.addListener(async (message: unknown) => {
    const { type, data } = message as Envelope;
    const answer = answers[type];
    return answer
      ? { ok: true, value: answer(data as never) }
      : { ok: false, error: `${type}: the disk is full` };
  });
  return () => vi.restoreAllMocks();
});

const key = { feed: 'example', id: parisStory.id };
const example = { ...headlines[0], key };

function panel() {
  const state = createPanelState();
  return { state, actions: createPanelActions(state, () => {}) };
}

describe('an example over the story of a tab', () => {
  async function exampleOverTab() {
    answers['openStory'] = () => ({ key, story: parisStory, pinned: false });
    const { state, actions } = panel();
    await state.follow(7);
    actions.showExample();
    await vi.waitFor(() => expect(state.opened.value?.key).toEqual(key));
    return { state, actions };
  }

  it('stays while the tab holds what it held', async () => {
    const { state } = await exampleOverTab();
    await state.follow(7);
    await state.reload();
    expect(state.opened.value?.key).toEqual(key);
  });

  it('gives way when the tab comes to an article', async () => {
    const { state } = await exampleOverTab();
    answers['getStory'] = () => byAddress;
    await state.follow(7);
    expect(state.opened.value).toBeUndefined();
    expect(state.lookup.value.status).toBe('matched');
  });

  it('gives way when another tab is followed, though no article is there either', async () => {
    const { state } = await exampleOverTab();
    await state.follow(8);
    expect(state.opened.value).toBeUndefined();
  });

  it('does not take a story from a reader of the headlines', async () => {
    const { state, actions } = await exampleOverTab();
    actions.setView('headlines');
    await state.open(key);
    answers['getStory'] = () => byAddress;
    await state.follow(8);
    expect(state.opened.value?.key).toEqual(key);
  });
});
