import { beforeEach, describe, expect, it } from 'vitest';
import { identifyEntry } from '@/utils/engine/entry/identify-entry';
import { mergeEntry } from '@/utils/engine/entry/merge-entry';
import { readingFeed } from '@/utils/model/entry';
import { parseSourceChoice } from '@/utils/model/source-points';
import { collect } from '@/utils/services/library/collect';
import { addCollection } from '@/utils/services/library/collections';
import { compareSources } from '@/utils/services/library/kept-story';
import { putEntries } from '@/utils/storage/put-entries';
import { makeStory } from '../storage/rows';
import { emptyWorld, type World } from './world';

const key = { feed: 'https://feeds.example.org/stories.json', id: 'ferry-1' };
const urls = ['north', 'coast', 'harbour', 'wire'].map((name) => `https://${name}.example/ferry`);
const aground = 'The ferry Nordlys ran aground off Halden on Monday night with 212 passengers aboard.';
const suspended = 'Fjordline suspended the route while divers examine the hull.';
const subsidies = 'The shipping minister promised new subsidies for shipyards in the north.';
const quote = 'A ferry with 212 people aboard ran aground.';

let world: World;

/** A story of four sources in two sections: the first is cited for each point, once with its words. */
async function tell(): Promise<void> {
  const story = makeStory(key.id, {
    sections: [
      {
        heading: 'Aground',
        sentences: [
          { text: aground, citations: [{ source: 1, quote }] },
          { text: suspended, citations: [{ source: 1 }] },
        ],
      },
      { heading: 'Politics', sentences: [{ text: subsidies, citations: [{ source: 1 }] }] },
    ],
    sources: urls.map((url, i) => ({
      url,
      headline: `Ferry aground ${i}`,
      publisher: `Paper ${i}`,
      language: 'en',
    })),
  });
  const db = await world.database();
  await db.put('stories', { ...key, story, addresses: [], stored: '2026-01-07T12:00:00.000Z' });
}

/** What the reader had open at an address. */
async function read(url: string, text: string): Promise<void> {
  const entry = {
    id: url,
    feed: readingFeed,
    kind: 'read' as const,
    url,
    title: 'Ferry aground',
    text,
    language: 'en',
    authors: [],
    categories: [],
    seen: '2026-01-07T12:00:00.000Z',
  };
  await putEntries(await world.database(), [identifyEntry(entry)], { merge: mergeEntry });
}

const compare = (...numbers: number[]) => compareSources(world, { key, numbers });
const standings = async (...numbers: number[]) =>
  (await compare(...numbers))?.map((point) => point.standings.map(({ standing }) => standing));

beforeEach(async () => {
  world = await emptyWorld();
});

describe('sources side by side', () => {
  it('are told point by point, in the order of the story and of the choice', async () => {
    await tell();
    const points = await compare(3, 1);
    expect(points?.map(({ text, heading }) => [heading, text])).toEqual([
      ['Aground', aground],
      ['Aground', suspended],
      ['Politics', subsidies],
    ]);
    expect(points?.map((point) => point.standings)).toEqual([
      [{ standing: 'unread' }, { standing: 'cited', quote }],
      [{ standing: 'unread' }, { standing: 'cited' }],
      [{ standing: 'unread' }, { standing: 'cited' }],
    ]);
  });

  it('report what their own text says, with the sentence that says it, and are silent on the rest', async () => {
    await tell();
    const sentence = 'Divers are examining the hull, and Fjordline has suspended the route.';
    await read(urls[1] ?? '', `${aground}\n\nThe weather was calm, the coast guard said.`);
    await read(`${urls[2]}?utm_source=mail`, `${sentence}\n\nTickets are refunded, the operator said.`);
    expect(await standings(1, 2, 3, 4)).toEqual([
      // Its headline says that a ferry is aground, and no more: too little for either word.
      ['cited', 'reports', 'unsaid', 'unread'],
      ['cited', 'silent', 'reports', 'unread'],
      ['cited', 'silent', 'silent', 'unread'],
    ]);
    const points = await compare(2, 3);
    expect(points?.[0]?.standings[0]?.quote).toBe(aground);
    expect(points?.[1]?.standings[1]?.quote).toBe(sentence);
    expect(points?.[2]?.standings).toEqual([{ standing: 'silent' }, { standing: 'silent' }]);
  });

  it('leave out numbers that the story does not list, by now', async () => {
    await tell();
    expect(await standings(1, 9, 2)).toEqual([
      ['cited', 'unread'],
      ['cited', 'unread'],
      ['cited', 'unread'],
    ]);
  });

  it('can be compared of a story that only a collection keeps', async () => {
    await tell();
    const { id: collection } = await addCollection(world, 'Ferries');
    await collect(world, { collection, what: { is: 'story', key }, tags: [] });
    await (await world.database()).delete('stories', [key.feed, key.id]);
    expect(await compare(1, 2)).toHaveLength(3);
  });

  it('are null where the story is gone', async () => {
    expect(await compare(1, 2)).toBeNull();
  });

  it.each([[[1]], [[1, 2, 3, 4, 5]], [[0, 1]], [[1.5, 2]], [['1', '2']]])(
    'are not asked for as %j',
    (numbers) => {
      expect(parseSourceChoice({ key, numbers }).ok).toBe(false);
    },
  );
});
