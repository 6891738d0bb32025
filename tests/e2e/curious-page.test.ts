import '@/bench/trust/faults/platform';
import { expect, it } from 'vitest';
import { compareReading } from '@/bench/trust/leak/compare-reading';
import { watchAsPage } from '@/bench/trust/leak/page-view';

const patience = 240_000;
/** Printed, so that what failed once can be had again. */
function anySeed(): number {
  const seed = Date.now() % 2 ** 31;
  console.info(`seed ${seed}`);
  return seed;
}

it(
  'a curious page sees the same tab, whatever was found, and gets it back the same when it takes it out',
  async () => {
    const { faults, figures } = await watchAsPage(2, anySeed());
    console.info(JSON.stringify(figures));
    expect(faults.map(({ detail }) => detail)).toEqual([]);
    expect(figures).toMatchObject({ pages: 12, looks: 1 });
  },
  patience,
);

it(
  'a curious network sees the same requests, of the same size and in the same order, while articles are read and while none is',
  async () => {
    const { faults, figures } = await compareReading(10, anySeed());
    console.info(JSON.stringify(figures));
    expect(faults.map(({ detail }) => detail)).toEqual([]);
    expect(figures).toMatchObject({ articles: 10, 'bytes leaked': 0 });
    expect(Number(figures?.['feed requests'])).toBeGreaterThan(5);
  },
  patience,
);
