import type { Reference } from '@/utils/model/reference';
import { archiveLink } from '../archive-link';
import { writeKeyword } from '../keywords';
import { sortedName } from '../person-name';
import { guardFormula } from './guard-formula';

/** The columns, in their order, and how a reference fills them. */
const columns: Readonly<Record<string, (reference: Reference) => string | undefined>> = {
  id: ({ id }) => id,
  number: ({ number }) => number?.toString(),
  title: ({ title }) => title,
  authors: ({ authors }) => authors.map(sortedName).join('; '),
  publisher: ({ publisher }) => publisher,
  section: ({ section }) => section,
  published: ({ published }) => published,
  modified: ({ modified }) => modified,
  accessed: ({ accessed }) => accessed,
  language: ({ language }) => language,
  url: ({ url }) => url,
  archive: archiveLink,
  tags: ({ tags }) => tags.map(writeKeyword).join('; '),
  abstract: ({ abstract }) => abstract,
  note: ({ note }) => note,
};

/**
 * References as CSV (RFC 4180, UTF-8 with a byte order mark, or Excel takes it for the system's own encoding), a header first.
 * No cell is a formula to a spreadsheet: see `guardFormula`.
 */
export function writeCsv(references: readonly Reference[]): string {
  const names = Object.keys(columns);
  const rows = references.map((reference) => names.map((name) => columns[name]?.(reference) ?? ''));
  return `\uFEFF${[names, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}

function cellOf(text: string): string {
  const safe = guardFormula(text);
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
