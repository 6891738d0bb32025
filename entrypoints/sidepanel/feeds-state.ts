import { computed, signal } from '@preact/signals';
import { feedErrorText } from '@/components/feeds/feed-error-text';
import type { FeedPreviewState, FeedsPart } from '@/components/feeds/feeds-part';
import { askBackground } from '@/utils/extension/ask-background';
import { openSource } from '@/utils/extension/open-page';
import { saveFile } from '@/utils/extension/save-file';
import { decodeText } from '@/utils/model/decode-text';
import type { DeclaredFeed, FeedOverview, ListedEntry } from '@/utils/model/feed-overview';
import type { Settings } from '@/utils/model/settings';

type Attempt = (act: () => Promise<unknown>) => void;

/** Larger files are no lists of feeds, and a message has to carry it. */
const longestFile = 20_000_000;

/** What the view of feeds shows besides the list itself. `tabId` is the tab that the panel follows. */
export function createFeedsState(attempt: Attempt, tabId: () => number | null) {
  const overview = signal<FeedOverview | undefined>(undefined);
  const open = signal<FeedsPart['open']>(undefined);
  const ofPage = signal<readonly DeclaredFeed[]>([]);
  const ofSite = signal<readonly DeclaredFeed[]>([]);
  const preview = signal<FeedPreviewState | undefined>(undefined);
  const removed = signal<FeedsPart['removed']>(undefined);
  const importError = signal<FeedsPart['importError']>(undefined);

  const loadOverview = async () => {
    overview.value = await askBackground('getFeedOverview', null);
  };
  const loadEntries = async () => {
    const url = open.value?.url;
    if (url === undefined) return;
    const entries = await askBackground('listFeedEntries', { url });
    if (open.value?.url === url) open.value = { url, entries };
  };
  const discover = async () => {
    const tab = tabId();
    ofPage.value = tab === null ? [] : await askBackground('discoverFeeds', { tabId: tab });
  };
  const load = async () => {
    await Promise.all([loadOverview(), loadEntries(), discover()]);
  };
  /** Does it, and shows what came of it. */
  const change = (act: () => Promise<unknown>) =>
    attempt(async () => {
      await act();
      await load();
    });

  const actions: FeedsPart['actions'] = {
    openFeed: (url) => {
      open.value = url === null ? undefined : { url };
      attempt(loadEntries);
    },
    markRead: (url) => change(() => askBackground('markRead', { url })),
    openEntry: (feed, entry) => attempt(() => openEntry(feed, entry, load)),
    edit: (edit) => change(() => askBackground('editFeed', edit)),
    move: (url, to) =>
      change(async () => {
        const outcome = await askBackground('moveFeed', { url, to });
        if (!outcome.ok) throw new Error(feedErrorText(outcome));
      }),
    resubscribe: (url) =>
      change(async () => {
        removed.value = undefined;
        if (!(await askBackground('resubscribe', { url }))) throw new Error('this feed is gone for good');
      }),
    preview: (url) => {
      preview.value = url === null ? undefined : { url };
      if (url !== null) attempt(() => askPreview(url));
    },
    importFile: (file) => change(() => importFile(file)),
    exportFile: () =>
      attempt(async () =>
        saveFile('sidelight-feeds.opml', 'text/x-opml', await askBackground('exportOpml', null)),
      ),
    dismissImport: () => change(() => askBackground('dismissImport', null)),
    muteWord: (added) => attempt(() => askBackground('addRule', { list: 'mutedWords', added })),
    unmuteWord: (gone) => attempt(() => askBackground('removeRule', { list: 'mutedWords', gone })),
    showPublisher: (gone) => attempt(() => askBackground('removeRule', { list: 'hiddenPublishers', gone })),
  };
  const askPreview = async (url: string) => {
    const answer = await askBackground('previewFeed', { url });
    if (preview.value?.url === url) preview.value = { url, answer };
  };
  const importFile = async (file: File) => {
    importError.value = undefined;
    if (file.size > longestFile) throw new Error(`${file.name} is larger than 20 MB`);
    const text = decodeText(new Uint8Array(await file.arrayBuffer()), null);
    const outcome = await askBackground('importOpml', { text });
    if (!outcome.ok) importError.value = outcome.code;
  };
  const state = computed(() => ({
    overview: overview.value,
    open: open.value,
    declared: merged(ofSite.value, ofPage.value),
    preview: preview.value,
    removed: removed.value,
    importError: importError.value,
  }));
  return {
    load,
    overview,
    /** Feeds of a page whose address was typed in place of a feed's. */
    ofSite,
    /** Remembers the name that a feed goes by before it goes. */
    remember: (url: string) => {
      const feed = overview.value?.feeds.find((known) => known.url === url);
      removed.value = { url, name: feed?.name ?? feed?.title ?? url };
    },
    /** The reader goes elsewhere: what was offered to be undone must not take the focus on the way back. */
    settle: () => {
      removed.value = undefined;
    },
    part: ({ mutedWords, hiddenPublishers }: Settings): FeedsPart => ({
      ...state.value,
      mutedWords,
      hiddenPublishers,
      actions,
    }),
  };
}

const merged = (first: readonly DeclaredFeed[], second: readonly DeclaredFeed[]) => [
  ...first,
  ...second.filter(({ url }) => !first.some((feed) => feed.url === url)),
];

async function openEntry(feed: string, { key, url }: ListedEntry, load: () => Promise<void>): Promise<void> {
  if (url !== undefined) await openSource(url);
  await askBackground('markRead', { url: feed, keys: [key] });
  await load();
}
