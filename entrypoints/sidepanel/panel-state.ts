import { signal } from '@preact/signals';
import type { Subscription } from '@/components/feeds/subscription';
import type { PanelView } from '@/components/shared/panel-actions';
import { askBackground } from '@/utils/extension/ask-background';
import type { Feed } from '@/utils/model/feed';
import type { OpenedStory, StoryListItem } from '@/utils/model/story-list';
import type { StoryKey } from '@/utils/model/story-lookup';
import { createStoryState } from './story-state';

/** All that the panel shows. What changes in the background is asked for again, and only where it is on view. */
export function createPanelState() {
  const story = createStoryState();
  const view = signal<PanelView>('story');
  const opened = signal<OpenedStory | undefined>(undefined);
  const headlines = signal<readonly StoryListItem[] | undefined>(undefined);
  const pinned = signal<readonly StoryListItem[] | undefined>(undefined);
  const feeds = signal<readonly Feed[] | undefined>(undefined);
  const refreshing = signal<readonly string[]>([]);
  const subscription = signal<Subscription>({ busy: false });

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
    },
  };
  const load = () => loaders[view.value]();
  const open = async (key: StoryKey) => {
    opened.value = (await askBackground('openStory', key)) ?? undefined;
  };
  /** Something changed: asks again for what is on view. */
  const reload = async (withFeeds = false) => {
    if (opened.value) await open(opened.value.key);
    await load();
    if (withFeeds && view.value !== 'feeds') await loaders.feeds();
  };
  return {
    ...story,
    view,
    opened,
    headlines,
    pinned,
    feeds,
    refreshing,
    subscription,
    load,
    loadFeeds: loaders.feeds,
    open,
    reload,
  };
}

export type PanelState = ReturnType<typeof createPanelState>;
