import { describe, expect, it } from 'vitest';
import { parseStoryFeed } from '@/utils/engine/feed/parse-story-feed';
import type { Story } from '@/utils/model/story';
import type { Database } from '@/utils/storage/connect';
import { putFeedStories } from '@/utils/storage/feed-stories';
import { countStories } from '@/utils/storage/stories';
import { freshDatabase } from './database';
import { derive, makeFeed, makeStory, now } from './rows';

const stories = (count: number) => Array.from({ length: count }, (_, i) => makeStory(`s${i}`));
const put = (db: Database, told: readonly Story[]) => putFeedStories(db, makeFeed(), told, derive, { now });

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

describe('2,000 stories', () => {
  it('cost about ten times as much as 200 to store, and far less to find unchanged', async () => {
    const few = stories(200);
    const many = stories(2_000);
    await put(await freshDatabase(), few); // warms up
    const small = await milliseconds(async () => put(await freshDatabase(), few));
    const db = await freshDatabase();
    const large = await milliseconds(() => put(db, many));
    const again = await milliseconds(() => put(db, many));
    expect(await countStories(db)).toBe(2_000);
    expect(large / small).toBeLessThan(40);
    expect(again / large).toBeLessThan(0.7);
  });

  it('cost about ten times as much as 200 to parse', async () => {
    const text = (count: number) =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        items: stories(count).map(({ id, headline, ...story }) => ({ id, title: headline, _story: story })),
      });
    const [few, many] = [text(200), text(2_000)];
    parseStoryFeed(few);
    const small = await milliseconds(() => parseStoryFeed(few));
    const large = await milliseconds(() => parseStoryFeed(many));
    expect(parseStoryFeed(many)).toMatchObject({ ok: true, problems: [] });
    expect(large / small).toBeLessThan(40);
  });
});
