import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestWaitMs, refreshMs, shortestWaitMs } from '@/utils/fetcher/backoff';
import { feedInterval, quietInterval } from '@/utils/fetcher/feed-interval';
import { freshMs } from '@/utils/fetcher/fresh-ms';

const hour = 3_600_000;
const now = Date.parse('2026-06-01T12:00:00Z');
const every = (gap: number, silence = 0) => Array.from({ length: 30 }, (_, i) => now - silence - i * gap);

describe('feedInterval', () => {
  it('asks a busy feed often, a slow one seldom, a dead one daily', () => {
    expect(feedInterval(every(hour / 12), now)).toBe(shortestWaitMs);
    expect(feedInterval(every(4 * hour), now)).toBe(2 * hour);
    expect(feedInterval(every(24 * hour), now)).toBe(12 * hour);
    expect(feedInterval(every(hour, 60 * 24 * hour), now)).toBe(longestWaitMs);
  });

  it('asks hourly where nothing can be known', () => {
    expect(feedInterval([], now)).toBe(refreshMs);
    expect(feedInterval([now], now)).toBe(refreshMs);
  });

  it('does not heed the year 2099', () => {
    const future = Date.parse('2099-01-01T00:00:00Z');
    expect(feedInterval([future, future + 1, ...every(4 * hour, 8 * hour)], now)).toBe(2 * hour);
  });

  it('stays between its bounds, whatever the dates', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (moments) => {
        const interval = feedInterval(moments, now);
        expect(interval).toBeGreaterThanOrEqual(shortestWaitMs);
        expect(interval).toBeLessThanOrEqual(longestWaitMs);
      }),
    );
  });

  it('waits a little longer after each answer without news, for six hours at most by that alone', () => {
    expect(quietInterval(hour)).toBe(1.25 * hour);
    expect(quietInterval(6 * hour)).toBe(6 * hour);
    expect(quietInterval(12 * hour)).toBe(12 * hour);
  });
});

describe('freshMs', () => {
  it.each([
    [{ 'cache-control': 'public, max-age=600' }, 600_000],
    [{ 'cache-control': 'max-age="600"', age: '100' }, 500_000],
    [{ 'cache-control': 'max-age=100', age: '600' }, undefined],
    [{ 'cache-control': 'no-cache, max-age=600' }, undefined],
    [{ expires: 'Mon, 01 Jun 2026 13:00:00 GMT', date: 'Mon, 01 Jun 2026 12:00:00 GMT' }, hour],
    [{ expires: '0', date: 'Mon, 01 Jun 2026 12:00:00 GMT' }, undefined],
    [{}, undefined],
  ])('of %j is %s', (headers, expected) => {
    expect(freshMs(new Headers(headers as Record<string, string>))).toBe(expected);
  });
});
