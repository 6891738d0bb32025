import { resolve } from 'node:path';
import { randomOf } from '@/bench/training/random';
import { type Newsroom, startNewsroom } from '@/demo/newsroom';
import { feedPath } from '@/demo/sites/publisher-feed';
import { type Browser, launchBrowser } from '@/tests/e2e/drivers/driver';
import { isBrowsersOwn, startRecordingProxy } from '@/tests/e2e/drivers/proxy';
import { launchReader, subscribeTo } from '@/tests/e2e/reader';
import type { TrustCase } from '../part';
import { judgeRounds, type Round } from './judge-rounds';
import { type LivelyFeeds, openLivelyFeeds } from './lively-feeds';
import { goOn, setTime, stepsOf } from './simulated-time';

/** An extension that asks the network for nothing: what is requested beside it is the pages' and the browser's own. */
const silentExtension = resolve('tests/fixtures/driver-extension');

/** What stays the same in all rounds. */
interface World {
  readonly newsroom: Newsroom;
  readonly papers: LivelyFeeds;
  readonly seed: number;
  /** When a round begins, and for how long it goes on after each page; in milliseconds. */
  readonly begin: number;
  readonly steps: readonly number[];
  /** The papers' time. */
  tellTime(now: number): void;
}

/**
 * Reads articles, `count` of them, in a browser behind a proxy that sees all that leaves the machine; and lets the same
 * time go by in one in which nothing is read. Beyond what the pages themselves load, which a browser without Sidelight tells,
 * both must have requested the same in every step: the same addresses, the same bytes, of each host in the same order.
 */
export async function compareReading(count: number, seed: number): Promise<TrustCase> {
  const begin = Date.now();
  let now = begin;
  const [newsroom, papers] = await Promise.all([startNewsroom(), openLivelyFeeds(() => now)]);
  const tellTime = (moment: number) => {
    now = moment;
  };
  const world = { newsroom, papers, seed, begin, steps: stepsOf(count, seed), tellTime };
  const pages = pagesToRead(newsroom, count, seed);
  try {
    const plain = await roundWithout(pages);
    const idle = await roundWith(
      world,
      pages.map(() => null),
    );
    const reading = await roundWith(world, pages);
    return judgeRounds(`${count} articles`, { plain, idle, reading });
  } finally {
    await Promise.all([newsroom.close(), papers.close()]);
  }
}

/** Articles of every paper, told by a known story or not; any of them shows a tab, which front pages do not. */
function pagesToRead({ pages }: Newsroom, count: number, seed: number): readonly string[] {
  const random = randomOf(seed + 1);
  const articles = pages.filter(({ kind }) => kind === 'article');
  return Array.from({ length: count }, () => articles[Math.floor(random() * articles.length)]?.url ?? '');
}

/** What the pages ask for in a browser without Sidelight. */
function roundWithout(pages: readonly (string | null)[]): Promise<readonly Round[]> {
  const launch = (proxy: string) => launchBrowser('chromium', { proxy, extensionPath: silentExtension });
  return recordRounds(launch, async () => ({ pages, step: async () => undefined }));
}

/** What is asked for beside Sidelight, which follows all feeds; a page is opened in every step where there is one. */
function roundWith(world: World, pages: readonly (string | null)[]): Promise<readonly Round[]> {
  const { begin, steps, seed, tellTime } = world;
  const launch = (proxy: string) => launchReader('chromium', { proxy, complaints: true });
  return recordRounds(launch, async (browser) => {
    let now = begin;
    tellTime(now);
    await setTime(browser, now, randomOf(seed)());
    await subscribeToAll(browser, world);
    const own = await browser.openExtensionPage('options.html');
    const step = async (i: number) => {
      now += steps[i] ?? 0;
      tellTime(now);
      await goOn(browser, own, now, randomOf(seed + i)());
    };
    return { pages, step };
  });
}

async function subscribeToAll(browser: Browser, { newsroom, papers }: World): Promise<void> {
  for (const host of ['courier', 'northern-wire', 'harbour-post', 'elbtal-zeitung'])
    await subscribeTo(browser, newsroom.url(host, feedPath));
  for (const url of [newsroom.storyFeedUrl, ...papers.urls]) await subscribeTo(browser, url);
}

/** A reader: the pages to be opened one after the other, and what happens before each. */
interface Reader {
  readonly pages: readonly (string | null)[];
  step(i: number): Promise<void>;
}

/** What a proxy sees from one step to the next; a page is left again in its own step. */
async function recordRounds(
  launch: (proxy: string) => Promise<Browser>,
  begin: (browser: Browser) => Promise<Reader>,
): Promise<readonly Round[]> {
  const proxy = await startRecordingProxy();
  const browser = await launch(proxy.address);
  const rounds: Round[] = [];
  try {
    const { pages, step } = await begin(browser);
    const page = await browser.openPage('about:blank');
    for (const [i, url] of pages.entries()) {
      const before = proxy.requests.length;
      await step(i);
      if (url !== null) {
        await page.goto(url);
        await page.waitForTab();
        await page.goto('about:blank');
      }
      rounds.push(proxy.requests.slice(before).filter((request) => !isBrowsersOwn(request)));
    }
  } finally {
    await Promise.all([browser.close(), proxy.close()]);
  }
  return rounds;
}
