import { resolve } from 'node:path';
import { randomOf } from '@/bench/training/random';
import { type Newsroom, startNewsroom } from '@/demo/newsroom';
import { feedPath } from '@/demo/sites/publisher-feed';
import { type Browser, launchBrowser } from '@/tests/e2e/drivers/driver';
import { isBrowsersOwn, type ProxiedRequest, startRecordingProxy } from '@/tests/e2e/drivers/proxy';
import { launchReader, subscribeTo } from '@/tests/e2e/reader';
import { type Fault, fault, type TrustCase } from '../part';
import { goOn, stepsOf } from './simulated-time';

/** An extension that asks the network for nothing: what is requested beside it is the pages' and the browser's own. */
const silentExtension = resolve('tests/fixtures/driver-extension');

/** What was requested between two moments of simulated time. */
type Round = readonly ProxiedRequest[];

/**
 * Reads articles, `count` of them, in a browser behind a proxy that sees all that leaves the machine; and lets the same
 * time go by in one in which nothing is read. Beyond what the pages themselves load, which a browser without Sidelight tells,
 * both must have requested the same in every step: the same addresses, the same bytes.
 */
export async function compareReading(count: number, seed: number): Promise<TrustCase> {
  const newsroom = await startNewsroom();
  try {
    const pages = pagesToRead(newsroom, count, seed);
    const steps = stepsOf(count, seed);
    const plain = await roundsOf(newsroom, pages, steps, false);
    const idle = await roundsOf(
      newsroom,
      pages.map(() => null),
      steps,
      true,
    );
    const reading = await roundsOf(newsroom, pages, steps, true);
    return verdict(plain, idle, reading);
  } finally {
    await newsroom.close();
  }
}

function pagesToRead({ pages }: Newsroom, count: number, seed: number): readonly string[] {
  const random = randomOf(seed + 1);
  const articles = pages.filter(({ name }) => /^(?!odd)[\w-]+\/[\w-]+$/u.test(name));
  return Array.from({ length: count }, () => articles[Math.floor(random() * articles.length)]?.url ?? '');
}

/** A page is opened in every step where there is one, and left again; what is requested until then belongs to the step. */
async function roundsOf(
  newsroom: Newsroom,
  pages: readonly (string | null)[],
  steps: readonly number[],
  withSidelight: boolean,
): Promise<readonly Round[]> {
  const proxy = await startRecordingProxy();
  const launch = (options: { proxy: string }) =>
    withSidelight
      ? launchReader('chromium', { ...options, complaints: true })
      : launchBrowser('chromium', { ...options, extensionPath: silentExtension });
  const browser = await launch({ proxy: proxy.address });
  const rounds: Round[] = [];
  try {
    if (withSidelight) await subscribeToAll(browser, newsroom);
    const own = await browser.openExtensionPage(withSidelight ? 'options.html' : 'manifest.json');
    const page = await browser.openPage('about:blank');
    let now = Date.now();
    for (const [i, step] of steps.entries()) {
      const before = proxy.requests.length;
      now += step;
      if (withSidelight) await goOn(browser, own, now, randomOf(i)());
      const url = pages[i];
      if (url) {
        await page.goto(url);
        if (!/unrelated/u.test(url)) await page.waitForTab();
      }
      await page.goto('about:blank');
      rounds.push(proxy.requests.slice(before).filter((request) => !isBrowsersOwn(request)));
    }
  } finally {
    await browser.close();
    await proxy.close();
  }
  return rounds;
}

async function subscribeToAll(browser: Browser, newsroom: Newsroom): Promise<void> {
  for (const host of ['courier', 'northern-wire', 'harbour-post', 'elbtal-zeitung'])
    await subscribeTo(browser, newsroom.url(host, feedPath));
  await subscribeTo(browser, newsroom.storyFeedUrl);
}

const nameOf = ({ method, url, bytes }: ProxiedRequest) => `${method} ${url} ${bytes}`;

/** Page loads differ in nothing but what their own headers say: compared by address. */
function withoutPages(round: Round, plain: Round): readonly string[] {
  const left = plain.map(({ method, url }) => `${method} ${url}`);
  return round
    .filter(({ method, url }) => {
      const at = left.indexOf(`${method} ${url}`);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    })
    .map(nameOf)
    .sort();
}

function verdict(plain: readonly Round[], idle: readonly Round[], reading: readonly Round[]): TrustCase {
  const faults: Fault[] = [];
  let requests = 0;
  let bytes = 0;
  for (const [i, round] of reading.entries()) {
    const found = withoutPages(round, plain[i] ?? []);
    const expected = (idle[i] ?? []).map(nameOf).sort();
    requests += expected.length;
    const [beyond, missing] = [without(found, expected), without(expected, found)];
    for (const line of beyond) faults.push(fault('leaked', `step ${i}: ${line}`, bytesOf(line)));
    for (const line of missing) faults.push(fault('wrong', `step ${i} lacks ${line}`));
    bytes += beyond.reduce((sum, line) => sum + bytesOf(line), 0);
  }
  const read = plain.reduce((sum, round) => sum + round.length, 0);
  if (requests === 0 || read === 0) faults.push(fault('wrong', 'nothing was compared'));
  return {
    id: `${reading.length} articles`,
    faults,
    figures: {
      articles: reading.length,
      'feed requests': requests,
      'page requests': read,
      'bytes leaked': bytes,
    },
  };
}

const bytesOf = (line: string) => Number(line.split(' ').at(-1));

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
