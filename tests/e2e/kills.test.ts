import '@/bench/trust/faults/platform';
import { describe, expect, it } from 'vitest';
import { killBrowser } from '@/bench/trust/kills/kill-browser';
import { missingFrom, nothingKept } from '@/bench/trust/kills/work';
import type { TrustCase } from '@/bench/trust/part';
import { countOf } from '@/bench/trust/progress';

describe('a browser that is killed while it writes', () => {
  it('has all that it said it had kept when it is started again, three times over', async () => {
    const cases: TrustCase[] = [];
    for await (const one of killBrowser({ browser: 'chromium', kills: 3, seed: Date.now() % 2 ** 31 }))
      cases.push(one);
    console.info(JSON.stringify(countOf('kills', cases)));
    expect(cases.flatMap(({ faults }) => faults)).toEqual([]);
    expect(cases).toHaveLength(3);
    expect(Number(cases.at(-1)?.figures?.['kept'])).toBeGreaterThan(10);
  }, 240_000);
});

describe('what was kept and is not there', () => {
  const kept = nothingKept();
  kept.notes.set('https://paper.example/a', 'second');
  // Two words of a note of which neither was answered: the old one, or the new one.
  kept.notes.set('https://paper.example/b', 'first\nsecond');
  kept.collections.add('Trams');
  kept.pins.add('tram-1');
  kept.articles.add('https://paper.example/told');
  const note = (url: string, markdown: string) => ({
    record: { kind: 'note', subject: { is: 'source', url }, markdown },
  });
  const rows = {
    library: [
      note('https://paper.example/a', 'second'),
      note('https://paper.example/b', 'first'),
      { record: { kind: 'collection', name: 'Trams' } },
    ],
    pins: [{ id: 'tram-1' }],
    entries: [{ told: { url: 'https://paper.example/told' } }],
  };

  it('is nothing where all is there', () => {
    expect(missingFrom(rows, kept)).toEqual([]);
  });

  it.each([
    [
      'a note that is an older one',
      { library: [note('https://paper.example/a', 'first'), ...rows.library.slice(1)] },
      'note of https://paper.example/a',
    ],
    ['a collection', { library: rows.library.slice(0, 2) }, 'Trams'],
    ['a pin', { pins: [] }, 'pin of tram-1'],
    ['an article', { entries: [] }, 'entry of https://paper.example/told'],
  ])('names %s', (_, less, name) => {
    expect(missingFrom({ ...rows, ...less }, kept)).toEqual([name]);
  });
});
