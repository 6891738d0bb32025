import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { onTestFinished } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '@/utils/model/settings';
import { updateSettings } from '@/utils/services/settings';
import { newFeed, unsubscribe } from '@/utils/services/subscriptions';
import { switchSync } from '@/utils/services/sync/switch-sync';
import { syncOnce } from '@/utils/services/sync/sync-once';
import { connect } from '@/utils/storage/connect';
import { editFeed, listFeeds, putFeed } from '@/utils/storage/feeds';
import { getSettings } from '@/utils/storage/settings';
import { emptyWorld, type World } from './world';

/** One of a person's browsers: with settings and feeds of its own, and the sync storage that all of them share. */
export interface SyncedBrowser {
  readonly world: World;
  /** Does something in this browser: its own settings are those in force meanwhile. */
  as<T>(act: () => Promise<T>): Promise<T>;
  sync(): Promise<unknown>;
  turn(on: boolean): Promise<void>;
  set(change: (settings: Settings) => Settings): Promise<void>;
  follow(url: string, folder?: string): Promise<void>;
  leave(url: string): Promise<void>;
  edit(edit: Parameters<typeof editFeed>[1]): Promise<void>;
  settings(): Promise<Settings>;
  /** What is followed, by its address, with what the reader says of it. */
  feeds(): Promise<Readonly<Record<string, { name?: string; folder?: string; muted?: true }>>>;
}

type Local = Record<string, unknown>;

/** Browsers of one person. Feeds are not fetched: nothing answers. */
export async function syncedBrowsers(count: number): Promise<readonly SyncedBrowser[]> {
  fakeBrowser.reset();
  const browsers: SyncedBrowser[] = [];
  // One after the other: each opens a database of its own under the one global name.
  for (let i = 0; i < count; i++) browsers.push(await syncedBrowser(i));
  return browsers;
}

async function syncedBrowser(place: number): Promise<SyncedBrowser> {
  const factory = new IDBFactory();
  globalThis.indexedDB = factory;
  const db = await connect();
  onTestFinished(() => db.close());
  const world: World = Object.assign(await emptyWorld(), {
    database: async () => db,
    fetch: () => Promise.reject(new TypeError('offline')),
    isOnline: () => false,
    randomId: () => `abc${place}-rest`,
  });
  let local: Local = {};
  const as = <T>(act: () => Promise<T>): Promise<T> =>
    inTurn(async () => {
      await fakeBrowser.storage.local.clear();
      await fakeBrowser.storage.local.set(local);
      try {
        return await act();
      } finally {
        local = await fakeBrowser.storage.local.get(null);
      }
    });
  return {
    world,
    as,
    sync: () => as(() => syncOnce(world)),
    turn: (on) => as(() => switchSync(world, on)),
    set: (change) => as(() => updateSettings(world, change).then(() => undefined)),
    follow: (url, folder) =>
      as(async () => {
        const feed = newFeed(world, url, folder);
        if (feed) await putFeed(db, feed);
      }),
    leave: (url) => as(() => unsubscribe(world, url)),
    edit: (edit) => as(() => editFeed(db, edit).then(() => undefined)),
    settings: () => as(getSettings),
    feeds: () =>
      as(async () =>
        Object.fromEntries(
          (await listFeeds(db)).map(({ url, name, folder, muted }) => [
            url,
            JSON.parse(JSON.stringify({ name, folder, muted })),
          ]),
        ),
      ),
  };
}

/** The browsers share one process: one at a time. */
let last: Promise<unknown> = Promise.resolve();
function inTurn<T>(step: () => Promise<T>): Promise<T> {
  const next = last.then(step, step);
  last = next.catch(() => undefined);
  return next;
}

/** Browsers that take part, each of which has heard of the others. */
export async function pair(): Promise<readonly [SyncedBrowser, SyncedBrowser]> {
  const [one, two] = await syncedBrowsers(2);
  if (!one || !two) throw new Error('no browsers');
  for (const browser of [one, two]) await browser.turn(true);
  await settle(one, two);
  return [one, two];
}

/** Everyone hears of everyone. */
export async function settle(...browsers: readonly SyncedBrowser[]): Promise<void> {
  for (let round = 0; round < 2; round++) for (const browser of browsers) await browser.sync();
}
