const minute = 60_000;

/** How often a feed that answers is asked. */
export const refreshMs = 60 * minute;

/** No feed waits longer than a day, whatever it asks for or however often it failed. */
export const longestWaitMs = 24 * 60 * minute;

/** Readers who installed in the same minute must not come back in the same minute. */
const jitter = 0.1;

export interface CheckState {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Failures in a row; 0 after a success. */
  readonly failures: number;
  /** What the server asked for: never asked again before that, up to a day. */
  readonly retryAfterMs?: number;
  /** 0 to 1. */
  readonly random: () => number;
}

/**
 * When to ask a feed next, in milliseconds since 1970: hourly; after the second failure in a row after two hours, then four,
 * and so on up to a day; each give or take a tenth.
 */
export function nextCheck({ now, failures, retryAfterMs = 0, random }: CheckState): number {
  const backedOff = refreshMs * 2 ** Math.max(0, failures - 1);
  const wait = Math.min(backedOff, longestWaitMs) * (1 - jitter + 2 * jitter * random());
  const asked = retryAfterMs * (1 + jitter * random());
  return Math.round(now + Math.min(Math.max(wait, asked), longestWaitMs));
}
