import { describe, expect, it } from 'vitest';
import { entry, groups, largest, stream, type Told } from './stream';

const dayOf = (day: number) => new Date(Date.UTC(2026, 2, 1 + day, 6)).toISOString();
const streamed = (told: readonly Told[]) => stream(told.map((one, i) => entry(one, i)));
const places =
  'Aldmoor Brackwater Cindervale Dunmarsh Eastfen Farholt Greywick Hollowmere Inkwell Juniper'.split(' ');
const things = 'bridge library tram harbour orchard museum quarry stadium bakery lighthouse'.split(' ');
const acts = 'reopens closes floods burns expands shrinks moves celebrates strikes collapses'.split(' ');
/** Ten headlines of ten events. */
const events = places.map((place, i) => `${place} ${things[i]} ${acts[i]} unexpectedly`);

describe('bad input', () => {
  it.each([
    ['empty titles', () => ''],
    ['one word', (i: number) => ['Breaking', 'Live', 'Opinion'][i % 3] ?? ''],
    ['only numbers', (i: number) => `${1_000 + i} ${i * 7} 2026`],
    ['words that all news is full of', () => 'Government says new report'],
    ['zero-width and bidirectional marks', () => '\u200b\u202e\u2066\u2069\ufeff'],
  ])('%s wait, and found no story', async (_, title) => {
    const { clusters, placements } = await streamed(
      Array.from({ length: 40 }, (__, i) => ({ title: title(i) })),
    );
    expect(clusters).toEqual([]);
    expect([...placements.values()].every(({ how }) => how === 'waits')).toBe(true);
  });

  it('a headline of a megabyte is an entry like any other', async () => {
    const huge = `Aldmoor bridge reopens after flood ${'lorem ipsum dolor '.repeat(60_000)}`;
    const result = await streamed([
      { title: huge },
      ...events.slice(1).map((title) => ({ title })),
      { title: huge },
    ]);
    expect(largest(result)).toBeLessThanOrEqual(2);
  });

  it.each([
    ['Live updates', () => 'Live updates from the newsroom'],
    ['a morning briefing', (i: number) => `Morning briefing for ${['Monday', 'Tuesday', 'Friday'][i % 3]}`],
    ['the weather', (i: number) => `Weather forecast for Aldmoor: ${10 + (i % 9)} degrees, ${i % 4} showers`],
    ['a horoscope', (i: number) => `Horoscope for ${1 + (i % 28)} March: what the stars hold for Virgo`],
  ])('%s, day after day, does not grow into one story', async (_, title) => {
    const told = Array.from({ length: 60 }, (__, i) => ({
      title: title(i),
      published: dayOf(i),
      family: 'post.example',
    }));
    expect(largest(await streamed(told))).toBeLessThanOrEqual(2);
  });

  it('boilerplate of a whole site does not hold its articles together', async () => {
    const description =
      'Sign up for the Harbour Post newsletter and get our award-winning nautical journalism, tide tables, recipes and ' +
      'crossword delivered to your inbox every evening by Captain Mirabel Oakenshaw and her editorial crew.';
    const told = events.map((title) => ({ title, description, family: 'post.example' }));
    expect(largest(await streamed(told))).toBe(1);
  });

  it('results that differ in the score alone are two matches', async () => {
    const result = await streamed([
      { title: 'Rovers beat Wanderers 21-14', published: dayOf(0) },
      { title: 'Rovers beat Wanderers 35-10', published: dayOf(7) },
      { title: 'Wanderers lose to Rovers 21-14 in Aldmoor', published: dayOf(0) },
    ]);
    expect(groups(result).some((group) => group.includes('e0') && group.includes('e1'))).toBe(false);
  });

  it('the same headline a year apart is another event', async () => {
    const title = 'Aldmoor river bursts its banks';
    const result = await streamed([
      { title, published: '2025-03-01T06:00:00Z', family: 'a.example' },
      { title, published: '2026-03-01T06:00:00Z', family: 'b.example' },
    ]);
    expect(groups(result)).toEqual(['e0', 'e1']);
  });

  it('ten thousand identical entries are one text, and cost no more for being many', async () => {
    const told = Array.from({ length: 10_000 }, () => ({ title: events[0] ?? '', family: 'a.example' }));
    const { clusters } = await stream(
      told.map((one, i) => entry(one, i)),
      { batch: 500 },
    );
    const [cluster] = clusters;
    expect(clusters).toHaveLength(1);
    expect(cluster).toMatchObject({ count: 10_000, size: 1 });
    expect(JSON.stringify(cluster).length).toBeLessThan(10_000);
  });

  it('dates that are missing, absurd or in the future neither join nor part what they should not', async () => {
    const dates = [undefined, '', 'yesterday', '0000-00-00', '9999-12-31T00:00:00Z', '2026-03-01T06:00:00Z'];
    const told = events.flatMap((title) => dates.slice(0, 4).map((published) => ({ title, published })));
    const result = await streamed(told);
    expect(result.clusters).toHaveLength(events.length);
    const future = await streamed(events.map((title, i) => ({ title, published: dates[i % dates.length] })));
    expect(largest(future)).toBe(1);
  });
});
