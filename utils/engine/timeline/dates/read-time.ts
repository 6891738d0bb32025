import { type Day, dayOf, monthOf, weekdayOf, yearOf } from './calendar';
import type { MentionPrecision } from './date-mention';
import type { Grammar, Valued, Way } from './grammar';

export type Groups = Readonly<Record<string, string | undefined>>;

/** What a way of naming a time comes to. */
export interface Found {
  readonly from: Day;
  readonly to?: Day;
  readonly precision?: MentionPrecision;
  readonly absolute?: boolean;
}

/** A match, with all that its reading turns on. */
export interface Sight {
  readonly grammar: Grammar;
  readonly groups: Groups;
  readonly published: Day;
  /** What is told of it is to come: no earlier reading is looked for. */
  readonly ahead: boolean;
  /** A word of it begins with a capital. */
  readonly capital: boolean;
}

const indexOf = (patterns: readonly RegExp[], text: string | undefined): number =>
  text === undefined ? -1 : patterns.findIndex((pattern) => pattern.test(text));

const valueIn = (forms: readonly Valued[], text: string | undefined): number | undefined =>
  forms.find(([form]) => form.test(text ?? ''))?.[1];

function countOf(groups: Groups, { numbers }: Grammar): number | undefined {
  const text = groups['number'] ?? '';
  return /^\d+$/.test(text) ? Number(text) : valueIn(numbers, text);
}

/** In days. */
export function distance(groups: Groups, grammar: Grammar): number | undefined {
  const count = countOf(groups, grammar);
  if (count === undefined) return undefined;
  return count * (groups['week'] ? 7 : 1) * (groups['before'] ? -1 : 1);
}

/** The nearest of three years; one to come counts three times as far. */
function withoutYear(month: number, dayOfMonth: number, { published, ahead }: Sight): Day | undefined {
  const year = yearOf(published);
  const days = [year - 1, year, year + 1]
    .map((each) => dayOf(each, month, dayOfMonth))
    .filter((day) => day !== undefined);
  const cost = (day: Day) => (day > published ? (ahead ? 1 : 3) * (day - published) : published - day);
  return days.toSorted((a, b) => cost(a) - cost(b))[0];
}

function calendarDay(sight: Sight, month: number, dayOfMonth: number): Found | undefined {
  const { groups } = sight;
  const year = groups['yearNumber'];
  const from =
    year === undefined ? withoutYear(month, dayOfMonth, sight) : dayOf(Number(year), month, dayOfMonth);
  if (from === undefined) return undefined;
  const last =
    groups['until'] === undefined ? undefined : dayOf(yearOf(from), month, Number(groups['until']));
  return last !== undefined && last > from
    ? { from, to: last, precision: 'range', absolute: true }
    : { from, absolute: true };
}

function wholeMonth(year: number, month: number): Found | undefined {
  const from = dayOf(year, month, 1);
  const next = dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1);
  return from === undefined || next === undefined
    ? undefined
    : { from, to: next - 1, precision: 'month', absolute: true };
}

function wholeYear(year: number): Found | undefined {
  const from = dayOf(year, 1, 1);
  const to = dayOf(year, 12, 31);
  return from === undefined || to === undefined ? undefined : { from, to, precision: 'year', absolute: true };
}

function namedMonth({ grammar, groups, capital }: Sight): number | undefined {
  if (grammar.words.capitalMonths && !capital) return undefined;
  const index = indexOf(grammar.months, groups['month']);
  return index === -1 ? undefined : index + 1;
}

function spelledDay(sight: Sight): Found | undefined {
  const month = namedMonth(sight);
  return month === undefined ? undefined : calendarDay(sight, month, Number(sight.groups['dayNumber']));
}

function awayBy(sign: 1 | -1): (sight: Sight) => Found | undefined {
  return ({ grammar, groups, published }) => {
    const count = countOf(groups, grammar);
    if (count === undefined) return undefined;
    if (groups['day']) return { from: published + sign * count };
    if (groups['week']) return weekAround(published + sign * count * 7);
    if (groups['year']) return wholeYear(yearOf(published) + sign * count);
    return monthAway(published, sign * count);
  };
}

function monthAway(day: Day, months: number): Found | undefined {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  return wholeMonth(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1);
}

/** From Monday. */
function weekAround(day: Day): Found {
  const from = day - ((weekdayOf(day) + 6) % 7);
  return { from, to: from + 6, precision: 'week' };
}

/** How each way of naming a time is resolved; undefined where it comes to none. */
export const readers: Readonly<
  Record<Exclude<Way, 'anchored' | 'nextDay'>, (sight: Sight) => Found | undefined>
> = {
  iso: (sight) => calendarDay(sight, Number(sight.groups['monthNumber']), Number(sight.groups['dayNumber'])),
  eastAsian(sight) {
    const { groups, published } = sight;
    if (groups['aloneYear']) return wholeYear(Number(groups['aloneYear']));
    const month = Number(groups['monthNumber']);
    if (groups['dayNumber']) return calendarDay(sight, month, Number(groups['dayNumber']));
    return wholeMonth(Number(groups['yearNumber'] ?? yearOf(published)), month);
  },
  numeric(sight) {
    const { first, second, mark } = sight.groups;
    const monthFirst = mark === '/' && sight.grammar.words.monthFirst === true;
    const [month, day] = monthFirst ? [first, second] : [second, first];
    return calendarDay(sight, Number(month), Number(day));
  },
  dayMonth: spelledDay,
  monthDay: spelledDay,
  ago: awayBy(-1),
  ahead: awayBy(1),
  weekday({ grammar, groups, published, ahead }) {
    const index = indexOf(grammar.weekdays, groups['weekday']);
    if (index === -1) return undefined;
    const back = (weekdayOf(published) - index + 7) % 7;
    if (groups['last'] || groups['lastAfter']) return { from: published - (back || 7) };
    const forward = (index - weekdayOf(published) + 7) % 7;
    if (groups['next'] || groups['nextAfter']) return { from: published + (forward || 7) };
    return { from: ahead ? published + forward : published - back };
  },
  relativeDay({ grammar, groups, published }) {
    const offset = valueIn(grammar.days, groups['relative']);
    return offset === undefined ? undefined : { from: published + offset };
  },
  relativeUnit({ groups, published }) {
    const sign = groups['last'] || groups['lastAfter'] ? -1 : groups['current'] ? 0 : 1;
    if (groups['day'] || groups['dayAfter']) return undefined;
    if (groups['week'] || groups['weekAfter']) return weekAround(published + 7 * sign);
    if (groups['year'] || groups['yearAfter']) return wholeYear(yearOf(published) + sign);
    return monthAway(published, sign);
  },
  monthOnly(sight) {
    const { groups, published, ahead } = sight;
    const month = namedMonth(sight);
    if (month === undefined) return undefined;
    if (groups['yearNumber']) return wholeMonth(Number(groups['yearNumber']), month);
    if (groups['in'] === undefined) return undefined;
    const back = (monthOf(published) - month + 12) % 12;
    const year = yearOf(published);
    if (ahead && back !== 0) return wholeMonth(month < monthOf(published) ? year + 1 : year, month);
    return wholeMonth(back > monthOf(published) - 1 ? year - 1 : year, month);
  },
  yearOnly: ({ groups }) => wholeYear(Number(groups['yearNumber'])),
};
