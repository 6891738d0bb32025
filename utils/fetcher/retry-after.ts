/**
 * How long the server asks to be left alone, in milliseconds: a number of seconds, or a date that is read against the
 * server's own clock where it tells it. Undefined where it does not ask.
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,10}$/.test(value)) return Number(value) * 1_000;
  const until = Date.parse(value);
  if (Number.isNaN(until)) return undefined;
  const clock = Date.parse(headers.get('date') ?? '');
  return Math.max(0, until - (Number.isNaN(clock) ? now : clock));
}
