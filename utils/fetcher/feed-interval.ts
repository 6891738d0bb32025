import { longestWaitMs, refreshMs, shortestWaitMs } from './backoff';

/** So many of the latest moments tell a feed's rhythm: a year of archive says nothing about today. */
const latest = 12;

/** Without news, each answer makes the next wait so much longer, up to `longestQuietMs`. */
const quietGrowth = 1.25;

/** A feed that is quiet at night must be found awake in the morning. */
const longestQuietMs = 6 * 3_600_000;

/**
 * How often to ask a feed, in milliseconds, by when it published: twice as often as it usually has something, and ever more
 * seldom the longer it has been silent. `moments` and `now` in milliseconds since 1970, in any order; what is dated in the
 * future counts as now. An hour where fewer than two are known. It rests on nothing but the feed itself.
 */
export function feedInterval(moments: readonly number[], now: number): number {
  const told = [...new Set(moments.map((moment) => Math.min(moment, now)))]
    .sort((a, b) => b - a)
    .slice(0, latest);
  const [newest] = told;
  if (newest === undefined || told.length < 2) return refreshMs;
  const gaps = told.slice(1).map((moment, i) => (told[i] ?? moment) - moment);
  const usual = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? refreshMs;
  return within(Math.max(usual / 2, (now - newest) / 8));
}

/** The interval after an answer without news. */
export const quietInterval = (intervalMs: number = refreshMs): number =>
  within(Math.max(intervalMs, Math.min(intervalMs * quietGrowth, longestQuietMs)));

const within = (ms: number) => Math.round(Math.min(Math.max(ms, shortestWaitMs), longestWaitMs));
