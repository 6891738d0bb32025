import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, startNewsroom } from '@/demo/newsroom';
import { get } from '@/demo/server/get';
import { stories } from '@/demo/stories/index';
import { parseStoryFeed } from '@/utils/engine/feed/story-feed/parse-story-feed';
import type { Citation } from '@/utils/model/citation';
import type { Story } from '@/utils/model/story';

let newsroom: Newsroom;
let served: readonly Story[];
beforeAll(async () => {
  newsroom = await startNewsroom();
  const parsed = parseStoryFeed((await get(newsroom.storyFeedUrl)).body);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  expect(parsed.problems).toEqual([]);
  served = parsed.stories;
});
afterAll(() => newsroom.close());

const claimsOf = (story: Story): { text: string; citations: readonly Citation[] }[] => [
  ...story.sections.flatMap(({ sentences }) => sentences),
  ...story.timeline,
];

describe('the story feed', () => {
  it('holds every story, and its reader finds no fault', () => {
    expect(served.map(({ id }) => id)).toEqual(stories.map(({ id }) => id));
  });

  it('cites for every claim a quote that stands word for word in the article as served', async () => {
    const quotes = served.flatMap((story) =>
      claimsOf(story).flatMap(({ citations }) =>
        citations.map(({ source, quote }) => ({ url: story.sources[source - 1]?.url ?? '', quote })),
      ),
    );
    const texts = new Map<string, string>();
    for (const { url } of quotes) if (!texts.has(url)) texts.set(url, await textOf(url));
    expect(quotes.length).toBeGreaterThan(60);
    expect(
      quotes.filter(({ url, quote }) => quote === undefined || !texts.get(url)?.includes(quote)),
    ).toEqual([]);
  });

  it('leaves no claim without a citation', () => {
    const claims = served.flatMap(claimsOf);
    expect(claims.filter(({ citations }) => citations.length === 0)).toEqual([]);
  });

  it('uses every source of a story at least once', () => {
    for (const story of served) {
      const cited = new Set(
        claimsOf(story).flatMap(({ citations }) => citations.map(({ source }) => source)),
      );
      expect([...cited].sort()).toEqual(story.sources.map((_, i) => i + 1));
    }
  });

  it('names only addresses that are served', async () => {
    const addresses = served.flatMap(({ url, sources }) => [
      url ?? '',
      ...sources.map((source) => source.url),
    ]);
    const { home_page_url: home, feed_url: own, items } = JSON.parse((await get(newsroom.storyFeedUrl)).body);
    for (const address of [home, own, items[0]._story.about, ...addresses])
      expect((await get(address)).status, address).toBe(200);
  });

  it('is of use to readers that know nothing of stories', async () => {
    const feed = JSON.parse((await get(newsroom.storyFeedUrl)).body);
    for (const item of feed.items) {
      expect(item.summary.length).toBeGreaterThan(60);
      expect(item.content_html).toContain('<h3>');
      expect(Date.parse(item.date_modified)).toBeGreaterThanOrEqual(Date.parse(item.date_published));
      expect(item._story.about).toBe(newsroom.url('newsroom', '/about-story-feeds'));
    }
  });
});

describe('a second request for the story feed', () => {
  it('is answered 304 by its ETag or its date, and 200 where the ETag differs', async () => {
    const { headers } = await get(newsroom.storyFeedUrl);
    const tag = String(headers.etag);
    const date = String(headers['last-modified']);
    const status = async (sent: Record<string, string>) => (await get(newsroom.storyFeedUrl, sent)).status;
    expect(await status({ 'if-none-match': tag })).toBe(304);
    expect(await status({ 'if-modified-since': date })).toBe(304);
    expect(await status({ 'if-none-match': '"other"', 'if-modified-since': date })).toBe(200);
  });

  it('is answered 200 again when a story was revised in between', async () => {
    const own = await startNewsroom();
    try {
      const { headers } = await get(own.storyFeedUrl);
      own.publish((all) => all.map((story) => ({ ...story, revision: story.revision + 1 })));
      const again = await get(own.storyFeedUrl, { 'if-none-match': String(headers.etag) });
      expect(again.status).toBe(200);
    } finally {
      await own.close();
    }
  });
});

async function textOf(url: string): Promise<string> {
  const { document } = parseHTML((await get(url)).body);
  return document.body.textContent ?? '';
}
