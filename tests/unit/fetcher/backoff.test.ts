import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestWaitMs, nextCheck, refreshMs } from '@/utils/fetcher/backoff';

const hour = 3_600_000;
const middle = () => 0.5;

describe('nextCheck', () => {
  it('asks hourly, and ever more seldom while a feed fails, up to a day', () => {
    const hours = [0, 1, 2, 3, 4, 5, 6, 2_000].map(
      (failures) => nextCheck({ now: 0, failures, random: middle }) / hour,
    );
    expect(hours).toEqual([1, 1, 2, 4, 8, 16, 24, 24]);
  });

  it('spreads readers over a tenth to either side', () => {
    expect(nextCheck({ now: 0, failures: 0, random: () => 0 })).toBeCloseTo(refreshMs * 0.9);
    expect(nextCheck({ now: 0, failures: 0, random: () => 1 })).toBeCloseTo(refreshMs * 1.1);
  });

  it('never comes before the server asked for, up to a day, and never before its own time', () => {
    fc.assert(
      fc.property(
        fc.nat(50),
        fc.nat(10 * 24 * hour),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, retryAfterMs, r) => {
          const wait = nextCheck({ now: 0, failures, retryAfterMs, random: () => r });
          expect(wait).toBeGreaterThanOrEqual(Math.min(retryAfterMs, longestWaitMs));
          expect(wait).toBeGreaterThanOrEqual(0.9 * refreshMs);
          expect(wait).toBeLessThanOrEqual(longestWaitMs);
        },
      ),
    );
  });
});
