import type { Issue, Parsed } from '@/utils/model/parsed';

/** A row on disk that cannot be read: in which store, and what is wrong, without a word of what it says. */
export interface BrokenRow {
  readonly store: string;
  readonly issues: readonly Issue[];
}

export type ReportBroken = (row: BrokenRow) => void;

/** One broken row must not cost the others, nor go unseen. */
export const warnOfBroken: ReportBroken = ({ store, issues }) =>
  console.warn(`A row of ${store} cannot be read:`, issues);

/** The row's value; undefined, and reported, where it is broken. */
export function readRow<T>(store: string, parsed: Parsed<T>, report: ReportBroken): T | undefined {
  if (parsed.ok) return parsed.value;
  report({ store, issues: parsed.issues });
  return undefined;
}

/** The rows that can be read, in their order. */
export function readRows<Row, T>(
  store: string,
  rows: readonly Row[],
  parse: (row: Row) => Parsed<T>,
  report: ReportBroken,
): T[] {
  return rows.flatMap((row) => readRow(store, parse(row), report) ?? []);
}
