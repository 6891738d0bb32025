/**
 * For how long the server calls its answer fresh, in milliseconds: `max-age` of `Cache-Control` (RFC 9111), less the age that a
 * cache on the way tells; else the time from `Date` to `Expires`. Undefined where it says nothing, or that it is to be
 * asked again each time: that is about caches, not about how often to come.
 */
export function freshMs(headers: Headers): number | undefined {
  const control = headers.get('cache-control') ?? '';
  if (/\bno-(store|cache)\b/i.test(control)) return undefined;
  const maxAge = /\bmax-age\s*=\s*"?(\d{1,10})/i.exec(control)?.[1];
  if (maxAge !== undefined) return positive(Number(maxAge) * 1_000 - ageMs(headers));
  const lasts = Date.parse(headers.get('expires') ?? '') - Date.parse(headers.get('date') ?? '');
  return Number.isNaN(lasts) ? undefined : positive(lasts);
}

function ageMs(headers: Headers): number {
  const age = headers.get('age')?.trim() ?? '';
  return /^\d{1,10}$/.test(age) ? Number(age) * 1_000 : 0;
}

const positive = (ms: number) => (ms > 0 ? ms : undefined);
