interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

/** `burst`: how many at once after a pause; `perSecond`: how many in the long run. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** So many keys are remembered before those that are at rest are let go. */
const mostKeys = 1_000;

/**
 * A token bucket for each key (Turner 1986, as ATM and `tc` have it). Returns whether one more may pass now. Held in memory
 * only: it protects the worker, and a worker that has died and come back has nothing to protect from the past.
 *
 * @param now milliseconds of a clock that never goes back
 */
export function createRateLimit({ burst, perSecond }: Rate, now: () => number): (key: string) => boolean {
  const buckets = new Map<string, Bucket>();
  const tokensOf = ({ tokens, at }: Bucket, time: number) =>
    Math.min(burst, tokens + (Math.max(0, time - at) / 1_000) * perSecond);
  return (key) => {
    const time = now();
    if (buckets.size >= mostKeys && !buckets.has(key))
      // A full bucket is as good as none.
      for (const [other, bucket] of buckets) if (tokensOf(bucket, time) >= burst) buckets.delete(other);
    const tokens = tokensOf(buckets.get(key) ?? { tokens: burst, at: time }, time);
    buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: time });
    return tokens >= 1;
  };
}
