/** A moment (`…Z`) or, where the source tells no more than the day, `YYYY-MM-DD`. */
export type DateText = string;

const earliestYear = 1990;
const latestYear = 2100;

const two = (n: number): string => String(n).padStart(2, '0');

/** A day of the calendar in the years of the web; else nothing. */
function dayOf(year: number, month: number, day: number): DateText | undefined {
  if (year < earliestYear || year > latestYear) return undefined;
  const text = `${year}-${two(month)}-${two(day)}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(text) ? undefined : text;
}

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

const monthNames = new Map<string, ReadonlyMap<string, number>>();

const monthKey = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\.$/, '');

/** The names of the months as the platform writes them in a language, alone and beside a day, long and short. */
function monthsOf(language: string): ReadonlyMap<string, number> {
  const known = monthNames.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  try {
    for (const month of ['long', 'short'] as const)
      for (const options of [{ month }, { month, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
          ...options,
          timeZone: 'UTC',
        });
        for (let i = 0; i < 12; i++) {
          const part = format.formatToParts(Date.UTC(2021, i, 1)).find(({ type }) => type === 'month');
          if (part && /\p{L}{2}/u.test(part.value)) names.set(monthKey(part.value), i + 1);
        }
      }
  } catch {
    // Not a language tag: no names.
  }
  monthNames.set(language, names);
  return names;
}

const joint = String.raw`(?:\s+(?:de|del|of|d[’']|năm))?`;
const dayMonthYear = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?${joint}[\s.,-]*(\p{L}[\p{L}\p{M}]{1,14}(?:\s\d{1,2})?)\.?,?${joint}[\s.,-]*(\d{4})(?!\d)`,
  'iu',
);
const monthDayYear =
  /(?<!\p{L})(\p{L}[\p{L}\p{M}]{1,14})\.?\s+(\d{1,2})(?:st|nd|rd|th)?[.,]*\s+(\d{4})(?!\d)/iu;
const yearMonthDay = /(?<!\d)(\d{4})\.?\s+(?:m\.\s+)?(\p{L}[\p{L}\p{M}]{1,14})\.?\s+(\d{1,2})(?!\d)/iu;
const eastAsian = /(?<!\d)(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/u;

function eachMatch(text: string, pattern: RegExp): RegExpMatchArray[] {
  return [...text.matchAll(new RegExp(pattern.source, 'giu'))].slice(0, 20);
}

/** Thai years count from 543 before ours. */
const yearOf = (text: string): number =>
  Number(text) > 2400 && Number(text) < 2700 ? Number(text) - 543 : Number(text);

function fromWords(text: string, language: string): DateText | undefined {
  const east = eastAsian.exec(text);
  if (east) return dayOf(Number(east[1]), Number(east[2]), Number(east[3]));
  const base = language.split(/[-_]/)[0] ?? '';
  const months = [monthsOf('en'), ...(base !== '' && base !== 'en' ? [monthsOf(base)] : [])];
  const monthOf = (name = ''): number | undefined => {
    for (const names of months) {
      const found = names.get(monthKey(name));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const orders = [
    [dayMonthYear, 3, 2, 1],
    [monthDayYear, 3, 1, 2],
    [yearMonthDay, 1, 2, 3],
  ] as const;
  for (const [pattern, year, month, day] of orders)
    for (const match of eachMatch(text, pattern)) {
      const found = monthOf(match[month]);
      const date =
        found === undefined ? undefined : dayOf(yearOf(match[year] ?? ''), found, Number(match[day]));
      if (date !== undefined) return date;
    }
  return undefined;
}

const zeros = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
  0xff10,
];

/** Digits of other scripts as 0 to 9. */
function latinDigits(text: string): string {
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
  const text = latinDigits(source.slice(0, 400)).trim();
  if (!/\d/.test(text)) return undefined;
  const exact = fromEpoch(text) ?? fromCompact(text) ?? fromNumeric(text) ?? fromDayMonth(text, language);
  if (exact !== undefined) return exact;
  const day = fromWords(text, language);
  return day === undefined ? undefined : fromRfc(text, day);
}

const pathDate =
  /(?:^|[^\d])((?:19|20)\d\d)(?:[/_.-]?)(0[1-9]|1[0-2]|[1-9](?=[/_.-]))(?:[/_.-]?)(0[1-9]|[12]\d|3[01]|[1-9](?=[/_.-]|$))(?=[^\d]|$)/;

/** The day that an address names: `/2015/03/23/`, `/2015-03-23-…`, `20150323`. */
export function dateInPath(path: string): DateText | undefined {
  const parts = pathDate.exec(path);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}
