import '@/bench/trust/faults/platform';
import { expect, it } from 'vitest';
import { watchAsPage } from '@/bench/trust/leak/page-view';

it('a curious page sees the same tab, whatever was found, and no sooner or later', async () => {
  const { faults, figures } = await watchAsPage(8, Date.now() % 2 ** 31);
  console.info(JSON.stringify(figures));
  expect(faults.map(({ detail }) => detail)).toEqual([]);
}, 240_000);
