const dayLength = 86_400_000;

/** Days since 1970 of a date or moment, with a fraction where it has a time; undefined where it cannot be read. */
export function publishedDay(published: string | null | undefined): number | undefined {
  if (published === null || published === undefined) return undefined;
  const time = Date.parse(published);
  return Number.isNaN(time) ? undefined : time / dayLength;
}
