const minute = 60_000;

/** How often a feed that answers is asked where nothing is known of it. */
export const refreshMs = 60 * minute;

/** Oftener than this no feed is asked, however busy it is. */
export const shortestWaitMs = 20 * minute;

/** No feed waits longer than a day, whatever it asks for or however often it failed. */
export const longestWaitMs = 24 * 60 * minute;

/** Readers who installed in the same minute must not come back in the same minute. */
const jitter = 0.1;

export interface CheckState {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Failures in a row; 0 after a success. */
  readonly failures: number;
  /** How long it waits after a success, by its own rhythm (`feed-interval.ts`); an hour unless told. */
  readonly intervalMs?: number;
  /** How long its answer is fresh, by its headers, its `ttl` or its update period: not asked again before that, up to a day. */
  readonly freshMs?: number;
  /** What the server asked for: never asked again before that, up to a day. */
  readonly retryAfterMs?: number;
  /** 0 to 1. */
  readonly random: () => number;
}

/**
 * When to ask a feed next, in milliseconds since 1970: after its interval; after a failure after at least an hour, after the
 * second in a row after two, then four, and so on up to a day; each give or take a tenth.
 */
export function nextCheck(state: CheckState): number {
  const { now, failures, intervalMs = refreshMs, freshMs = 0, retryAfterMs = 0, random } = state;
  const base = failures === 0 ? intervalMs : Math.max(intervalMs, refreshMs) * 2 ** (failures - 1);
  const wait = Math.min(base, longestWaitMs) * (1 - jitter + 2 * jitter * random());
  const asked = Math.max(freshMs, retryAfterMs) * (1 + jitter * random());
  return Math.round(now + Math.min(Math.max(wait, asked, shortestWaitMs), longestWaitMs));
}
