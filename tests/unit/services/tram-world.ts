import { deriveStory } from '@/utils/services/derive-story';
import { putStories } from '@/utils/storage/feed-stories';
import { makeStory } from '../storage/rows';
import { emptyWorld, type World } from './world';

/** Told by The Paper and the Gazette. */
export const tram = makeStory('tram', {
  headline: 'Council of Harborough votes for the riverside tram',
  sections: [
    {
      heading: 'Vote',
      sentences: [
        { text: 'Harborough council voted 31 to 24 for a tram along the river Welland.', citations: [1] },
        { text: 'Mayor Adeline Foss said that construction of the tram would begin in May.', citations: [2] },
      ],
    },
  ],
  sources: [
    {
      url: 'https://paper.example.org/tram?utm_source=feed',
      headline: 'Council backs tram',
      publisher: 'The Paper',
    },
    {
      url: 'https://m.gazette.example.org/a/77',
      headline: 'Harborough tram: 31 to 24',
      publisher: 'Gazette',
    },
  ],
});
/** What a third paper writes of it. */
export const tramText = `Harborough council has voted for the riverside tram. Mayor Adeline Foss praised the vote of 31 to 24.
Construction along the river Welland is to begin in May, the council said.`;

/** A world whose only stories are that one and thirty of floods. */
export async function tramWorld(): Promise<World> {
  const world = await emptyWorld();
  const others = Array.from({ length: 30 }, (_, i) =>
    makeStory(`other-${i}`, { headline: `Flood number ${i} in valley` }),
  );
  await putStories(await world.database(), 'feed', [tram, ...others], deriveStory, { now: world.clock });
  return world;
}
