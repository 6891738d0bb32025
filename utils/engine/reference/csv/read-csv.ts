import Papa from 'papaparse';
import { type Draft, referencesOf } from '../draft-reference';
import type { ImportResult } from '../import-result';
import { partialDate } from '../partial-date';
import { listedName } from '../person-name';
import { unguardFormula } from './guard-formula';

/** Names that tables of sources give their columns, in small letters without spaces: ours, Zotero's, Raindrop's, Pocket's. */
const names = {
  id: ['id', 'key'],
  title: ['title', 'headline', 'name'],
  authors: ['authors', 'author', 'creator'],
  publisher: ['publisher', 'publication', 'publicationtitle', 'source', 'outlet', 'site'],
  section: ['section'],
  published: ['published', 'date', 'publicationdate', 'publishdate'],
  modified: ['modified', 'updated'],
  accessed: ['accessed', 'accessdate'],
  language: ['language', 'lang'],
  url: ['url', 'link', 'address', 'uri', 'href'],
  tags: ['tags', 'manualtags', 'keywords', 'labels'],
  abstract: ['abstract', 'abstractnote', 'excerpt', 'description', 'summary'],
  note: ['note', 'notes', 'comment'],
} as const;

type Column = keyof typeof names;

/** By the header alone: headlines and tags may hold more semicolons than a row has cells. */
function delimiterOf(text: string): string {
  const [header = ''] = text.trimStart().split(/[\r\n]/, 1);
  const cells = (delimiter: string) => header.split(delimiter).length;
  return [',', ';', '\t', '|'].sort((a, b) => cells(b) - cells(a))[0] ?? ',';
}

/** Is the first row a header that names an address or a title? Anything else is a list of addresses. */
export const isTable = (text: string): boolean => {
  const header = Papa.parse<string[]>(text, { preview: 1, delimiter: delimiterOf(text) }).data[0] ?? [];
  const places = placesOf(header);
  return places.url !== undefined || (header.length > 1 && places.title !== undefined);
};

/** Reads a table of sources with a header; commas, semicolons or tabs between the cells. */
export function readCsv(text: string): ImportResult {
  const { data, errors } = Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    delimiter: delimiterOf(text),
  });
  const [header = [], ...rows] = data;
  const places = placesOf(header);
  const { references, problems } = referencesOf(rows.map((row, place) => draftOf(row, places, place + 2)));
  const broken = errors.map(({ row, message }) => ({ where: `row ${(row ?? 0) + 1}`, reason: message }));
  return { references, problems: [...broken, ...problems] };
}

function placesOf(header: readonly string[]): Partial<Record<Column, number>> {
  const cells = header.map((cell) => cell.toLowerCase().replace(/[^a-z]/g, ''));
  const found = Object.entries(names).flatMap(([column, known]) => {
    const place = known.map((name) => cells.indexOf(name)).find((at) => at >= 0);
    return place === undefined ? [] : [[column, place] as const];
  });
  return Object.fromEntries(found);
}

function draftOf(row: readonly string[], places: Partial<Record<Column, number>>, line: number): Draft {
  const cell = (column: Column) => {
    const place = places[column];
    return place === undefined ? undefined : unguardFormula(row[place] ?? '');
  };
  const list = (column: Column) => (cell(column) ?? '').split(';').filter((part) => part.trim() !== '');
  return {
    where: `row ${line}`,
    id: cell('id'),
    title: cell('title'),
    url: cell('url'),
    authors: list('authors').map(listedName),
    publisher: cell('publisher'),
    section: cell('section'),
    published: partialDate(cell('published')),
    modified: partialDate(cell('modified')),
    accessed: partialDate(cell('accessed')),
    language: cell('language'),
    abstract: cell('abstract'),
    note: cell('note'),
    tags: list('tags'),
  };
}
