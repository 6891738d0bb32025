import { effect, signal } from '@preact/signals';
import type { Subscription } from '@/components/feeds/subscription';
import { createHighlightsState } from '@/components/highlights/highlights-state';
import { createKeepState } from '@/components/library/keep-state';
import { createFailure } from '@/components/shared/failure';
import type { PanelView } from '@/components/shared/panel-actions';
import { askBackground } from '@/utils/extension/ask-background';
import type { FirstQuestions } from '@/utils/extension/first-questions';
import { highlightDoors } from '@/utils/extension/highlight-doors';
import { keepDoors } from '@/utils/extension/keep-doors';
import type { Feed } from '@/utils/model/feed';
import type { OpenedStory, StoryListItem } from '@/utils/model/story-list';
import type { StoryKey, StoryLookup } from '@/utils/model/story-lookup';

import { createComparisonState } from './comparison-state';

import { createFeedsState } from './feeds-state';

import { createHistoryState } from './history-state';
import { createPlaceHistory, type Place } from './place-history';
import { createSearchState } from './search-state';
import { createStoryState } from './story-state';
import { createVisitState } from './visit-state';

/** All that the panel shows. What changes in the background is asked for again, and only where it is on view. */
export function createPanelState(takeStory?: FirstQuestions['takeStory']) {
  const visits = createVisitState();
  const story = createStoryState(visits.note, takeStory);
  const search = createSearchState();
  const history = createPlaceHistory({ view: 'story' });
  const view = signal<PanelView>('story');
  const opened = signal<OpenedStory | undefined>(undefined);
  const headlines = signal<readonly StoryListItem[] | undefined>(undefined);
  const pinned = signal<readonly StoryListItem[] | undefined>(undefined);
  const feeds = signal<readonly Feed[] | undefined>(undefined);
  const refreshing = signal<readonly string[]>([]);
  const subscription = signal<Subscription>({ busy: false });
  const failure = createFailure();
  const feedsView = createFeedsState(failure.attempt, story.tabId);

  const loaders: Record<PanelView, () => Promise<void>> = {
    story: story.ask,
    headlines: async () => {
      headlines.value = await askBackground('listHeadlines', null);
    },
    pinned: async () => {
      pinned.value = await askBackground('listPinned', null);
    },
    feeds: async () => {
      feeds.value = await askBackground('listFeeds', null);
      if (view.value === 'feeds') await feedsView.load();
    },
    search: search.askSearch,
  };
  /** The story that was asked for last: until its answer is there the reader may have gone on, or back. */
  let wanted: StoryKey | undefined;
  const close = () => {
    wanted = undefined;
    opened.value = undefined;
  };
  /** A story over the tab's own (the example) gives way once the tab holds something else. */
  let page: string | undefined;
  story.lookup.subscribe((lookup) => {
    const before = page;
    if (lookup.status !== 'loading') page = `${story.tabId()} ${subjectOf(lookup)}`;
    if (page !== before && view.value === 'story' && opened.value) close();
  });

  const load = () => loaders[view.value]();
  /** False where that is no longer what the reader waits for. */
  const openWanted = async (key: StoryKey): Promise<boolean> => {
    const found = await askBackground('openStory', key).catch((error: unknown) => {
      if (wanted === key) wanted = opened.peek()?.key;
      throw error;
    });
    if (wanted !== key) return false;
    if (found) await visits.visit(found.key, found.story, story.tabId());
    if (wanted !== key) return false;
    if (found) opened.value = found;
    else close();
    return true;
  };
  /** Shows a place: a story only once it is there, so that nothing blank stands in between. */
  const show = async (place: Place | undefined) => {
    if (!place) return;
    if (place.story) {
      wanted = place.story;
      if (await openWanted(place.story)) view.value = place.view;
    } else {
      close();
      view.value = place.view;
      await load();
    }
  };
  const go = (place: Place) => {
    history.visit(place);
    return show(place);
  };
  /** Something changed: asks again for what is on view. */
  const reload = async (withFeeds = false) => {
    if (wanted) await openWanted(wanted);
    await load();
    if (withFeeds && view.value !== 'feeds') await loaders.feeds();
  };
  const { attempt } = failure;
  const keep = createKeepState(keepDoors, attempt);
  const highlights = createHighlightsState(highlightDoors, attempt);
  effect(() => {
    const lookup = story.lookup.value;
    const key = opened.value?.key ?? (lookup.status === 'matched' ? lookup.key : undefined);
    const tabId = story.tabId();
    keep.follow(key);
    highlights.followStory(key);
    highlights.followPage(
      tabId !== null && 'article' in lookup ? { tabId, url: lookup.article.url } : undefined,
    );
  });
  return {
    keep,
    highlights,
    loadKept: () => Promise.all([keep.load(), highlights.load()]),
    ...story,
    ...search,
    newsOf: visits.newsOf,
    ...createHistoryState({ lookup: story.lookup, opened, attempt }),
    ...createComparisonState({ lookup: story.lookup, opened, tabId: story.tabId, attempt }),
    go,
    back: () => show(history.back()),
    forward: () => show(history.forward()),
    ...failure,
    feedsView,
    view,
    opened,
    headlines,
    pinned,
    feeds,
    refreshing,
    subscription,
    load,
    loadFeeds: loaders.feeds,
    reload,
  };
}

/** What a lookup is about, told apart from a mere news of it. */
function subjectOf(lookup: StoryLookup): string {
  if (lookup.status === 'matched') return `${lookup.article.url} ${lookup.key.feed} ${lookup.key.id}`;
  if ('article' in lookup) return `${lookup.status} ${lookup.article.url}`;
  return `${lookup.status} ${'host' in lookup ? lookup.host : ''}`;
}

export type PanelState = ReturnType<typeof createPanelState>;
