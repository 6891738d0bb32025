import { type DateText, dayOf, two } from './calendar-day';
import { dayInWords } from './date-words';

export type { DateText };

function momentOf(day: DateText, clock: string, zone: string): DateText {
  const offset = /^([+-]\d\d):?(\d\d)?$/.exec(zone);
  const iso = `${day}T${clock}${offset ? `${offset[1]}:${offset[2] ?? '00'}` : 'Z'}`;
  const time = Date.parse(iso);
  return Number.isNaN(time) ? day : new Date(time).toISOString();
}

const numeric =
  /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:[T\s,]+(\d{1,2}):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?(?!\d))?)?/i;
const compact = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d{4})?)?$/;

function fromNumeric(text: string): DateText | undefined {
  const parts = numeric.exec(text);
  if (!parts) return undefined;
  const [, year, , month, date, hour, minute, second, zone] = parts;
  const day = dayOf(Number(year), Number(month), Number(date));
  if (day === undefined || hour === undefined || minute === undefined || zone === undefined) return day;
  return momentOf(day, `${two(Number(hour))}:${minute}:${second ?? '00'}`, zone);
}

function fromCompact(text: string): DateText | undefined {
  const parts = compact.exec(text);
  if (!parts) return undefined;
  const [, year, month, date, hour, minute, second, zone] = parts;
  const day = dayOf(Number(year), Number(month), Number(date));
  return day && zone ? momentOf(day, `${hour}:${minute}:${second ?? '00'}`, zone) : day;
}

function fromEpoch(text: string): DateText | undefined {
  if (!/^(\d{10}|\d{13})$/.test(text)) return undefined;
  const time = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
  return dayOf(time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate()) && time.toISOString();
}

/** `23.03.2015`, `23/03/2015`, `3/23/2015`: day first, unless it cannot be, or the page is written in US English. */
function fromDayMonth(text: string, language: string): DateText | undefined {
  const parts = /(?<![\d.])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/.exec(text);
  if (!parts) return undefined;
  const [, a, separator, b, year] = parts;
  const monthFirst = separator === '/' && /^(en(-us)?)?$/i.test(language);
  const dayFirst = dayOf(Number(year), Number(b), Number(a));
  const other = dayOf(Number(year), Number(a), Number(b));
  return monthFirst ? (other ?? dayFirst) : (dayFirst ?? other);
}

const zeros = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
  0xff10,
];

/** Digits of other scripts as 0 to 9. */
function latinDigits(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((z) => code >= z && code <= z + 9);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** `Wed, 23 Mar 2015 10:00:00 GMT`, and what `Date.prototype.toString` writes. */
function fromRfc(text: string, day: DateText): DateText {
  const clock = /(\d\d:\d\d(?::\d\d)?)\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?([+-]\d{4})?/.exec(text);
  if (!clock?.[1] || !(clock[2] ?? clock[3])) return day;
  return momentOf(day, clock[1].length === 5 ? `${clock[1]}:00` : clock[1], clock[3] ?? clock[2] ?? 'Z');
}

/**
 * Reads a date as pages write it: ISO 8601 in full or in part, compact, RFC 2822, seconds or milliseconds since 1970,
 * or words in the page's language or English. Years before 1990 and after 2100 are no dates of publication. A time
 * without a zone is dropped: only the day is sure.
 */
export function parseDateText(source: string, language = ''): DateText | undefined {
  const digits = latinDigits(source.slice(0, 400)).trim();
  if (!/\d/.test(digits)) return undefined;
  const text = digits.includes('/') ? digits.replace(/(\p{L})\/\p{L}+/gu, '$1') : digits;
  const exact = fromEpoch(text) ?? fromCompact(text) ?? fromNumeric(text) ?? fromDayMonth(text, language);
  if (exact !== undefined) return exact;
  const day = dayInWords(text, language);
  return day === undefined ? undefined : fromRfc(text, day);
}
