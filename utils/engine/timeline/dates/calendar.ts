const dayLength = 86_400_000;

/** A day of the calendar as whole days since 1970-01-01. */
export type Day = number;

/** The day of a year, month (1 to 12) and day of the month; undefined where the calendar has none. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  const time = Date.UTC(year, month - 1, dayOfMonth);
  const date = new Date(time);
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return isReal && year >= 1000 && year <= 9999 ? time / dayLength : undefined;
}

/** The day on which an RFC 3339 moment or a `YYYY-MM-DD` falls in UTC; undefined where it cannot be read. */
export function dayOfMoment(moment: string | undefined): Day | undefined {
  const time = Date.parse(moment ?? '');
  return Number.isNaN(time) ? undefined : Math.floor(time / dayLength);
}

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;

const isoOf = (day: Day): string => new Date(day * dayLength).toISOString();

/** `YYYY-MM-DD`, or a shorter form of it: `YYYY-MM` for a month, `YYYY` for a year. */
export function dateText(day: Day, precision: 'day' | 'month' | 'year' = 'day'): string {
  return isoOf(day).slice(0, { day: 10, month: 7, year: 4 }[precision]);
}

export const yearOf = (day: Day): number => Number(isoOf(day).slice(0, 4));
export const monthOf = (day: Day): number => Number(isoOf(day).slice(5, 7));
