import { type Newsroom, startNewsroom } from '@/demo/newsroom';
import type { Browser, Page } from '@/tests/e2e/drivers/driver';
import { until } from '@/tests/e2e/drivers/until';
import { ask, launchReader, subscribeTo } from '@/tests/e2e/reader';
import { derivedFaults } from '../faults/judge';
import { type Fault, fault } from '../part';
import { readRows } from '../read-rows';
import { openSlowFeed, type SlowFeed } from './slow-feed';

/** A browser with feeds, a pin and a note in it: what must be there after whatever happens. */
export interface Scene {
  readonly browser: Browser;
  readonly newsroom: Newsroom;
  readonly feed: SlowFeed;
  /** Any page of the extension. */
  page: Page;
  close(): Promise<void>;
}

export const note = 'Ask who **paid**.';
const subject = { is: 'source', url: 'https://paper.example/noted' };

export async function openScene(profile?: string): Promise<Scene> {
  const [browser, newsroom, feed] = await Promise.all([
    launchReader('chromium', { complaints: true, ...(profile === undefined ? {} : { profile }) }),
    startNewsroom(),
    openSlowFeed(),
  ]);
  await subscribeTo(browser, newsroom.storyFeedUrl);
  await subscribeTo(browser, feed.url);
  const page = await browser.openExtensionPage('options.html');
  const [first] = (await ask(page, 'listHeadlines', null)) as readonly { key: object }[];
  await ask(page, 'setPinned', { key: first?.key, pinned: true });
  await ask(page, 'saveNote', { subject, markdown: note });
  const close = async () => void (await Promise.all([browser.close(), newsroom.close(), feed.close()]));
  return { browser, newsroom, feed, page, close };
}

export const saveAnotherNote = (page: Page, url: string): Promise<unknown> =>
  ask(page, 'saveNote', { subject: { is: 'source', url }, markdown: 'x'.repeat(20_000) });

/** What is not as it was: the pin, the note, the feeds, and whether what is derived hangs together. */
export async function faultsIn(page: Page): Promise<readonly Fault[]> {
  const rows = await readRows(page);
  const count = (store: string) => (rows[store] ?? []).length;
  const notes = (rows['library'] ?? []).filter((row) => JSON.stringify(row).includes(JSON.stringify(note)));
  return [
    ...(count('pins') === 1 ? [] : [fault('lost', 'the pin')]),
    ...(notes.length === 1 ? [] : [fault('lost', 'the note')]),
    ...(count('feeds') === 2 ? [] : [fault('lost', 'a feed')]),
    ...(count('entries') > 0 && count('stories') > 4 ? [] : [fault('lost', 'entries or stories')]),
    ...derivedFaults({ rows, local: {}, session: {} }).map((what) => fault('wrong', what)),
  ];
}

/** The words that a page of ours shows, once it shows those. */
export async function told(page: Page, words: RegExp): Promise<readonly Fault[]> {
  const isTold = until(`the words ${words}`, async () => words.test((await page.text('body')) ?? ''), 30_000);
  return isTold.then(
    () => [],
    async () => [fault('wrong', `the reader is told "${await page.text('body')}"`)],
  );
}

/** Waits until a page of ours answers again: the background may be starting. */
export const untilAnswered = (page: Page): Promise<unknown> =>
  until('the background', () => ask(page, 'listFeeds', null), 30_000);
