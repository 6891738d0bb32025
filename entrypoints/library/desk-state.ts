import { effect, signal } from '@preact/signals';
import { createHighlightsState } from '@/components/highlights/highlights-state';
import type { Desk, DeskActions } from '@/components/library/desk';
import { createKeepState } from '@/components/library/keep-state';
import { isSameKey } from '@/components/shared/is-same-key';
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

  /** The story that was asked for last: until its answer is there the reader may have opened another, or closed it. */
  let wanted: StoryKey | undefined;
  const close = () => {
    wanted = undefined;
    desk.value = undefined;
  };
  const openWanted = async (key: StoryKey): Promise<void> => {
    const opened = await askBackground('openKeptStory', key).catch((error: unknown) => {
      if (wanted === key) wanted = desk.peek()?.key;
      throw error;
    });
    if (wanted !== key) return;
    if (!opened) return close();
    const news = await askBackground('visitStory', { key: opened.key });
    const history = opened.pinned ? await askBackground('getPinHistory', opened.key) : null;
    if (wanted !== key) return;
    const before = desk.peek();
    const isSame = before !== undefined && isSameKey(before.key, opened.key);
    const { since, compared, asItWas, isNotifyRefused } = isSame ? before : ({} as Partial<Desk>);
    const { story, pinned, merged } = opened;
    const shown = { key: opened.key, story, pinned, merged, history: history ?? undefined };
    desk.value = { ...shown, changes: news ?? undefined, compared, asItWas, isNotifyRefused };
    if (since !== undefined) await compareWith(since);
  };
  const open = (key: StoryKey): Promise<void> => {
    wanted = key;
    return openWanted(key);
  };
  const reload = async () => {
    await Promise.all([keep.load(), highlights.load()]);
    if (wanted) await openWanted(wanted);
  };
  /** Where that story is still the one that is open: what was asked of it may arrive after the next one. */
  const change = (key: StoryKey, more: Partial<Desk>) => {
    const now = desk.peek();
    if (now && isSameKey(now.key, key)) desk.value = { ...now, ...more };
  };
  const compareWith = async (at: string | undefined): Promise<void> => {
    const now = desk.peek();
    if (!now) return;
    const { key } = now;
    const news = await (at === undefined
      ? askBackground('visitStory', { key })
      : askBackground('changesSince', { key, at }));
    change(key, { since: at, changes: news ?? undefined, asItWas: undefined });
  };
  const setNotify = async (key: StoryKey, on: boolean, isAllowed: boolean): Promise<void> => {
    change(key, { isNotifyRefused: on && !isAllowed });
    await askBackground('setNotify', { key, notify: on && isAllowed });
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
    closeStory: close,
    compareWith: (at) => attempt(() => compareWith(at)),
    showAsItWas: (at) =>
      onDesk(async ({ key }) => {
        const story = at === undefined ? null : await askBackground('storyAt', { key, at });
        change(key, { asItWas: story && at !== undefined ? { at, story } : undefined });
      }),
    setNotify: (on) => {
      // The browser asks only within the click: nothing may come before this.
      const allowed = on ? askToNotify() : Promise.resolve(false);
      onDesk(async ({ key }) => setNotify(key, on, await allowed));
    },
    compareSources: (numbers) =>
      onDesk(async ({ key }) => {
        change(key, { compared: { numbers } });
        const points = await askBackground('compareSources', { key, numbers });
        // Other sources may have been chosen since.
        if (desk.peek()?.compared?.numbers === numbers)
          change(key, { compared: { numbers, points: points ?? [] } });
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
        attempt(() => askBackground('addRule', { list: 'hiddenPublishers', added: publisher })),
      showPublisher: (publisher) =>
        attempt(() => askBackground('removeRule', { list: 'hiddenPublishers', gone: publisher })),
    },
  };
  return { desk, keep, highlights, open, reload, actions };
}
