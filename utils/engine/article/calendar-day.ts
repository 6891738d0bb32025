/** A moment (`…Z`) or, where the source tells no more than the day, `YYYY-MM-DD`. */
export type DateText = string;

const earliestYear = 1990;
const latestYear = 2100;

export const two = (n: number): string => String(n).padStart(2, '0');

/** A day of the calendar in the years of the web; else nothing. */
export function dayOf(year: number, month: number, day: number): DateText | undefined {
  if (year < earliestYear || year > latestYear) return undefined;
  const text = `${year}-${two(month)}-${two(day)}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(text) ? undefined : text;
}
