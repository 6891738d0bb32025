import { describe, expect, it } from 'vitest';
import { RowCache } from '@/utils/storage/row-cache';

describe('RowCache', () => {
  it('keeps what is used, lets go of what is not, and never holds more than it may', () => {
    const cache = new RowCache<number, number>(10);
    for (let i = 0; i < 100; i++) {
      cache.set(i, i);
      expect(cache.get(0)).toBe(0);
    }
    const kept = Array.from({ length: 100 }, (_, i) => i).filter((i) => cache.get(i) !== undefined);
    expect(kept.length).toBeLessThanOrEqual(10);
    expect(kept).toContain(99);
    expect(cache.get(50)).toBeUndefined();
  });

  it('asks once, for what it does not know, and answers in order', async () => {
    const cache = new RowCache<string, number>(9);
    const asked: (readonly string[])[] = [];
    const read = async (keys: readonly string[]) => {
      asked.push(keys);
      return keys.map((key) => (key === 'gone' ? undefined : key.length));
    };
    cache.set('known', 0);
    expect(await cache.through(['bb', 'known', 'gone', 'bb'], read)).toEqual([2, 0, undefined, 2]);
    expect(await cache.through(['gone', 'bb'], read)).toEqual([undefined, 2]);
    expect(asked).toEqual([['bb', 'gone']]);
  });

  it('answers with more than it can keep', async () => {
    const cache = new RowCache<number, number>(1);
    expect(await cache.through([1, 2, 3], async (keys) => keys)).toEqual([1, 2, 3]);
  });
});
