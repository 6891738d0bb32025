import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manyReferences, oddReferences } from '@/tests/fixtures/references/odd-references';
import { writeBibtex } from '@/utils/engine/reference/bibtex/write-bibtex';
import { writeCsl } from '@/utils/engine/reference/csl/write-csl';
import { writeCsv } from '@/utils/engine/reference/csv/write-csv';
import {
  detectImportFormat,
  type ImportFormat,
  readReferences,
} from '@/utils/engine/reference/read-references';
import { writeRis } from '@/utils/engine/reference/ris/write-ris';
import { parseReference, type Reference } from '@/utils/model/reference';
import { keptFields } from './same-fields';

interface Format {
  readonly format: ImportFormat;
  readonly write: (references: readonly Reference[]) => string;
  /** What this format keeps beyond the common fields. */
  readonly more: readonly (keyof Reference)[];
}

const formats: readonly Format[] = [
  { format: 'bibtex', write: writeBibtex, more: ['note', 'abstract'] },
  { format: 'ris', write: writeRis, more: ['note', 'abstract'] },
  { format: 'csl', write: writeCsl, more: ['note', 'abstract', 'modified'] },
  { format: 'csv', write: writeCsv, more: ['note', 'abstract', 'modified', 'id'] },
];

describe.each(formats)('what is written as $format', ({ format, write, more }) => {
  it.each([
    ['odd references', oddReferences],
    ['five hundred sources', manyReferences],
  ])('is read back equal, field by field: %s', (_, references) => {
    const read = readReferences(write(references));
    expect(read.format).toBe(format);
    expect(read.problems).toEqual([]);
    expect(read.references.map((one) => keptFields(one, more))).toEqual(
      references.map((one) => keptFields(one, more)),
    );
  });

  it('is read back equal whatever a headline, a name or a tag holds', () => {
    fc.assert(
      fc.property(fc.array(anyReference, { minLength: 1, maxLength: 5 }), (references) => {
        const text = write(references);
        const { references: read } = readReferences(text);
        expect(detectImportFormat(text)).toBe(format);
        expect(read.map((one) => keptFields(one))).toEqual(references.map((one) => keptFields(one)));
      }),
      { numRuns: 200 },
    );
  });
});

/** Text as our own parsers leave it: folded, without controls. */
const word = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 20 })
  .map((text) => `${text.replace(/[;,]/g, ' ')}x`);

/** Lists of tags are parted at signs that a tag may hold itself, also by way of folding: the Greek question mark is a semicolon. */
const tag = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    fc.constantFrom(';', ',', '\u037E', 'a, b; c'),
  )
  .map((text) => `${text.replace(/[\uFE50\uFE54]/g, ' ')}x`);

const anyReference = fc
  .record({ title: word, publisher: word, name: word, tag, day: fc.integer({ min: 1, max: 28 }) })
  .map(({ title, publisher, name, tag, day }) => ({
    id: 'x',
    title,
    publisher,
    authors: [{ literal: name }],
    tags: [tag],
    published: `2026-03-${String(day).padStart(2, '0')}`,
  }))
  .map((data) => parseReference(data))
  .filter((parsed) => parsed.ok)
  .map((parsed) => parsed.value);
