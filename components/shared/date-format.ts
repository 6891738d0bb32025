import type { Clock } from './clock';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** Days of the calendar that are still told as "3 days ago"; older ones get their date. */
const relativeDays = 7;

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs more than using it a hundred times, and a story has up to 500 sources. */
function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const known = dateFormats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  dateFormats.set(key, made);
  return made;
}

const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

function relativeFormat(locale: string): Intl.RelativeTimeFormat {
  const made = relativeFormats.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  relativeFormats.set(locale, made);
  return made;
}

/** A moment, or a day as `YYYY-MM-DD`, which is the same day everywhere. */
const isDay = (at: string): boolean => at.length === 10;

function zoneOf(at: string, clock: Clock): { timeZone?: string } {
  if (isDay(at)) return { timeZone: 'UTC' };
  return clock.timeZone === undefined ? {} : { timeZone: clock.timeZone };
}

/** The day of the calendar, `YYYY-MM-DD`, on which a moment falls for the reader. */
export function dayOf(at: string, clock: Clock): string {
  if (isDay(at)) return at;
  const parts = dateFormat('en-u-ca-gregory-nu-latn', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...zoneOf(at, clock),
  }).formatToParts(Date.parse(at));
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

const dayNumber = (at: string, clock: Clock): number => Date.parse(`${dayOf(at, clock)}T00:00:00Z`) / day;

/** "now", "12 minutes ago", "in 3 hours", "yesterday"; from a week on, the date. */
export function relativeTime(at: string, clock: Clock): string {
  const away = Date.parse(at) - clock.now;
  const size = Math.abs(away);
  const words = relativeFormat(clock.locale);
  if (size < minute) return words.format(0, 'second');
  if (size < hour) return words.format(Math.trunc(away / minute), 'minute');
  if (size < day) return words.format(Math.trunc(away / hour), 'hour');
  const days = dayNumber(at, clock) - dayNumber(new Date(clock.now).toISOString(), clock);
  if (Math.abs(days) < relativeDays) return words.format(days, 'day');
  return shortDate(at, clock);
}

/** As `relativeTime`, for what has happened: a stamp ahead of the reader's clock reads "now", not "in 3 minutes". */
export function pastTime(at: string, clock: Clock): string {
  const latest = Math.min(Date.parse(at), clock.now);
  return relativeTime(new Date(latest).toISOString(), clock);
}

/** "7 Jan", with the year where it is not this one. */
export function shortDate(at: string, clock: Clock): string {
  const sameYear =
    dayOf(at, clock).slice(0, 4) === dayOf(new Date(clock.now).toISOString(), clock).slice(0, 4);
  return dateFormat(clock.locale, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
    ...zoneOf(at, clock),
  }).format(Date.parse(at));
}

/** "7 January", to be heard: a month in full, the year where it is not this one. */
export function spokenDate(at: string, clock: Clock): string {
  const today = dayOf(new Date(clock.now).toISOString(), clock);
  return dateFormat(clock.locale, {
    day: 'numeric',
    month: 'long',
    ...(dayOf(at, clock).slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
    ...zoneOf(at, clock),
  }).format(Date.parse(at));
}

/** All that is known of a date, for a tooltip: with the time and its zone, or the day alone. */
export function absoluteTime(at: string, clock: Clock): string {
  const precision: Intl.DateTimeFormatOptions = isDay(at)
    ? { dateStyle: 'full' }
    : {
        weekday: 'long',
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
        timeZoneName: 'short',
      };
  return dateFormat(clock.locale, { ...precision, ...zoneOf(at, clock) }).format(Date.parse(at));
}

/** "7 Jan, 14:05": a moment among others of one day; with the year where it is not this one. */
export function momentText(at: string, clock: Clock): string {
  const time = dateFormat(clock.locale, { hour: 'numeric', minute: '2-digit', ...zoneOf(at, clock) });
  return `${shortDate(at, clock)}, ${time.format(Date.parse(at))}`;
}

/** A date as exactly as it is known: `2026` a year, `2026-01` a month, `2026-01-06` a day. */
export function calendarDate(date: string, clock: Clock): string {
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(date.length > 4 ? { month: 'long' } : {}),
    ...(date.length > 7 ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  };
  return dateFormat(clock.locale, options).format(Date.parse(date));
}

/** The name of a language, as "Arabic"; the bare tag where it has none. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
