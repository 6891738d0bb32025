import type { DateWords } from './date-words';

/**
 * A language's words, put together for looking in text in small letters (case-folding by pattern would take a tenth of a
 * second to compile). Each pattern finds one way of naming a time, by named groups.
 */
export interface Grammar {
  readonly words: DateWords;
  /** A text without a hit names no time: one look spares all others. */
  readonly hint: RegExp;
  readonly patterns: Readonly<Record<Way, RegExp>>;
  readonly future: RegExp;
  /** A verb of the past; one of saying at the end. */
  readonly past: RegExp;
  readonly saidBefore: RegExp;
  /** Whole-word forms, to tell which one a group holds. */
  readonly months: readonly RegExp[];
  readonly weekdays: readonly RegExp[];
  readonly days: readonly Valued[];
  readonly numbers: readonly Valued[];
}

/** A word's form, and the number that it stands for. */
export type Valued = readonly [form: RegExp, value: number];

/** In order of preference: what an earlier way has found is not looked at by a later one. */
export const ways = [
  'iso',
  'eastAsian',
  'numeric',
  'dayMonth',
  'monthDay',
  'nextDay',
  'anchored',
  'ago',
  'ahead',
  'weekday',
  'relativeDay',
  'relativeUnit',
  'monthOnly',
  'yearOnly',
] as const;
export type Way = (typeof ways)[number];

/** Latin, Cyrillic and Arabic: all that the grammars are written in. Unicode's own classes take long to compile. */
const letters =
  'a-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u024F\\u0300-\\u036F\\u0400-\\u052F\\u0620-\\u0669\\u066E-\\u06D3\\u06D5-\\u06FF\\u1E00-\\u1EFF';
const letter = `[0-9${letters}]`;
const compact = (source: string): string =>
  source.replaceAll('\\p{L}', `[${letters}]`).replaceAll('\\P{L}', `[^${letters}]`);
const any = (parts: readonly string[]): string => `(?:${parts.join('|')})`;
const optional = (part: string): string => (part === '' ? '' : `(?:${part})?`);
const never = '(?!)';

/** Words of scripts with spaces must stand alone. */
const alone = (pattern: string, { unspaced }: DateWords): string =>
  unspaced ? pattern : `(?<!${letter})${pattern}(?!${letter})`;

const year = '(?:1[0-9]|20)\\d\\d';
const dayNumber = '(?:[12]\\d|3[01]|0?[1-9])';

export function compileGrammar(words: DateWords): Grammar {
  const whole = (pattern: string) => new RegExp(compact(`^(?:${pattern})$`), 'u');
  const pattern = (source: string | undefined) =>
    new RegExp(compact(source === undefined ? never : alone(source, words)), 'u');
  const lastWord = (source: string | undefined) =>
    new RegExp(
      compact(source === undefined ? never : `(?<!${letter})${source}\\P{L}+(?:\\p{L}{1,5} )?$`),
      'u',
    );
  const valued = (entries: Readonly<Record<string, number>>): Valued[] =>
    Object.entries(entries).map(([form, value]) => [whole(form), value] as const);
  return {
    words,
    hint: new RegExp(compact(hintOf(words)), 'u'),
    patterns: patternsOf(words),
    future: pattern(words.future),
    past: pattern(words.past),
    saidBefore: lastWord(words.said),
    months: words.months.map(whole),
    // The lookbehinds are for running text.
    weekdays: words.weekdays.map((name) => whole(name.replace(/\(\?<!.*?\) ?\)/u, ''))),
    days: valued(words.days),
    numbers: valued(words.numbers),
  };
}

function hintOf(words: DateWords): string {
  const spelled = [...words.months, ...words.weekdays, ...Object.keys(words.days), words.last, words.next];
  const units = [words.day, words.week, words.month, words.year];
  const begins = words.unspaced ? '' : '(?<!\\p{L})';
  return `${year}|\\d{1,2}[./]\\d{1,2}[./]\\d|[年月日]|${begins}${any([...spelled, ...units])}`;
}

function patternsOf(words: DateWords): Record<Way, RegExp> {
  const gap = words.unspaced ? '\\s*' : '\\s+';
  const of = optional(`${gap}${words.of ?? never}`);
  const month = `(?<month>${any(words.months)})`;
  const number = `(?<number>\\d{1,3}|${any(Object.keys(words.numbers))})`;
  const unitsIn = (suffix: string) =>
    any((['day', 'week', 'month', 'year'] as const).map((name) => `(?<${name}${suffix}>${words[name]})`));
  const unit = unitsIn('');
  const ordinal = words.ordinal ?? '';
  const until = `(?:\\s*${words.to}\\s*(?<until>${dayNumber})${ordinal})?`;
  const last = `(?<last>${words.last})`;
  const next = `(?<next>${words.next})`;
  const current = words.current === undefined ? '' : `|(?<current>${words.current})`;
  const counted = ([before, after]: readonly [string, string]) =>
    `${before === '' ? '' : `${before}${gap}`}${number}${gap}${unit}${after === '' ? '' : `${gap}${after}`}`;
  const after = words.after === undefined ? '' : `(?<after>${words.after})`;
  const before = words.before === undefined ? '' : `(?<before>${words.before})`;
  const side = any([after, before].filter((part) => part !== ''));
  const theYear = `(?<yearNumber>${year})`;
  const sources: Record<Way, string> = {
    iso: `(?<!\\d)${theYear}-(?<monthNumber>\\d\\d)-(?<dayNumber>\\d\\d)(?!\\d)`,
    eastAsian: `(?:${theYear}\\s*年\\s*)?(?<!\\d)(?<monthNumber>1[0-2]|0?[1-9])\\s*月\\s*(?:(?<dayNumber>${dayNumber})\\s*[日号](?:\\s*(?:から|至|到|[-~〜–])\\s*(?<until>${dayNumber})\\s*[日号])?)?|${theYear.replace('yearNumber', 'aloneYear')}\\s*年`,
    numeric: `(?<![\\d.,/])(?<first>\\d{1,2})(?<mark>[./])(?<second>\\d{1,2})\\k<mark>${theYear}(?!\\d)`,
    dayMonth: alone(
      `(?<dayNumber>${dayNumber})${ordinal}${until}${of}[\\s-]*${month}(?:,?${of}\\s+${theYear})?`,
      words,
    ),
    monthDay: !words.monthFirst
      ? never
      : alone(`${month}\\s+(?<dayNumber>${dayNumber})${ordinal}${until}(?:,?\\s+${theYear})?`, words),
    nextDay: words.nextDay === undefined ? never : alone(words.nextDay, words),
    anchored:
      words.after === undefined
        ? never
        : alone(`${number}${gap}(?:(?<day>${words.day})|(?<week>${words.week}))${gap}${side}`, words),
    ago: alone(counted(words.ago), words),
    ahead: words.ahead === undefined ? never : alone(counted(words.ahead), words),
    weekday: alone(
      `(?:(?:${last}|${next}${current})${gap})?(?<weekday>${any(words.weekdays)})(?:${gap}(?:(?<lastAfter>${words.last})|(?<nextAfter>${words.next})))?`,
      words,
    ),
    relativeDay: alone(`(?<relative>${any(Object.keys(words.days))})`, words),
    relativeUnit: alone(
      `(?:(?:${last}|${next}${current})${gap}${unit}|${unitsIn('After')}${gap}(?:(?<lastAfter>${words.last})|(?<nextAfter>${words.next})))`,
      words,
    ),
    monthOnly: alone(`(?:(?<in>${words.inMonth})${gap})?${month}(?:,?${of}\\s*${theYear})?`, words),
    yearOnly: alone(`${words.inYear}${gap}${theYear}`, words),
  };
  return Object.fromEntries(ways.map((way) => [way, new RegExp(compact(sources[way]), 'gu')])) as Record<
    Way,
    RegExp
  >;
}
