import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FeedOutcome } from '@/demo/hostile/hostile-feed';
import { hostileFeeds } from '@/demo/hostile/index';
import { type HostileFeeds, startHostileFeeds } from '@/demo/hostile-feeds';
import type { Feed } from '@/utils/model/feed';
import type { OpenedStory, StoryListItem } from '@/utils/model/story-list';
import type { Subscription } from '@/utils/model/subscription';
import { clickNamed, readText } from './click-named';
import type { Page, Surface } from './drivers/driver';
import { until } from './drivers/until';
import { ask, browserNames, useReader } from './reader';

/** These end by the product's own limits, some after half a minute: they are asked all at once, before the others. */
const slow = hostileFeeds.filter(({ endless }) => endless);
const quick = hostileFeeds.filter(({ endless }) => !endless);

/** What a reader is told at the form, by the feed that brings it about. */
const refusals = [
  ['hangs-up', 'No answer came from this address.'],
  ['status-404', 'There is nothing at this address any more (error 404).'],
  ['page-as-feed', 'not a feed, and it names none.'],
  ['sixty-megabytes', 'larger than Sidelight takes in.'],
  ['truncated', 'The feed broke off in the middle.'],
] as const;

describe.each(browserNames)('feeds that misbehave, in %s', (name) => {
  const reader = useReader(name);
  let server: HostileFeeds;
  let library: Page;
  let before: readonly OpenedStory[];
  /** Times that all stories were opened while feeds were still being waited for. */
  let openedMeanwhile = 0;

  beforeAll(async () => {
    server = await startHostileFeeds();
    library = await reader.browser.openExtensionPage('sidepanel.html');
    const listed = (await ask(library, 'listHeadlines', null)) as readonly StoryListItem[];
    const own = listed.filter(({ key }) => key.feed === reader.newsroom.storyFeedUrl);
    before = await openAll(library, own);
    expect(before.length).toBeGreaterThan(4);
    await startSubscribing(library, slowUrls());
  });
  afterAll(() => server?.close());
  const slowUrls = () => slow.map((feed) => server.url(feed.name));

  afterEach(async () => {
    expect(await openAll(library, before)).toEqual(before);
    expect((await ask(library, 'listHeadlines', null)) as readonly unknown[]).not.toEqual([]);
    if ((await outcomesOf(library, slowUrls())) === null) openedMeanwhile += 1;
  });

  it.each(quick)('$name: $description', async ({ name: feed, expected, again }) => {
    const url = server.url(feed);
    const outcome = (await ask(library, 'subscribe', { url })) as Subscription;
    expect(outcome).toSatisfy(isOneOf(expected));
    // What was taken the first time is asked again as a subscription, below.
    if (again && !outcome.ok) expect(await ask(library, 'subscribe', { url })).toSatisfy(isOneOf(again));
    if (outcome.ok) expect(await refresh(library, url)).toSatisfy(isOneOf(again ?? expected));
  });

  it('are given up in time, many at once, and none of those before waited for them', async () => {
    expect(openedMeanwhile).toBeGreaterThan(0);
    const outcomes = await until('all outcomes', () => outcomesOf(library, slowUrls()), 100_000);
    for (const [i, { expected }] of slow.entries()) expect(outcomes[i]).toSatisfy(isOneOf(expected));
  });

  it.each(refusals)('%s is refused in words at the form', async (feed, words) => {
    const panel = await openFeeds();
    await add(panel, server.url(feed));
    await until('the words', async () => (await readText(panel, '[role="alert"]')).includes(words));
    expect(await panel.count('main li h2')).toBe(await countFeeds(library));
    await panel.close();
  });

  it('and one that does not is taken by the form, which is then empty', async () => {
    await ask(library, 'unsubscribe', { url: server.url('fair') });
    const panel = await openFeeds();
    await add(panel, server.url('fair'));
    await panel.waitFor(() => document.querySelector('input')?.value === '');
    expect(await readText(panel, '[role="alert"]')).toBe('');
    await until('the feed', async () => (await readText(panel, 'main ul')).includes(server.url('fair')));
    await panel.close();
  });

  it('one that fails later says so beside its name, and its stories stay', async () => {
    const url = reader.newsroom.storyFeedUrl;
    for (const feed of await listFeeds(library)) {
      if (feed.url !== url) await ask(library, 'unsubscribe', { url: feed.url });
    }
    await reader.newsroom.close();
    const panel = await openFeeds();
    await clickNamed(panel, `Check now: ${(await feedOf(library, url))?.title}`);
    const words = 'No answer came from this address.';
    await until('the words', async () => (await readText(panel, 'main ul')).includes(words));
    expect(await readText(panel, 'main ul')).toContain('Failed once. Last good answer');
    await panel.close();
  });

  async function openFeeds(): Promise<Page> {
    const panel = await reader.browser.openExtensionPage('sidepanel.html#feeds');
    await panel.waitFor('main li h2');
    return panel;
  }
});

async function add(panel: Surface, url: string): Promise<void> {
  await panel.waitFor('main form input');
  await panel.fill('main form input', url);
  await clickNamed(panel, 'Add');
}

function openAll(library: Surface, stories: readonly Pick<OpenedStory, 'key'>[]): Promise<OpenedStory[]> {
  return Promise.all(stories.map(async ({ key }) => (await ask(library, 'openStory', key)) as OpenedStory));
}

async function listFeeds(library: Surface): Promise<readonly Feed[]> {
  return (await ask(library, 'listFeeds', null)) as readonly Feed[];
}

const countFeeds = async (library: Surface) => (await listFeeds(library)).length;

const feedOf = async (library: Surface, url: string) =>
  (await listFeeds(library)).find((feed) => feed.url === url);

/** What asking a subscribed feed once more comes to, in the form of a subscription. */
async function refresh(library: Surface, url: string): Promise<Subscription | undefined> {
  await ask(library, 'refreshFeed', { url });
  const feed = await feedOf(library, url);
  return feed?.error ? { ok: false, ...feed.error } : feed && { ok: true, feed };
}

/** Asks without waiting for the answers: a browser's driver has less patience than the product. */
function startSubscribing(library: Surface, urls: readonly string[]): Promise<void> {
  return library.evaluate((feeds) => {
    const { chrome } = globalThis as unknown as {
      readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    for (const url of feeds) {
      const answer = chrome.runtime.sendMessage({ to: 'background', type: 'subscribe', data: { url } });
      const keep = (outcome: unknown) =>
        document.body.setAttribute(`data-outcome-${feeds.indexOf(url)}`, JSON.stringify(outcome));
      answer.then(keep, (error: unknown) => keep({ error: String(error) }));
    }
  }, urls);
}

/** Null until all are there. */
async function outcomesOf(
  library: Surface,
  urls: readonly string[],
): Promise<readonly Subscription[] | null> {
  const answers = await library.evaluate(
    (feeds) => feeds.map((url) => document.body.getAttribute(`data-outcome-${feeds.indexOf(url)}`)),
    urls,
  );
  return answers.includes(null) ? null : answers.map((answer) => JSON.parse(answer ?? '').value);
}

const isOneOf = (expected: readonly FeedOutcome[]) => (outcome: Subscription) =>
  expected.some((wanted) => isAs(wanted, outcome));

function isAs(wanted: FeedOutcome, outcome: Subscription): boolean {
  if ('error' in wanted)
    return (
      !outcome.ok &&
      outcome.code === wanted.error &&
      (wanted.status === undefined || outcome.status === wanted.status)
    );
  if (!outcome.ok) return false;
  const { stories, problems } = outcome.feed;
  const isCount = wanted.stories === 'some' ? stories > 0 : stories === wanted.stories;
  return isCount && (wanted.problems === undefined || problems.length > 0 === wanted.problems);
}
