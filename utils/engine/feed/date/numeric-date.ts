import { fullYear, momentOf } from './moment-of';
import { zoneOffset } from './zone-offset';

const clock = String.raw`(?:[Tt\s_,.-]+(\d\d?)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?\s*(.*))?$`;
const isoDay = new RegExp(String.raw`^(\d{4}(?=[-/.])|\d\d(?=-))([-/.])(\d\d?)\2(\d\d?)${clock}`, 's');
const compactDay = new RegExp(String.raw`^(\d{4})()(\d\d)(\d\d)${clock}`, 's');
const dayFirst = new RegExp(String.raw`^(\d\d?)([-/.])(\d\d?)\2(\d{4}|\d\d)${clock}`, 's');
const ordinalDay = new RegExp(String.raw`^(\d{4})-?(\d{3})${clock}`, 's');

type Clock = readonly [hour?: string, minute?: string, second?: string, rest?: string];

const numberOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : +text);

/** What follows the digits of a time: half of the day, zone, both or neither; undefined where it is none of these. */
function timeOf([hour, minute, second, rest = '']: Clock) {
  const half = /^([ap])\.?m\.?\b\s*/i.exec(rest);
  const zone = rest
    .slice(half?.[0].length ?? 0)
    .replace(/\s*[([].*$/s, '')
    .trim();
  const offset = zone === '' ? 0 : zoneOffset(zone);
  if (offset === undefined && /^[+-]?\d/.test(zone)) return undefined;
  return {
    hour: half ? (Number(hour) % 12) + (/p/i.test(half[1] ?? '') ? 12 : 0) : numberOf(hour),
    minute: numberOf(minute),
    second: numberOf(second),
    offset,
  };
}

function build(year: number, month: number, day: number, parts: Clock): string | undefined {
  const time = timeOf(parts);
  return time && momentOf({ year, month, day, ...time });
}

/** Without the day of the week, and without the spaces that Czech and Korean put behind their dots. */
const bareDigits = (text: string): string =>
  text.replace(/^\p{L}{2,12}\.?,\s*(?=\d)/u, '').replace(/^(\d{1,4})\.\s(\d\d?)\.\s(?=\d)/, '$1.$2.');

/**
 * Dates in digits: ISO 8601 and W3CDTF with their days of the year, compact, with slashes or dots, with or without a time and
 * a zone. A year of two digits comes first only before hyphens. `1/2/2004` is January 2 in US English (RSS is written there mostly), else the first of February.
 */
export function numericDate(written: string, language: string): string | undefined {
  const text = bareDigits(written);
  const yearFirst = isoDay.exec(text) ?? compactDay.exec(text);
  if (yearFirst) {
    const [, year = '', , month, day, ...rest] = yearFirst;
    return build(fullYear(+year, year.length), Number(month), Number(day), rest as unknown as Clock);
  }
  const ordinal = ordinalDay.exec(text);
  if (ordinal) return ofDayOfYear(ordinal);
  const parts = dayFirst.exec(text);
  if (!parts) return undefined;
  const [, a, separator, b, year, ...rest] = parts;
  const isMonthFirst = separator === '/' && /^(en(-us)?)?$/i.test(language);
  const orders = isMonthFirst
    ? [
        [a, b],
        [b, a],
      ]
    : [
        [b, a],
        [a, b],
      ];
  for (const [month, day] of orders) {
    const date = build(
      fullYear(Number(year), year?.length ?? 4),
      Number(month),
      Number(day),
      rest as unknown as Clock,
    );
    if (date !== undefined) return date;
  }
  return undefined;
}

function ofDayOfYear([, year, ordinal, ...rest]: readonly string[]): string | undefined {
  const date = new Date(Date.UTC(Number(year), 0, Number(ordinal)));
  if (date.getUTCFullYear() !== Number(year)) return undefined;
  return build(Number(year), date.getUTCMonth() + 1, date.getUTCDate(), rest as unknown as Clock);
}
