import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemoryClusters } from '@/bench/tasks/memory-clusters';
import { entry, groups, stream, type Told } from './stream';

const at = (hour: number) => new Date(Date.UTC(2026, 2, 3, hour)).toISOString();

/** Four events as three publishers tell them, hour by hour. */
const told: readonly Told[] = [
  { title: 'Ferry Aurora runs aground off Skarholm', family: 'a' },
  { title: 'Nordland central bank leaves rate unchanged', family: 'a' },
  { title: 'Passengers of ferry Aurora lifted to safety near Skarholm', family: 'b' },
  { title: 'Glacier lake bursts above Tirvale', family: 'b' },
  { title: 'Rate stays where it is, says Nordland central bank', family: 'c' },
  { title: 'Mayor of Brackwater resigns over tram contract', family: 'a' },
  { title: 'Tirvale flooded after glacier lake bursts its dam', family: 'c' },
  { title: 'Skarholm ferry Aurora: captain questioned over grounding', family: 'c' },
  { title: 'Tram contract brings down Brackwater mayor', family: 'b' },
  { title: 'Ferry Aurora runs aground off Skarholm', family: 'c' },
];
const entries = told.map((one, i) => entry({ ...one, published: at(i) }, i));
const right = ['e0 e2 e7 e9', 'e1 e4', 'e3 e6', 'e5 e8'];

describe('a stream of entries', () => {
  it('becomes stories, and copies are counted apart', async () => {
    const streamed = await stream(entries);
    expect(groups(streamed)).toEqual(right);
    const ferry = streamed.clusters.find(({ entries: keys }) => keys.includes('e0'));
    expect(ferry).toMatchObject({ count: 4, size: 3 });
  });

  it('says of every entry that joined why it did', async () => {
    const { placements } = await stream(entries);
    expect(placements.get('e0')).toMatchObject({ how: 'founded' });
    const joined = placements.get('e2');
    expect(joined).toMatchObject({ how: 'joined' });
    expect(joined?.how === 'joined' && joined.reasons?.terms).toEqual(
      expect.arrayContaining(['Aurora', 'Skarholm']),
    );
    expect(joined?.how === 'joined' && joined.reasons?.names).toContain('Aurora');
  });

  it('does not depend on the order within a batch', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(entries, { minLength: entries.length }), async (shuffled) => {
        expect(groups(await stream(shuffled, { batch: entries.length }))).toEqual(right);
      }),
      { numRuns: 50 },
    );
  });

  it('is the same whether the background lives on or dies after any batch', async () => {
    const whole = await stream(entries, { batch: 4 });
    const { store } = await stream(entries.slice(0, 4), { batch: 4 });
    const revived = Object.assign(new MemoryClusters(), {
      state: structuredClone(store.state),
      clusters: structuredClone(store.clusters),
      postings: structuredClone(store.postings),
    });
    const resumed = await stream(entries.slice(4), { batch: 4, store: revived });
    expect(resumed.clusters).toEqual(whole.clusters);
    expect(resumed.store.postings).toEqual(whole.store.postings);
  });

  it('leaves no word behind of clusters that were merged: postings say what the clusters say', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: told.length - 1 }), { maxLength: 60 }),
        async (picks) => {
          const { clusters, store } = await stream(
            picks.map((pick, i) => entry(told[pick] ?? { title: '' }, i)),
            { batch: 7 },
          );
          const df = new Map<string, number>();
          for (const { vector } of clusters)
            for (const term of vector.terms) df.set(term, (df.get(term) ?? 0) + 1);
          const stored = [...store.postings.values()].filter(({ term }) => !term.startsWith('\u0001'));
          expect(new Map(stored.map(({ term, count }) => [term, count]))).toEqual(df);
          expect(store.state?.stories ?? 0).toBe(clusters.length);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('never puts an entry back where the reader took it away', async () => {
    const { clusters, store } = await stream(entries.slice(0, 1));
    const [ferry] = clusters;
    const refusing = {
      ...entry({ ...told[2], title: told[2]?.title ?? '' }, 'x'),
      refused: [ferry?.id ?? 0],
    };
    const { placements } = await stream([refusing], { store });
    expect(placements.get('ex')).toMatchObject({ how: 'founded' });
  });
});
