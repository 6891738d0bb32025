import { type Draft, referencesOf } from '../draft-reference';
import type { ImportProblem, ImportResult } from '../import-result';
import { partialDate } from '../partial-date';
import { listedName } from '../person-name';

type Record = ReadonlyMap<string, readonly string[]>;

const line = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/;

/** Reads RIS files: all reference types, since news is filed under many. A line without a tag goes on the one before. */
export function readRis(text: string): ImportResult {
  const { records, unfinished } = recordsOf(text);
  const { references, problems } = referencesOf(records.map(draftOf));
  return { references, problems: [...unfinished, ...problems] };
}

function recordsOf(text: string): { records: readonly Record[]; unfinished: readonly ImportProblem[] } {
  const records: Map<string, string[]>[] = [];
  let isOpen = false;
  let values: string[] = [];
  for (const row of rowsOf(text)) {
    const [, tag, value = ''] = line.exec(row) ?? [];
    if (tag === 'TY') records.push(new Map());
    if (tag === 'TY' || tag === 'ER') isOpen = tag === 'TY';
    if (isOpen && tag !== undefined) values = addValue(records.at(-1), tag, value);
    else if (isOpen) values.push(`${values.pop() ?? ''} ${row.trim()}`);
  }
  const cut = isOpen ? [{ where: `record ${records.length}`, reason: 'is cut off: it has no ER line' }] : [];
  const none = records.length === 0 ? [{ where: 'RIS', reason: 'holds no record (no TY line)' }] : [];
  return { records, unfinished: [...cut, ...none] };
}

const rowsOf = (text: string) =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .filter((row) => row.trim() !== '');

/** The values of the tag, the new one last: a line without a tag goes on it. */
function addValue(record: Map<string, string[]> | undefined, tag: string, value: string): string[] {
  const values = record?.get(tag) ?? [];
  values.push(value);
  record?.set(tag, values);
  return values;
}

function draftOf(record: Record, place: number): Draft {
  const first = (...tags: readonly string[]) =>
    tags.map((tag) => record.get(tag)?.[0]?.trim()).find((value) => value !== undefined && value !== '');
  const all = (...tags: readonly string[]) => tags.flatMap((tag) => record.get(tag) ?? []);
  const id = first('ID');
  return {
    where: id ?? `record ${place + 1}`,
    id,
    title: first('TI', 'T1', 'CT', 'BT'),
    url: first('UR', 'L2', 'LK'),
    authors: all('AU', 'A1')
      .filter((name) => name.trim() !== '')
      .map(listedName),
    publisher: first('T2', 'JO', 'JF', 'JA', 'PB'),
    section: first('SE'),
    published: partialDate(first('DA')) ?? partialDate(first('PY', 'Y1')),
    accessed: partialDate(first('Y2')),
    language: first('LA'),
    abstract: first('AB', 'N2'),
    note: all('N1')
      .map((one) => one.trimEnd())
      .join('\n'),
    tags: all('KW'),
  };
}
