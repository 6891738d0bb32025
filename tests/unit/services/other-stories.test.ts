import { expect, it } from 'vitest';
import { deriveStory } from '@/utils/services/derive-story';
import { lookupStory } from '@/utils/services/lookup-story';
import { rejectStory, unrejectStory } from '@/utils/services/reject-story';
import { spotArticle } from '@/utils/services/spot-article';
import { putStories } from '@/utils/storage/feed-stories';
import { makeStory } from '../storage/rows';
import { emptyWorld, openTab, sighting } from './world';

const url = 'https://paper.example.org/tram';
const tram = makeStory('tram', {
  headline: 'Council of Harborough votes for the riverside tram',
  sources: [{ url, headline: 'Council backs tram', publisher: 'The Paper' }],
});
const cost = makeStory('cost', { headline: 'Riverside tram of Harborough: council votes again' });

it('tells which story the reader has refused for it, and which come next, until that is taken back', async () => {
  const world = await emptyWorld();
  await putStories(await world.database(), 'feed', [tram, cost], deriveStory, { now: world.clock });
  const tab = openTab(world, url);
  await spotArticle(world, tab, sighting());
  const key = { feed: 'feed', id: 'tram' };
  expect(await lookupStory(world, 7)).not.toHaveProperty('others');
  await rejectStory(world, 7);
  const refusing = await lookupStory(world, 7);
  expect(refusing).toMatchObject({ others: { refused: [{ key, headline: expect.any(String) }] } });
  expect('others' in refusing && refusing.others.next).not.toContainEqual(expect.objectContaining({ key }));
  await unrejectStory(world, 7, key);
  const back = await lookupStory(world, 7);
  expect(back).toMatchObject({ status: 'matched', key });
  expect(back).not.toHaveProperty('others');
});
