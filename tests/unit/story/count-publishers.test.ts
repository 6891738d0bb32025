import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPublishers as countShown } from '@/components/story/count-publishers';
import { countPublishers } from '@/utils/engine/story/count-publishers';
import { rankHeadlines } from '@/utils/engine/story/rank-headlines';
import { deriveStory } from '@/utils/services/derive-story';
import { listHeadlines } from '@/utils/services/story-lists';
import { putStories } from '@/utils/storage/feed-stories';
import { emptyWorld } from '../services/world';
import { makeStory } from '../storage/rows';

const by = (publishers: readonly string[]) =>
  publishers.map((publisher, i) => ({ url: `https://a.example/${i}`, headline: 'h', publisher }));

const onePublisher = makeStory('one', { sources: by(['The Post', 'THE POST', 'the post']) });
const twoPublishers = makeStory('two', { sources: by(['The Post', 'The Ledger']) });

describe('counting publishers', () => {
  it('takes spellings of one name for one publisher', () => {
    expect(countPublishers(by(['The Post', 'the post ', 'The Ledger']))).toBe(2);
  });

  it('gives a list and the opened story the same number, however names are written', () => {
    const name = fc.oneof(
      fc.constantFrom('The Post', 'the post', ' THE POST', 'İzmir', 'ß', 'SS'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(name), (names) => {
        expect(countShown(by(names))).toBe(countPublishers(by(names)));
      }),
    );
  });

  it('ranks a story no higher for spelling its publisher in three ways', () => {
    const rows = [{ story: onePublisher }, { story: twoPublishers }];
    expect(rankHeadlines(rows, Date.parse('2026-06-01T12:00:00Z'))[0]?.story.id).toBe('two');
  });

  it('counts in the list of headlines as the story itself does', async () => {
    const world = await emptyWorld();
    await putStories(await world.database(), 'feed', [onePublisher], deriveStory, { now: world.clock });
    expect(await listHeadlines(world)).toMatchObject([{ sources: 3, publishers: 1 }]);
  });
});
