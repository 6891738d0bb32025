import { foldText } from '../../text/fold-text';
import { bitOf, type SearchField, searchFields } from './search-document';
import { isPaired, searchTerms } from './search-terms';

/** One word that has to stand in a document. */
export interface Clause {
  readonly word: string;
  /** The fields in which it may stand, as bits; 0 for any. */
  readonly fields: number;
  /** Words that only begin so are meant too. */
  readonly isBegun: boolean;
  /** Words that are written a little differently are meant where there are hardly any others. */
  readonly isLoose: boolean;
}

export interface ParsedQuery {
  readonly clauses: readonly Clause[];
  /** First and last day, both included. */
  readonly from?: string;
  readonly to?: string;
  /** Filters that mean nothing, as they were typed. */
  readonly unread: readonly string[];
}

/** Longer queries are texts that were pasted in: their first words find them. */
const mostClauses = 12;
/** Of shorter words there are too many that begin so. */
const begunFrom = 3;

const dates = ['after', 'before', 'date'] as const;
const token = new RegExp(`(?:(${[...searchFields, ...dates].join('|')}):)?("[^"]*"?|[^\\s"]+)`, 'giu');

/**
 * Reads what was typed: words, words "in quotation marks" (which stand just so), `title:word` for a field, and `after:`,
 * `before:` and `date:` with a year, a month or a day. All of it has to hold. Nothing that is typed is an error.
 */
export function parseQuery(query: string): ParsedQuery {
  const clauses: Clause[] = [];
  const unread: string[] = [];
  let range: DayRange = {};
  for (const [whole, name = '', value = ''] of foldText(query).matchAll(token)) {
    const filter = name.toLowerCase();
    if (isDateFilter(filter)) {
      const named = daysNamed(filter, value);
      if (named) range = narrower(range, named);
      else unread.push(whole);
    } else clauses.push(...clausesOf(filter, value));
  }
  return { clauses: clauses.slice(0, mostClauses), ...range, unread };
}

const isDateFilter = (name: string): name is (typeof dates)[number] =>
  (dates as readonly string[]).includes(name);

function clausesOf(name: string, value: string): readonly Clause[] {
  const field = searchFields.find((one) => one === name) satisfies SearchField | undefined;
  const isExact = value.startsWith('"');
  const fields = field === undefined ? 0 : bitOf(field);
  if (field === 'site') return siteClause(value, fields);
  return searchTerms(value).map(({ term: word }) => ({
    word,
    fields,
    isBegun: !isExact && (word.length >= begunFrom || (isPaired(word) && [...word].length === 1)),
    isLoose: !isExact,
  }));
}

function siteClause(value: string, fields: number): readonly Clause[] {
  const word = value
    .replaceAll('"', '')
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/[/?#].*$/u, '');
  return word === '' ? [] : [{ word, fields, isBegun: true, isLoose: false }];
}

interface DayRange {
  readonly from?: string;
  readonly to?: string;
}

/** A year, a month or a day as its first and its last day; undefined for anything else. */
function period(text: string): { readonly first: Date; readonly next: Date } | undefined {
  const [, year, month, day] = /^"?(\d{4})(?:-(\d\d))?(?:-(\d\d))?"?$/u.exec(text) ?? [];
  if (year === undefined) return undefined;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const first = new Date(Date.UTC(y, m, d));
  if (first.getUTCMonth() !== m || first.getUTCDate() !== d) return undefined;
  const next = day !== undefined ? [y, m, d + 1] : month !== undefined ? [y, m + 1, 1] : [y + 1, 0, 1];
  return { first, next: new Date(Date.UTC(next[0] ?? y, next[1] ?? 0, next[2] ?? 1)) };
}

const dayText = (date: Date, later = 0): string =>
  new Date(date.getTime() + later * 86_400_000).toISOString().slice(0, 10);

/** `after:` counts from the first day of what is named, `before:` ends before it. */
function daysNamed(filter: (typeof dates)[number], value: string): DayRange | undefined {
  const named = period(value);
  if (!named) return undefined;
  if (filter === 'after') return { from: dayText(named.first) };
  if (filter === 'before') return { to: dayText(named.first, -1) };
  return { from: dayText(named.first), to: dayText(named.next, -1) };
}

/** The days that are in both. */
export function narrower(one: DayRange, other: DayRange): DayRange {
  const from = [one.from, other.from]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const to = [one.to, other.to].filter((day) => day !== undefined).sort()[0];
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
