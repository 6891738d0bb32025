import type { PanelActions } from '@/components/shared/panel-actions';
import { askBackground } from '@/utils/extension/ask-background';
import { openSource } from '@/utils/extension/open-page';
import { exampleFeed } from '@/utils/model/example-feed';
import type { StoryKey } from '@/utils/model/story-lookup';
import { addressOfPassage } from '@/utils/model/text-fragment';
import type { PanelState } from './panel-state';

/** What a reader can do in the panel, said to the background. */
export function createPanelActions(state: PanelState): PanelActions {
  const { attempt } = state;
  const pin = (key: StoryKey, pinned: boolean) =>
    attempt(async () => {
      await askBackground('setPinned', { key, pinned });
      await state.reload();
    });
  const onTab = (act: (tabId: number) => Promise<unknown>) =>
    attempt(async () => {
      const tabId = state.tabId();
      if (tabId !== null) await act(tabId);
      await state.ask();
    });
  return {
    markPage: state.mark,
    unmarkPage: state.unmark,
    setView: (view) => {
      state.dismiss();
      state.feedsView.settle();
      attempt(() => state.go({ view }));
    },
    back: () => attempt(state.back),
    forward: () => attempt(state.forward),
    search: (query) => attempt(() => state.searchFor(query)),
    hidePublisher: (publisher) =>
      attempt(() => askBackground('addRule', { list: 'hiddenPublishers', added: publisher })),
    showPublisher: (publisher) =>
      attempt(() => askBackground('removeRule', { list: 'hiddenPublishers', gone: publisher })),
    pin: (key) => pin(key, true),
    unpin: (key) => pin(key, false),
    compareWith: state.compareWith,
    openSource: (url, passage) => attempt(() => openSource(url, passage)),
    addressOf: addressOfPassage,
    notThisStory: () => onTab((tabId) => askBackground('rejectStory', { tabId })),
    allowStory: (key) => onTab((tabId) => askBackground('unrejectStory', { tabId, key })),
    undoMerge: (key, from) =>
      attempt(async () => {
        await askBackground('undoMerge', { into: Number(key.id), from });
        await state.reload();
      }),
    subscribe: (url) => attempt(() => subscribe(state, url)),
    unsubscribe: (url) =>
      attempt(async () => {
        state.feedsView.remember(url);
        await askBackground('unsubscribe', { url });
        await state.load();
      }),
    refreshFeed: (url) => attempt(() => refreshFeed(state, url)),
    openStory: (key) => attempt(() => state.go({ view: state.view.value, story: key })),
    setSite: (rule) => onTab((tabId) => askBackground('setSite', { rule, tabId })),
    allowPrivate: () =>
      onTab(async (tabId) => {
        await askBackground('changeSettings', { privateWindows: true });
        await askBackground('spotAgain', { tabId });
      }),
    retry: () => onTab((tabId) => askBackground('spotAgain', { tabId })),
    explainPage: () => onTab((tabId) => askBackground('openWhy', { tabId })),
    openOptions: () => attempt(() => askBackground('openOptions', null)),
    collect: () => state.keep.toggle(),
    openLibrary: (collection) =>
      attempt(() => askBackground('openLibrary', { collection: collection ?? null })),
    showExample: () => attempt(() => showExample(state)),
    dismissFailure: () => {
      state.dismiss();
      // What failed may have been the list on view.
      attempt(state.load);
    },
    reload: () => window.location.reload(),
  };
}

async function subscribe(state: PanelState, url: string): Promise<void> {
  state.subscription.value = { busy: true };
  const outcome = await askBackground('subscribe', { url }).catch((error: unknown) => {
    state.subscription.value = { busy: false, failed: true };
    throw error;
  });
  const feeds = outcome.ok ? [] : (outcome.feeds ?? []);
  state.feedsView.ofSite.value = feeds;
  state.subscription.value = outcome.ok
    ? { busy: false }
    : { busy: false, error: { ...outcome, hasFeeds: feeds.length > 0 } };
  await state.load();
}

async function refreshFeed(state: PanelState, url: string): Promise<void> {
  state.refreshing.value = [...state.refreshing.value, url];
  try {
    await askBackground('refreshFeed', { url });
  } finally {
    state.refreshing.value = state.refreshing.value.filter((other) => other !== url);
    await state.load();
  }
}

async function showExample(state: PanelState): Promise<void> {
  const headlines = await askBackground('listHeadlines', null);
  const example = headlines.find(({ key }) => key.feed === exampleFeed);
  if (example) await state.go({ view: state.view.value, story: example.key });
}
