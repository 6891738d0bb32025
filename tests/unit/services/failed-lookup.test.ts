import { beforeEach, describe, expect, it } from 'vitest';
import { deriveStory } from '@/utils/services/derive-story';
import { lookupStory } from '@/utils/services/lookup-story';
import { rematchOpenTabs } from '@/utils/services/rematch-tabs';
import { spotArticle } from '@/utils/services/spot-article';
import { putStories } from '@/utils/storage/feed-stories';
import { makeStory } from '../storage/rows';
import { emptyWorld, openTab, sighting, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await emptyWorld();
  const tram = makeStory('tram', {
    sources: [{ url: 'https://paper.example.org/tram', headline: 'About tram', publisher: 'The Paper' }],
  });
  await putStories(await world.database(), 'feed', [tram], deriveStory, { now: world.clock });
});

describe('an article whose story could not be looked for', () => {
  const broken = (): World => ({
    ...world,
    database: () => Promise.reject(new Error('the database is gone')),
  });

  it('is told as a fault, with a way to try again, and the panel does not wait for ever', async () => {
    const tab = openTab(world, 'https://www.paper.example.org/tram');
    const spotting = spotArticle(broken(), tab, sighting({ shown: tab.url }));
    await expect(spotting).rejects.toThrow('the database is gone');
    expect(await lookupStory(world, 7)).toEqual({ status: 'failed', reason: 'the database is gone' });
    await spotArticle(world, tab, sighting({ shown: tab.url }));
    expect(await lookupStory(world, 7)).toMatchObject({ status: 'matched' });
  });

  it('shows its story when one comes, and until then is not said to have none', async () => {
    const tab = openTab(world, 'https://www.paper.example.org/unheard-of');
    const seen = sighting({ shown: tab.url, headline: 'Zoo greets a panda' });
    await spotArticle(broken(), tab, seen).catch(() => undefined);
    await rematchOpenTabs(world);
    expect(await lookupStory(world, 7)).toMatchObject({ status: 'failed' });
    const late = makeStory('late', {
      sources: [{ url: tab.url, headline: 'About late', publisher: 'The Paper' }],
    });
    await putStories(await world.database(), 'feed', [late], deriveStory, { now: world.clock });
    await rematchOpenTabs(world);
    expect(await lookupStory(world, 7)).toMatchObject({ status: 'matched', story: { id: 'late' } });
  });
});
