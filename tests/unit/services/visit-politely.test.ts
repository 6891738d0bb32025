import { describe, expect, it } from 'vitest';
import { visitPolitely } from '@/utils/services/visit-politely';

describe('visitPolitely', () => {
  const items = Array.from({ length: 60 }, (_, i) => ({ id: i, host: `h${i % 7}` }));

  it('visits each once, never two of one host, four at most, with a pause between two of a host', async () => {
    const under = new Set<string>();
    const visited: number[] = [];
    const pauses: number[] = [];
    let most = 0;
    await visitPolitely(items, {
      hostOf: ({ host }) => host,
      wait: async (ms) => void pauses.push(ms),
      visit: async ({ id, host }) => {
        expect(under.has(host)).toBe(false);
        under.add(host);
        most = Math.max(most, under.size);
        for (let i = 0; i < id % 5; i++) await Promise.resolve();
        visited.push(id);
        under.delete(host);
      },
    });
    expect(visited.sort((a, b) => a - b)).toEqual(items.map(({ id }) => id));
    expect(most).toBe(4);
    expect(pauses).toEqual(Array(60 - 7).fill(1_000));
  });
});
