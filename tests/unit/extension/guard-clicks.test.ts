import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardClicks } from '@/entrypoints/article-companion/frame/guard-clicks';

let covered: boolean;
let looks: number;
let told: boolean[];
let guard: ReturnType<typeof guardClicks>;

beforeEach(() => {
  vi.useFakeTimers();
  [covered, looks, told] = [false, 0, []];
});
afterEach(() => {
  guard.end();
  vi.useRealTimers();
});

/** Looking takes so long. */
function start(milliseconds = 0): void {
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  guard = guardClicks(
    () => {
      looks++;
      clock += milliseconds;
      return covered;
    },
    (isShut) => told.push(isShut),
  );
}

/** Until it has looked so often. */
function untilLooked(times: number): void {
  for (const end = looks + times; looks < end; ) vi.advanceTimersToNextTimer();
}

describe('clicks into a panel inside a page', () => {
  it('are let in where nothing lies over it, and nothing is told', () => {
    start();
    untilLooked(20);
    expect(told).toEqual([]);
  });

  it('are shut out at the first look that finds something, told once', () => {
    covered = true;
    start();
    expect(told).toEqual([true]);
    untilLooked(20);
    expect(told).toEqual([true]);
  });

  it('are let in again only after four looks in a row that find nothing', () => {
    covered = true;
    start();
    covered = false;
    untilLooked(3);
    covered = true;
    untilLooked(1);
    covered = false;
    untilLooked(3);
    expect(told).toEqual([true]);
    untilLooked(1);
    expect(told).toEqual([true, false]);
  });

  it('are looked at at once when asked, with one timer as before', () => {
    start();
    covered = true;
    guard.look();
    expect(told).toEqual([true]);
    expect(vi.getTimerCount()).toBe(1);
  });

  it('take at most a twenty-fifth of the time of a page where looking takes long', () => {
    start(40);
    const started = Date.now();
    untilLooked(10);
    expect(Date.now() - started).toBeGreaterThanOrEqual(10 * 25 * 40);
  });

  it('are looked at no more once the panel is closed', () => {
    start();
    guard.end();
    expect(vi.getTimerCount()).toBe(0);
  });
});
