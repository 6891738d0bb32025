import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeBibtex } from '@/utils/engine/reference/bibtex/write-bibtex';
import { writeCsl } from '@/utils/engine/reference/csl/write-csl';
import { writeCsv } from '@/utils/engine/reference/csv/write-csv';
import { readReferences } from '@/utils/engine/reference/read-references';
import { writeRis } from '@/utils/engine/reference/ris/write-ris';
import type { Reference } from '@/utils/model/reference';
import { keptFields } from './same-fields';

const writers = { bibtex: writeBibtex, ris: writeRis, csl: writeCsl, csv: writeCsv };
const reference = (fields: Partial<Reference>): Reference => ({
  id: 'x',
  title: 'A title',
  authors: [],
  tags: [],
  ...fields,
});

/** The list of issue 10, one by one: each goes out in every format and comes back as it was. */
const cases: readonly (readonly [string, Partial<Reference>])[] = [
  ['a formula in the title', { title: '=HYPERLINK("https://evil.example","x")' }],
  ['a formula behind a tab or a sign', { title: '@SUM(1+1)*cmd|calc', tags: ['+1', '-1'] }],
  ['braces and TeX in the title', { title: 'The {\\"o} $x^2$ \\emph{prize} & 100% of #1_a ~ {' }],
  [
    'sixty authors',
    { authors: Array.from({ length: 60 }, (_, i) => ({ family: `Name${i}`, given: 'Ann O.' })) },
  ],
  ['a formula behind a semicolon', { title: "Trams;=cmd|'/C calc'!A0; +1 ;'-x" }],
  ['a formula in wide signs', { title: '＝SUM（1＋1）' }],
  ['no author', { authors: [], published: '2026-01-06' }],
  ['no date', { authors: [{ family: 'Doe', given: 'Jane' }] }],
  ['a title from right to left', { title: 'الميناء يعيد فتح أبوابه', language: 'ar' }],
  ['a title in both directions', { title: 'تقرير BBC عن «Storm Eowyn» 2026', language: 'ar' }],
];

describe.each(cases)('%s', (_, fields) => {
  it.each(Object.entries(writers))('goes out as %s and comes back equal', (_format, write) => {
    const one = reference({ ...fields, url: 'https://a.example/1', publisher: 'The Post' });
    const read = readReferences(write([one]));
    expect(read.problems).toEqual([]);
    expect(read.references.map((back) => keptFields(back))).toEqual([keptFields(one)]);
  });

  it('is no formula in any cell, and no fault to others', () => {
    const one = reference(fields);
    const { data } = Papa.parse<string[]>(writeCsv([one]).replace(/^\uFEFF/, ''), { skipEmptyLines: true });
    // Where a comma parts decimals, spreadsheets part cells at semicolons.
    const cells = data.flat().flatMap((cell) => [cell, ...cell.split(';').map((part) => part.trimStart())]);
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/u.test(cell))).toEqual([]);
    const { entries, errors } = parseBibtex(writeBibtex([one]), { sentenceCase: false });
    expect(errors).toEqual([]);
    expect(entries.map(({ fields: all }) => all['title'])).toEqual([one.title]);
  });
});
