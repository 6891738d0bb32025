/** The parts of a date as they were found; what was not found is undefined. */
export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  /** Minutes east of Greenwich; a time without a zone is read as UTC, as feed readers do. */
  readonly offset?: number | undefined;
}

const earliest = 1800;
const latest = 9998;

/** RFC 3339 in UTC, or `YYYY-MM-DD` where no hour is known; nothing where the calendar or the clock has no such time. */
export function momentOf({ year, month, day, hour, minute = 0, second = 0, offset = 0 }: DateParts) {
  if (!(year >= earliest && year <= latest)) return undefined;
  const midnight = new Date(Date.UTC(year, month - 1, day));
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return undefined;
  if (hour === undefined) return midnight.toISOString().slice(0, 10);
  // 24:00 is the end of the day, and :60 a leap second.
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return undefined;
  const time = midnight.getTime() + ((hour * 60 + minute - offset) * 60 + second) * 1000;
  return new Date(time).toISOString();
}

/** Two digits of a year: 1969 to 2068, as POSIX has it. */
export const fullYear = (year: number, digits: number): number =>
  digits > 2 ? year : year + (year < 69 ? 2000 : 1900);
