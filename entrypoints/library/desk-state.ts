import { effect, signal } from '@preact/signals';
import { createHighlightsState } from '@/components/highlights/highlights-state';
import type { Desk, DeskActions } from '@/components/library/desk';
import { createKeepState } from '@/components/library/keep-state';
import { askBackground } from '@/utils/extension/ask-background';
import { highlightDoors } from '@/utils/extension/highlight-doors';
import { keepDoors } from '@/utils/extension/keep-doors';
import { askToNotify } from '@/utils/extension/notifications';
import { openSource } from '@/utils/extension/open-page';
import type { StoryKey } from '@/utils/model/story-lookup';
import { addressOfPassage } from '@/utils/model/text-fragment';

type Attempt = (act: () => Promise<unknown>) => void;

/** The story that is open in the library page, and what can be done with it. */
export function createDeskState(attempt: Attempt) {
  const desk = signal<Desk | undefined>(undefined);
  const keep = createKeepState(keepDoors, attempt);
  const highlights = createHighlightsState(highlightDoors, attempt);
  effect(() => {
    keep.follow(desk.value?.key);
    highlights.followStory(desk.value?.key);
  });

  const open = async (key: StoryKey): Promise<void> => {
    const before = desk.peek();
    const opened = await askBackground('openKeptStory', key);
    if (!opened) {
      desk.value = undefined;
      return;
    }
    const news = await askBackground('visitStory', { key: opened.key });
    const history = opened.pinned ? await askBackground('getPinHistory', opened.key) : null;
    const isSame = before?.key.feed === opened.key.feed && before.key.id === opened.key.id;
    const { since, compared, asItWas, isNotifyRefused } = isSame ? before : ({} as Partial<Desk>);
    const { story, pinned, merged } = opened;
    const shown = { key: opened.key, story, pinned, merged, history: history ?? undefined };
    desk.value = { ...shown, changes: news ?? undefined, compared, asItWas, isNotifyRefused };
    if (since !== undefined) await compareWith(since);
  };
  const reload = async () => {
    await Promise.all([keep.load(), highlights.load()]);
    const key = desk.peek()?.key;
    if (key) await open(key);
  };
  const change = (more: Partial<Desk>) => {
    const now = desk.peek();
    if (now) desk.value = { ...now, ...more };
  };
  const compareWith = async (at: string | undefined): Promise<void> => {
    const now = desk.peek();
    if (!now) return;
    const { key } = now;
    const news = await (at === undefined
      ? askBackground('visitStory', { key })
      : askBackground('changesSince', { key, at }));
    change({ since: at, changes: news ?? undefined, asItWas: undefined });
  };
  const setNotify = async (on: boolean, isAllowed: boolean): Promise<void> => {
    const key = desk.peek()?.key;
    change({ isNotifyRefused: on && !isAllowed });
    if (key) await askBackground('setNotify', { key, notify: on && isAllowed });
    await reload();
  };
  const pin = (key: StoryKey, pinned: boolean) =>
    attempt(async () => {
      await askBackground('setPinned', { key, pinned });
      await reload();
    });
  const onDesk = (act: (now: Desk) => Promise<unknown>) =>
    attempt(async () => {
      const now = desk.peek();
      if (now) await act(now);
    });
  const actions: DeskActions = {
    closeStory: () => {
      desk.value = undefined;
    },
    compareWith: (at) => attempt(() => compareWith(at)),
    showAsItWas: (at) =>
      onDesk(async ({ key }) => {
        const story = at === undefined ? null : await askBackground('storyAt', { key, at });
        change({ asItWas: story && at !== undefined ? { at, story } : undefined });
      }),
    setNotify: (on) => {
      // The browser asks only within the click: nothing may come before this.
      const allowed = on ? askToNotify() : Promise.resolve(false);
      attempt(async () => setNotify(on, await allowed));
    },
    compareSources: (numbers) =>
      onDesk(async ({ key }) => {
        change({ compared: { numbers } });
        const points = await askBackground('compareSources', { key, numbers });
        change({ compared: { numbers, points: points ?? [] } });
      }),
    story: {
      pin: (key) => pin(key, true),
      unpin: (key) => pin(key, false),
      openSource: (url, passage) => attempt(() => openSource(url, passage)),
      addressOf: addressOfPassage,
      openStory: (key) => attempt(() => open(key)),
      // Only beside an article, which there is none of here.
      notThisStory: () => undefined,
      allowStory: () => undefined,
      undoMerge: (key, from) =>
        attempt(async () => {
          await askBackground('undoMerge', { into: Number(key.id), from });
          await reload();
        }),
      collect: () => keep.toggle(),
      hidePublisher: (publisher) =>
        attempt(async () => {
          const { hiddenPublishers } = await askBackground('getSettings', null);
          await askBackground('changeSettings', { hiddenPublishers: [...hiddenPublishers, publisher] });
        }),
      showPublisher: (publisher) =>
        attempt(() => askBackground('removeRule', { list: 'hiddenPublishers', gone: publisher })),
    },
  };
  return { desk, keep, highlights, open, reload, actions };
}
