import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createPanelActions } from '@/entrypoints/sidepanel/panel-actions';
import { createPanelState } from '@/entrypoints/sidepanel/panel-state';
import type { StoryKey } from '@/utils/model/story-lookup';
import { headlines } from '../fixtures/headlines';
import { byAddress, emptyLookups } from '../fixtures/lookups';
import { parisStory } from '../fixtures/stories';
import { gate } from '../unit/services/gate';
import { type Answers, answerAs } from './fake-background';

/** A background that answers as the test says, and fails at whatever else it is asked. */
let answers: Answers;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  answers = { getStory: () => emptyLookups['not-article'], listHeadlines: () => [example, ...headlines] };
  answerAs(() => answers);
  return () => vi.restoreAllMocks();
});

const key = { feed: 'example', id: parisStory.id };
const example = { ...headlines[0], key };

function panel() {
  const state = createPanelState();
  return { state, actions: createPanelActions(state) };
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
    await state.go({ view: 'headlines', story: key });
    answers['getStory'] = () => byAddress;
    await state.follow(8);
    expect(state.opened.value?.key).toEqual(key);
  });
});

describe('a story that the reader has left', () => {
  const other = { feed: 'f', id: 'other' };
  const storyOf = (of: StoryKey) => ({ key: of, story: { ...parisStory, id: of.id }, pinned: false });

  /** From now on the answer for that story waits until it is let come. */
  function hold(held: StoryKey) {
    const later = gate();
    answers['openStory'] = async (of: StoryKey) => {
      if (of.id === held.id) await later.opened;
      return storyOf(of);
    };
    return later;
  }

  beforeEach(() => {
    answers['openStory'] = storyOf;
    answers['visitStory'] = () => null;
  });

  it('does not come back by an answer that was on its way', async () => {
    const { state } = panel();
    await state.go({ view: 'headlines', story: key });
    const answer = hold(key);
    const reloaded = state.reload();
    await state.go({ view: 'headlines' });
    answer.open();
    await reloaded;
    expect(state.opened.value).toBeUndefined();
  });

  it('does not take the place of the one that was opened after it', async () => {
    const { state } = panel();
    const answer = hold(key);
    const first = state.go({ view: 'headlines', story: key });
    await state.go({ view: 'pinned', story: other });
    answer.open();
    await first;
    expect(state.opened.value?.key).toEqual(other);
    expect(state.view.value).toBe('pinned');
  });

  it('does not call off the one that is on its way, when something changes', async () => {
    const { state } = panel();
    await state.go({ view: 'headlines', story: key });
    const answer = hold(other);
    const gone = state.go({ view: 'headlines', story: other });
    const reloaded = state.reload();
    answer.open();
    await Promise.all([gone, reloaded]);
    expect(state.opened.value?.key).toEqual(other);
  });

  it('is what stays on view where the next one cannot be opened', async () => {
    const { state } = panel();
    await state.go({ view: 'headlines', story: key });
    delete answers['openStory'];
    await expect(state.go({ view: 'headlines', story: other })).rejects.toThrow('the disk is full');
    answers['openStory'] = storyOf;
    await state.reload();
    expect(state.opened.value?.key).toEqual(key);
  });
});

describe('from tab to tab', () => {
  /** What the panel shows of the second tab while its answer takes so long, and after it. */
  async function statusesOf(milliseconds: number): Promise<readonly string[]> {
    const { state } = panel();
    answers['visitStory'] = () => null;
    answers['getStory'] = () => byAddress;
    await state.follow(7);
    const seen: string[] = [];
    const stop = state.lookup.subscribe(({ status }) => seen.push(status));
    vi.useFakeTimers();
    answers['getStory'] = () =>
      new Promise((resolve) => setTimeout(() => resolve(emptyLookups['no-story']), milliseconds));
    const followed = state.follow(8);
    await vi.advanceTimersByTimeAsync(milliseconds);
    vi.useRealTimers();
    await followed;
    stop();
    return seen;
  }

  it('the old story stands until the new one is there, so that nothing blinks', async () => {
    expect(await statusesOf(190)).toEqual(['matched', 'no-story']);
  });

  it('it does not stand for longer than a moment', async () => {
    expect(await statusesOf(1_000)).toEqual(['matched', 'loading', 'no-story']);
  });
});

describe('what is new in the story of the tab', () => {
  const news = {
    since: '2026-01-07T12:00:00Z',
    sources: [2],
    points: [],
    changed: [],
    events: [],
    moved: [],
  };

  it('is there with the story, and the visit is noted after it', async () => {
    const asked: string[] = [];
    answers['getStory'] = () => ({ ...byAddress, news });
    // A tab of its own: visits of the panels above may still be on their way.
    answers['visitStory'] = ({ tabId }: { tabId: number }) => {
      if (tabId === 9) asked.push(panelShows());
      return { ...news, sources: [] };
    };
    const { state } = panel();
    const panelShows = () => state.lookup.value.status;
    await state.follow(9);
    expect(state.newsOf(byAddress.key, byAddress.story)).toEqual(news);
    await vi.waitFor(() => expect(asked).toEqual(['matched']));
    // The same story again is the same visit: its news stay as they were first told.
    answers['getStory'] = () => byAddress;
    await state.ask();
    expect(state.newsOf(byAddress.key, byAddress.story)).toEqual(news);
    expect(asked).toHaveLength(1);
  });
});

describe('what fails in the panel', () => {
  it.each([
    ['setPinned', (actions) => actions.pin(key)],
    ['unsubscribe', (actions) => actions.unsubscribe('https://a.example/')],
    ['openStory', (actions) => actions.openStory(key)],
    ['subscribe', (actions) => actions.subscribe('https://a.example/')],
    ['listPinned', (actions) => actions.setView('pinned')],
  ] as const satisfies [string, (actions: ReturnType<typeof createPanelActions>) => void][])(
    '%s: is told in its own words, and is not a failed look-up',
    async (type, act) => {
      const { state, actions } = panel();
      await state.follow(7);
      act(actions);
      await vi.waitFor(() => expect(state.failure.value).toBe(`${type}: the disk is full`));
      expect(state.lookup.value.status).toBe('not-article');
    },
  );

  it('does not pass for a full disk when a feed could not be asked for', async () => {
    const { state, actions } = panel();
    actions.subscribe('https://a.example/');
    await vi.waitFor(() => expect(state.subscription.value).toEqual({ busy: false, failed: true }));
  });

  it('is asked for again when its notice is dismissed', async () => {
    const { state, actions } = panel();
    actions.setView('pinned');
    await vi.waitFor(() => expect(state.failure.value).toBeDefined());
    answers['listPinned'] = () => headlines;
    actions.dismissFailure();
    expect(state.failure.value).toBeUndefined();
    await vi.waitFor(() => expect(state.pinned.value).toHaveLength(headlines.length));
  });

  it('is no longer told in the view that the reader goes to', async () => {
    answers['listFeeds'] = () => [];
    const { state, actions } = panel();
    actions.openStory(key);
    await vi.waitFor(() => expect(state.failure.value).toBeDefined());
    actions.setView('feeds');
    expect(state.failure.value).toBeUndefined();
  });
});
