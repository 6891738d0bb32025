import { describe, expect, it } from 'vitest';
import { parseStoryFeed } from '@/utils/engine/feed/story-feed/parse-story-feed';
import type { Story } from '@/utils/model/story';
import type { Database } from '@/utils/storage/connect';
import { putFeedStories } from '@/utils/storage/feed-stories';
import { countStories } from '@/utils/storage/stories';
import { freshDatabase } from './database';
import { derive, makeFeed, makeStory, now } from './rows';

const stories = (count: number) => Array.from({ length: count }, (_, i) => makeStory(`s${i}`));
const put = (db: Database, told: readonly Story[]) => putFeedStories(db, makeFeed(), told, derive, { now });

/** Processor time of this process, the best of three: what else the machine does must not count. */
async function cost(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 3; i++) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    times.push(user + system + 5_000); // the clock of a process may go in steps of 5 ms
  }
  return Math.min(...times);
}

describe('2,000 stories', { timeout: 60_000 }, () => {
  it('cost about ten times as much as 200 to store, and are neither derived nor written again while unchanged', async () => {
    const few = stories(200);
    const many = stories(2_000);
    const small = await cost(async () => put(await freshDatabase(), few));
    const large = await cost(async () => put(await freshDatabase(), many));
    const db = await freshDatabase();
    await put(db, many);
    const before = await db.getAll('stories');
    // Counted, not timed: a ratio of two short times fails by chance on a busy machine.
    let derived = 0;
    const count = (story: Story) => {
      derived++;
      return derive(story);
    };
    await putFeedStories(db, makeFeed(), many, count, { now: now + 60_000 });
    expect(derived).toBe(0);
    expect(await db.getAll('stories')).toEqual(before);
    expect(await countStories(db)).toBe(2_000);
    expect(large / small).toBeLessThan(40);
  });

  it('cost about ten times as much as 200 to parse', async () => {
    const text = (count: number) =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        items: stories(count).map(({ id, headline, ...story }) => ({ id, title: headline, _story: story })),
      });
    const [few, many] = [text(200), text(2_000)];
    const small = await cost(() => parseStoryFeed(few));
    const large = await cost(() => parseStoryFeed(many));
    expect(parseStoryFeed(many)).toMatchObject({ ok: true, problems: [] });
    expect(large / small).toBeLessThan(40);
  });
});
