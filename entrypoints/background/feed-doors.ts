import type { Doors } from '@/utils/extension/listen';
import type { AboutFeeds } from '@/utils/extension/messages';
import {
  parseFeedEdit,
  parseFeedMove,
  parseOpmlText,
  parseOutlines,
  parseReadMark,
} from '@/utils/model/feed-overview';
import { parseKeptChoice } from '@/utils/model/kept-reading';
import { parseNothing, parseStorageChoice, parseTabRef, parseTypedAddress } from '@/utils/model/requests';
import { clearStorage } from '@/utils/services/clear-storage';
import type { Deps } from '@/utils/services/deps';
import { discoverFeeds } from '@/utils/services/discover-feeds';
import { changeAddress, changeFeed } from '@/utils/services/edit-feed';
import { storeExample } from '@/utils/services/example-story';
import { getFeedOverview, listFeedEntries, previewFeed } from '@/utils/services/feed-overview';
import { forgetReading } from '@/utils/services/keep-reading';
import { exportOpml, importOpml } from '@/utils/services/opml';
import { refreshKnownFeed } from '@/utils/services/refresh-feeds';
import { starterFeeds } from '@/utils/services/starter-feeds';
import { subscribeAll } from '@/utils/services/subscribe-all';
import { resubscribe, subscribe, unsubscribe } from '@/utils/services/subscriptions';
import { listFeeds } from '@/utils/storage/feeds';
import { deleteImport } from '@/utils/storage/imports';
import { getKeptReading } from '@/utils/storage/kept-reading';
import { markRead } from '@/utils/storage/mark-read';
import { lookAgainEverywhere } from './look-again';
import { door } from './page-door';
import { readPackaged } from './read-packaged';

const nothing = (): null => null;

/** Who answers our own pages about feeds, and about what reading has left. */
export const feedDoors = (deps: Deps): Doors<AboutFeeds, 'page'> => ({
  listFeeds: door(parseNothing, async () => listFeeds(await deps.database())),
  getFeedOverview: door(parseNothing, () => getFeedOverview(deps)),
  listFeedEntries: door(parseTypedAddress, ({ url }) => listFeedEntries(deps, url)),
  markRead: door(parseReadMark, async ({ url, keys }) => {
    await markRead(await deps.database(), url, keys);
    deps.announce({ what: 'feeds' });
    return null;
  }),
  subscribe: door(parseTypedAddress, ({ url }) => subscribe(deps, url)),
  listStarterFeeds: door(parseNothing, async () => starterFeeds(await readPackaged('starter-feeds.opml'))),
  subscribeAll: door(parseOutlines, ({ feeds }) => subscribeAll(deps, feeds)),
  importOpml: door(parseOpmlText, ({ text }) => importOpml(deps, text)),
  exportOpml: door(parseNothing, () => exportOpml(deps)),
  dismissImport: door(parseNothing, async () => deleteImport(await deps.database()).then(nothing)),
  unsubscribe: door(parseTypedAddress, ({ url }) => unsubscribe(deps, url).then(nothing)),
  resubscribe: door(parseTypedAddress, ({ url }) => resubscribe(deps, url)),
  refreshFeed: door(parseTypedAddress, ({ url }) => refreshKnownFeed(deps, url).then(nothing)),
  editFeed: door(parseFeedEdit, (edit) => changeFeed(deps, edit).then(nothing)),
  moveFeed: door(parseFeedMove, ({ url, to }) => changeAddress(deps, url, to)),
  previewFeed: door(parseTypedAddress, ({ url }) => previewFeed(deps, url)),
  discoverFeeds: door(parseTabRef, ({ tabId }) => discoverFeeds(deps, tabId)),
  getKeptReading: door(parseNothing, async () => getKeptReading(await deps.database())),
  clearStorage: door(parseStorageChoice, async (choice) => {
    const cleared = await clearStorage(deps, choice);
    if (choice.what === 'everything') await storeExample(deps, await readPackaged('example-feed.json'));
    await lookAgainEverywhere();
    return cleared;
  }),
  forgetReading: door(parseKeptChoice, (choice) => forgetReading(deps, choice)),
});
