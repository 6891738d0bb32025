import { beforeEach, describe, expect, it } from 'vitest';
import { arabicStory, bigStory, hostileStory, parisStory } from '@/tests/fixtures/stories';
import type { Story } from '@/utils/model/story';
import { deriveStory } from '@/utils/services/derive-story';
import { collect } from '@/utils/services/library/collect';
import { addCollection } from '@/utils/services/library/collections';
import { setPinned } from '@/utils/services/pins';
import { indexSlice } from '@/utils/services/search/index-library';
import { searchStories } from '@/utils/services/search/search-stories';
import { openStory } from '@/utils/services/story-lists';
import { deleteFeed } from '@/utils/storage/delete-feed';
import { putStories } from '@/utils/storage/feed-stories';
import { feed } from './searched-entries';
import { emptyWorld, type World } from './world';

const japanese: Story = {
  ...parisStory,
  id: 'tokyo',
  language: 'ja',
  headline: '東京で大雪、交通に影響',
  sections: [],
  timeline: [],
};
const stories = [parisStory, arabicStory, bigStory, hostileStory, japanese];

let world: World;
beforeEach(async () => {
  world = await emptyWorld();
  await tell(stories);
});

const tell = async (told: readonly Story[]) =>
  putStories(await world.database(), feed, told, deriveStory, { now: world.clock });
const found = async (query: string) => (await searchStories(world, query)).hits.map(({ key }) => key.id);
const textFound = async (query: string) => (await searchStories(world, query)).hits[0]?.found;

describe('the search of stories', () => {
  it('finds a word of the headline first, in any case, without its accents', async () => {
    expect((await found('MOSCOW'))[0]).toBe(parisStory.id);
    expect((await found('mòscow'))[0]).toBe(parisStory.id);
  });

  it('finds what has all words, wherever in the story they stand', async () => {
    expect(await found('zaporizhzhia dnipro')).toContain(parisStory.id);
    expect(await found('zaporizhzhia volcano')).toEqual([]);
  });

  it('finds words that are only begun, and long ones that are misspelt', async () => {
    expect(await found('guarant')).toContain(parisStory.id);
    expect(await found('guaranties')).toContain(parisStory.id);
  });

  it('finds what is written without spaces, and from right to left', async () => {
    expect(await found('大雪')).toEqual(['tokyo']);
    expect(await found('فيضانات')).toEqual([arabicStory.id]);
  });

  it('takes a query as words, whatever else is in it', async () => {
    expect(await found('')).toEqual([]);
    expect(await found('***')).toEqual([]);
    expect(await found('"moscow" *^ (axis)')).toEqual([parisStory.id]);
    expect(await found(`moscow ${'x'.repeat(300)}`)).toEqual([]);
  });

  it('shows the text that most of the words stand in, unless it is the headline', async () => {
    expect(await textFound('moscow axis')).toBeUndefined();
    expect(await textFound('zaporizhzhia')).toMatchObject({
      in: 'summary',
      text: expect.stringContaining('Zaporizhzhia'),
    });
    expect(await textFound('hafenpost')).toMatchObject({ in: 'source' });
  });

  it('says what is pinned, and finds that also when its feed is gone; not what is only in a collection', async () => {
    const [pinned, collected] = [
      { feed, id: parisStory.id },
      { feed, id: arabicStory.id },
    ];
    await setPinned(world, pinned, true);
    const { id: collection } = await addCollection(world, 'Floods');
    await collect(world, { collection, what: { is: 'story', key: collected }, tags: [] });
    expect((await searchStories(world, 'moscow')).hits[0]).toMatchObject({ key: pinned, pinned: true });
    await deleteFeed(await world.database(), feed);
    const { hits, total } = await searchStories(world, 'moscow');
    expect([hits.length, total]).toEqual([1, 1]);
    expect(await openStory(world, pinned)).toMatchObject({ pinned: true });
    expect(await found('فيضانات')).toEqual([]);
  });

  it('counts more than it hands on, and says when not all has been read yet', async () => {
    await tell(
      Array.from({ length: 240 }, (_, i) => ({ ...japanese, id: `snow-${i}`, headline: `Snow again ${i}` })),
    );
    const early = await searchStories(world, 'snow');
    expect(early.isGrowing).toBe(true);
    const db = await world.database();
    while (await indexSlice(db));
    const { hits, total, isGrowing } = await searchStories(world, 'snow');
    expect([hits.length, total, isGrowing]).toEqual([50, 240, false]);
  });
});
