import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomOf } from '@/bench/training/random';
import { type Newsroom, startNewsroom } from '@/demo/newsroom';
import type { Browser, BrowserName, Page } from '@/tests/e2e/drivers/driver';
import { until } from '@/tests/e2e/drivers/until';
import { ask, launchReader, subscribeTo } from '@/tests/e2e/reader';
import { derivedFaults } from '../faults/judge';
import { type Fault, fault, type TrustCase } from '../part';
import { readRows } from '../read-rows';
import { type GrowingFeed, openGrowingFeed } from './growing-feed';
import { type Kept, missingFrom, nothingKept, workUntilKilled } from './work';

export interface KillOptions {
  readonly browser: BrowserName;
  readonly kills: number;
  readonly seed: number;
  /** So many of the kills are over already. */
  readonly from?: number;
}

/** Longest time between the first word of a life and its end, in milliseconds. */
const longestLife = 1_500;

/**
 * One profile whose browser is killed again and again while it writes. After each kill it is started anew and all rows are
 * counted: what it had said it has kept is there, and what is derived hangs together.
 */
export async function* killBrowser({
  browser: name,
  kills,
  seed,
  from = 0,
}: KillOptions): AsyncGenerator<TrustCase> {
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-killed-'));
  const newsroom = await startNewsroom();
  const feed = await openGrowingFeed();
  const kept = nothingKept();
  try {
    for (let kill = from; kill < kills; kill++) {
      const random = randomOf(seed + kill);
      const browser = await launchReader(name, { profile });
      const { page, faults } = await wake(browser, newsroom, feed, kept, kill === from);
      yield* kill === from ? [] : [{ id: `${name} ${kill}`, faults, figures: figuresOf(kept) }];
      await killAtWork(
        browser,
        page,
        { feed, newsroom, life: `${seed}-${kill}` },
        kept,
        random() * longestLife,
      );
    }
    const browser = await launchReader(name, { profile });
    const { faults } = await wake(browser, newsroom, feed, kept, false);
    yield { id: `${name} ${kills}`, faults, figures: figuresOf(kept) };
    await browser.close();
  } finally {
    await Promise.all([newsroom.close(), feed.close()]);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const figuresOf = ({ notes, collections, pins, articles }: Kept) => ({
  kept: notes.size + collections.size + pins.size + articles.size,
});

/** Opens a page of the extension and looks at what is stored, as it stands before anything else is asked. */
async function wake(
  browser: Browser,
  newsroom: Newsroom,
  feed: GrowingFeed,
  kept: Kept,
  isFirst: boolean,
): Promise<{ page: Page; faults: readonly Fault[] }> {
  const page = await browser.openExtensionPage('options.html');
  if (isFirst) {
    await subscribeTo(browser, newsroom.storyFeedUrl);
    await subscribeTo(browser, feed.url);
    return { page, faults: [] };
  }
  // The answer comes when the background has looked after what is derived.
  await until('the background', () => ask(page, 'listFeeds', null), 30_000);
  const rows = await readRows(page);
  const lost = missingFrom(rows, kept).map((what) => fault('lost', what));
  const wrong = derivedFaults({ rows, local: {}, session: {} }).map((what) => fault('wrong', what));
  return { page, faults: [...lost, ...wrong] };
}

async function killAtWork(
  browser: Browser,
  page: Page,
  { feed, newsroom, life }: { feed: GrowingFeed; newsroom: Newsroom; life: string },
  kept: Kept,
  afterMs: number,
): Promise<void> {
  const told = (await ask(page, 'listHeadlines', null)) as readonly { key: { feed: string; id: string } }[];
  const stories = told.map(({ key }) => key).filter((key) => key.feed === newsroom.storyFeedUrl);
  const work = workUntilKilled(page, { feed, stories, life }, kept);
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  await browser.kill();
  await work;
}
