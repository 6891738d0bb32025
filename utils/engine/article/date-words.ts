import { type DateText, dayOf } from './calendar-day';
import { monthOf } from './month-names';

const joint = String.raw`(?:\s+(?:de|del|of|d[’']|năm))?`;
const dayMonthYear = new RegExp(
  // Upper and lower case of every script would take long to compile: the text is put into lower case instead.
  String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?${joint}[\s.,-]*(\p{L}[\p{L}\p{M}]{1,14}(?:\s\d{1,2})?)\.?,?${joint}[\s.,-]*(\d{4})(?!\d)`,
  'gu',
);
const monthDayYear =
  /(?<!\p{L})(\p{L}[\p{L}\p{M}]{1,14})\.?\s+(\d{1,2})(?:st|nd|rd|th)?[.,]*\s+(\d{4})(?!\d)/gu;
const yearMonthDay = /(?<!\d)(\d{4})\.?\s+(?:m\.\s+)?(\p{L}[\p{L}\p{M}]{1,14})\.?\s+(\d{1,2})(?!\d)/gu;
const eastAsian = /(?<!\d)(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/u;

function eachMatch(text: string, pattern: RegExp): RegExpMatchArray[] {
  return [...text.matchAll(pattern)].slice(0, 20);
}

/** Thai years count from 543 before ours. */
const yearOf = (text: string): number =>
  Number(text) > 2400 && Number(text) < 2700 ? Number(text) - 543 : Number(text);

const orders = [
  { pattern: dayMonthYear, year: 3, month: 2, day: 1 },
  { pattern: monthDayYear, year: 3, month: 1, day: 2 },
  { pattern: yearMonthDay, year: 1, month: 2, day: 3 },
] as const;

/** The first day that a text names in words: `23. März 2015`, `March 23rd, 2015`, `2015年3月23日`. */
export function dayInWords(text: string, language: string): DateText | undefined {
  // All of these name a year in four figures.
  if (!/\d{4}/.test(text)) return undefined;
  const east = eastAsian.exec(text);
  if (east) return dayOf(Number(east[1]), Number(east[2]), Number(east[3]));
  const lower = text.toLowerCase();
  for (const { pattern, year, month, day } of orders)
    for (const match of eachMatch(lower, pattern)) {
      const found = monthOf(match[month] ?? '', language);
      const date =
        found === undefined ? undefined : dayOf(yearOf(match[year] ?? ''), found, Number(match[day]));
      if (date !== undefined) return date;
    }
  return undefined;
}
