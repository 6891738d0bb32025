import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createDeskState } from '@/entrypoints/library/desk-state';
import type { StoryKey } from '@/utils/model/story-lookup';
import { parisStory } from '../fixtures/stories';
import { gate } from '../unit/services/gate';
import { type Answers, answerAs } from './fake-background';

/** A background that answers as the test says. */
let answers: Answers;
let asked: string[];

const key = { feed: 'f', id: 'one' };
const other = { feed: 'f', id: 'other' };
const storyOf = (of: StoryKey) => ({ key: of, story: { ...parisStory, id: of.id }, pinned: false });

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  answers = {
    openKeptStory: storyOf,
    visitStory: () => null,
    notesOfStory: () => [],
    highlightsOfStory: () => [],
  };
  answerAs(
    () => answers,
    (type) => asked.push(type),
  );
});

/** A library page with a story open, and all that it was asked to attempt. */
async function open() {
  const attempts: Promise<unknown>[] = [];
  const state = createDeskState((act) => void attempts.push(act()));
  await state.open(key);
  return { ...state, settled: () => Promise.all(attempts) };
}

/** From now on the answer waits until it is let come. `isAsked` resolves when somebody waits for it. */
function hold(type: string, value: (data: never) => unknown) {
  const later = gate();
  asked = [];
  answers[type] = async (data) => {
    await later.opened;
    return value(data);
  };
  return { open: later.open, isAsked: () => vi.waitFor(() => expect(asked).toContain(type)) };
}

describe('the story on the desk', () => {
  it('stays closed, though it was being read anew when the reader closed it', async () => {
    const { desk, reload, actions } = await open();
    const answer = hold('openKeptStory', storyOf);
    const reloaded = reload();
    await answer.isAsked();
    actions.closeStory();
    answer.open();
    await reloaded;
    expect(desk.value).toBeUndefined();
  });

  it('is the one that was opened last, whichever answer comes last', async () => {
    const { desk, open: openStory, reload } = await open();
    const answer = hold('openKeptStory', storyOf);
    const reloaded = reload();
    await answer.isAsked();
    answers['openKeptStory'] = storyOf;
    await openStory(other);
    answer.open();
    await reloaded;
    expect(desk.value?.key).toEqual(other);
  });

  it.each([
    ['compareSources', () => [{ text: 'Of the one before.', standings: [] }], 'compared'],
    ['changesSince', () => ({ since: 'then' }), 'since'],
    ['storyAt', () => parisStory, 'asItWas'],
  ] as const)('shows nothing that was asked of the one before it: %s', async (type, value, part) => {
    const { desk, open: openStory, actions, settled } = await open();
    const answer = hold(type, value);
    if (type === 'compareSources') actions.compareSources([1, 2]);
    if (type === 'changesSince') actions.compareWith('2026-01-07T12:00:00.000Z');
    if (type === 'storyAt') actions.showAsItWas('2026-01-07T12:00:00.000Z');
    await answer.isAsked();
    await openStory(other);
    answer.open();
    await settled();
    expect(desk.value?.key).toEqual(other);
    expect(desk.value?.[part]).toBeUndefined();
  });

  it('keeps the comparison that was asked for while it was being read anew', async () => {
    const { desk, reload, actions, settled } = await open();
    answers['compareSources'] = () => [];
    const answer = hold('openKeptStory', storyOf);
    const reloaded = reload();
    await answer.isAsked();
    actions.compareSources([1, 2]);
    await settled();
    answer.open();
    await reloaded;
    expect(desk.value?.compared).toEqual({ numbers: [1, 2], points: [] });
  });
});
