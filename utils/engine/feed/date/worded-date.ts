import { monthOf } from '../../article/month-names';
import { fullYear, momentOf } from './moment-of';
import { zoneOffset } from './zone-offset';

/** Languages whose month names are tried after the feed's own: those in which feeds were seen to write dates. */
const languages = [
  'el',
  'hu',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'ru',
  'uk',
  'pl',
  'cs',
  'sv',
  'nb',
  'da',
  'fi',
  'tr',
  'ro',
  'ar',
];

const english: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** What feeds in Russian cut months short to; the platform cuts some of them later. */
const russian = ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];

const clock = /(\d\d?)\s?:\s?(\d\d)(?:\s?:\s?(\d\d)(?:[.,]\d+)?)?/;
const hanDay = /(\d{4})\s*[年년]\s*(\d\d?)\s*[月월]\s*(\d\d?)\s*[日일]/;

/**
 * Dates in words: RFC 822 with all that is made of it, asctime, `Date.prototype.toString`, names of months in the feed's
 * language and in others, and years, months and days marked as East Asia does.
 */
export function wordedDate(text: string, language: string): string | undefined {
  const time = clock.exec(text);
  const day = hanDay.exec(text);
  const isKorean = /[년오]/.test(text);
  const date = day
    ? { year: +(day[1] ?? 0), month: +(day[2] ?? 0), day: +(day[3] ?? 0) }
    : wordedDay(text, time, language);
  if (!date) return undefined;
  if (!time) return momentOf(date);
  const rest = text.slice(time.index + time[0].length);
  const offset = offsetIn(rest) ?? (isKorean ? 540 : 0);
  const hour = hourOf(Number(time[1]), text);
  return momentOf({ ...date, hour, minute: Number(time[2]), second: Number(time[3] ?? 0), offset });
}

function hourOf(hour: number, text: string): number {
  if (/\d\s*p\.?m\b|오후|下午|μ\.?μ/i.test(text)) return (hour % 12) + 12;
  return /\d\s*a\.?m\b|오전|上午|π\.?μ/i.test(text) ? hour % 12 : hour;
}

/** The zone in what follows the time; a comment in brackets is none. */
function offsetIn(rest: string): number | undefined {
  for (const word of rest
    .replace(/\(.*$/s, '')
    .match(/(?:[a-z]{1,3})?\s?[+-]\d\d?:?\d\d\b|[a-z]+(?:\/[a-z]+)?/gi) ?? []) {
    const offset = zoneOffset(word);
    if (offset !== undefined) return offset;
  }
  return undefined;
}

/** Before a day and a month: Tuesday is called `mar.` in four languages, as March is in English. */
const dayOfWeek = /^\s*\p{L}+\.?,?\s+(?=\d\d?[.\s]+(?:d[eo]\s+)?\p{L}{3})/u;

/** Year, month and day from the words around the time, in whatever order: the month is the word, the year what cannot be a day. */
function wordedDay(text: string, time: RegExpExecArray | null, language: string) {
  const words = time ? `${text.slice(0, time.index)} ${text.slice(time.index + time[0].length)}` : text;
  const month = monthIn(words.replace(dayOfWeek, ''), language) ?? monthIn(words, language);
  if (month === undefined) return undefined;
  const numbers = words.replace(/(?<=\s|gmt|utc)[+-]\d\d:?\d\d(?!\d)/gi, ' ').match(/\d+/g) ?? [];
  const year =
    numbers.find((n) => n.length === 4) ?? numbers.findLast((n) => n.length === 2 || n.length === 3);
  const day = numbers.find((n) => n !== year && n.length <= 2) ?? numbers[0];
  if (year === undefined || day === undefined || numbers.length < 2) return undefined;
  return { year: fullYear(+year, year.length), month, day: +day };
}

/** A tag that the platform has no words for is not asked about: asking costs a hundred formatters a tag. */
const knownLanguage = (tag: string): string[] => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag === '' ? [] : [tag]).slice(0, 1);
  } catch {
    return [];
  }
};

/** Greek drops the accent of a month that it cuts short, and not all who write it do. */
const bare = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');

function monthIn(words: string, language: string): number | undefined {
  const names = words.match(/[\p{L}\p{M}]{3,}\.?/gu) ?? [];
  for (const name of names) {
    const month = english[name.slice(0, 3).toLowerCase()];
    if (month !== undefined && /^[a-z]+\.?$/i.test(name) && isEnglishMonth(name)) return month;
  }
  for (const name of names) {
    const month = russian.indexOf(name.toLowerCase().replace('.', '')) + 1;
    if (month > 0) return month;
  }
  for (const tongue of [...knownLanguage(language), ...languages])
    for (const name of names) {
      const month = monthOf(name, tongue) ?? monthOf(bare(name), tongue) ?? monthOf(name.slice(0, 3), tongue);
      if (month !== undefined) return month;
    }
  return undefined;
}

const full =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\.?$/i;
const isEnglishMonth = (name: string): boolean => full.test(name);
