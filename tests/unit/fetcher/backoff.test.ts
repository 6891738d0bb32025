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

  it('keeps to the rhythm of a feed while it goes well, and to what it asks for, up to a day', () => {
    const wait = (state: object) => nextCheck({ now: 0, failures: 0, random: middle, ...state }) / hour;
    expect(wait({ intervalMs: 6 * hour })).toBe(6);
    expect(wait({ intervalMs: 1 })).toBe(1 / 3);
    expect(wait({ intervalMs: hour / 2, freshMs: 3 * hour })).toBeCloseTo(3.15);
    expect(wait({ freshMs: 1_000 * hour })).toBe(24);
    expect(wait({ failures: 1, intervalMs: hour / 2 })).toBe(1);
    expect(wait({ failures: 2, intervalMs: 6 * hour })).toBe(12);
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
