import '@/bench/trust/faults/platform';
import { describe, expect, it } from 'vitest';
import { enumerateFaults } from '@/bench/trust/faults/enumerate';
import { faultsPart } from '@/bench/trust/faults/faults-part';
import { derivedFaults, faultsOf } from '@/bench/trust/faults/judge';
import { type Line, readLine } from '@/bench/trust/faults/lines';
import { openPapers } from '@/bench/trust/faults/papers';
import type { Stand } from '@/bench/trust/faults/stand';
import type { TrustCase } from '@/bench/trust/part';
import { countOf } from '@/bench/trust/progress';

/** So many points are left out between two; where it begins is another in every run. */
const every = 40;

describe('a fault at any call of the feed line and the read line', () => {
  it('loses nothing, and a fresh start makes all of it right', async () => {
    const cases: TrustCase[] = [];
    const first = Date.now() % every;
    for await (const one of faultsPart(every, first).run(() => false)) cases.push(one);
    const count = countOf('faults', cases);
    console.info(JSON.stringify({ ...count, every, first }));
    expect(cases.flatMap(({ faults }) => faults)).toEqual([]);
    expect(count.cases).toBeGreaterThan(20);
  });

  it('is noticed where what was said to be kept is not there', async () => {
    const papers = await openPapers();
    const line = await readLine(papers);
    const hasty: Line = {
      ...line,
      walk: async (world, kept) => {
        kept.push('pins');
        await line.walk(world, []);
      },
    };
    const wrong: string[] = [];
    for await (const one of enumerateFaults(hasty, { every: 60 })) wrong.push(...one.wrong);
    await papers.close();
    expect(wrong).toContain('kept, and not there: pins');
  });
});

describe('what is judged after a fault', () => {
  const cluster = { id: 1, entries: ['a'], vector: { terms: ['tram'] } };
  const stand = (rows: Stand['rows']): Stand => ({ local: {}, session: {}, rows });
  const right = {
    entries: [{ key: 'a', address: 'https://paper.example/a' }],
    placements: [{ entry: 'a', cluster: 1 }],
    clusters: [{ id: 1, cluster }],
    postings: [{ term: 'tram', count: 1 }],
    stories: [{ feed: 'https://feeds.example/', id: 's' }],
    vectors: [{ feed: 'https://feeds.example/', id: 's' }],
  };

  it('is right where everything hangs together', () => {
    expect(faultsOf(stand(right), stand(right))).toEqual([]);
  });

  it.each([
    ['an entry that is gone', { entries: [] }, /^lost: entries/],
    ['an entry that is there twice', { entries: [...right.entries, { key: 'b' }] }, /^beyond: entries/],
    ['a group that is another', { placements: [] }, /^entry without a place/],
  ])('is wrong with %s', (_, rows, words) => {
    expect(faultsOf(stand({ ...right, ...rows }), stand(right))).toContainEqual(expect.stringMatching(words));
  });

  it.each([
    ['a member without a place', { placements: [] }, 'member without its place: a'],
    ['a place in no cluster', { clusters: [] }, 'not in its cluster: a'],
    ['a word counted twice', { postings: [{ term: 'tram', count: 2 }] }, 'word tram counted 2 times'],
    ['a word in no list', { postings: [] }, 'word tram is in no list'],
    ['a story without its words', { vectors: [] }, 'stories and their words differ'],
    [
      'a story of no cluster',
      { stories: [...right.stories, { feed: 'device:', id: '9' }] },
      'story of no cluster: 9',
    ],
  ])('finds %s', (_, rows, fault) => {
    expect(derivedFaults(stand({ ...right, ...rows }))).toContain(fault);
  });
});
