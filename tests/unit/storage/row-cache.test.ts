import { describe, expect, it } from 'vitest';
import { RowCache } from '@/utils/storage/row-cache';

describe('RowCache', () => {
  it('lets go of what was not used for longest', () => {
    const cache = new RowCache<string, number>(2);
    cache.set('a', 1);
    cache.set('b', 2);
    expect(cache.get('a')).toBe(1);
    cache.set('c', 3);
    expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual([1, undefined, 3]);
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
