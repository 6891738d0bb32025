import { spawnSync } from 'node:child_process';
import { type Schema, Validator } from '@cfworker/json-schema';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { manyReferences, oddReferences } from '@/tests/fixtures/references/odd-references';
import { parisStory } from '@/tests/fixtures/stories';
import { writeBibtex } from '@/utils/engine/reference/bibtex/write-bibtex';
import { writeCsl } from '@/utils/engine/reference/csl/write-csl';
import { writeCsv } from '@/utils/engine/reference/csv/write-csv';
import { writeIcs } from '@/utils/engine/reference/ics/write-ics';
import { printedName } from '@/utils/engine/reference/person-name';
import { writeRis } from '@/utils/engine/reference/ris/write-ris';
import { cslSchema } from './csl-schema';

const all = [...oddReferences, ...manyReferences];

/** Runs one of bibutils' programs: what it wrote, and how many references it says it took. */
function bibutils(program: string, input: string): { readonly xml: string; readonly taken: number } {
  const { stdout, stderr, error } = spawnSync(program, ['-i', 'utf8'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (error) throw new Error(`${program} of bibutils is missing: ${error.message}`);
  return { xml: stdout, taken: Number(/Processed (\d+) references/.exec(stderr)?.[1] ?? Number.NaN) };
}

describe('what others make of our exports', () => {
  it('bibtex-parser reads 508 BibTeX entries without an error', () => {
    const { entries, errors } = parseBibtex(writeBibtex(all), { sentenceCase: false });
    expect(errors).toEqual([]);
    expect(entries.map(({ fields }) => fields['title'])).toEqual(all.map(({ title }) => title));
    expect(entries.map(({ fields }) => fields['date'])).toEqual(all.map(({ published }) => published));
  });

  it.each([
    ['biblatex2xml', writeBibtex, '2026-01-06'],
    // It knows BibTeX as it was before biblatex, without full dates.
    ['bib2xml', writeBibtex, '2026'],
    ['ris2xml', writeRis, '2026-01-06'],
  ])('%s of bibutils reads all of them, with title, address and date', (program, write, date) => {
    const { xml, taken } = bibutils(program, write(all));
    expect(taken).toBe(all.length);
    const plain = all.filter(({ id }) => id.startsWith('plain'));
    expect(plain.length).toBeGreaterThan(60);
    for (const { title, url = '' } of plain) {
      expect(xml).toContain(`<title>${title}`);
      expect(xml).toContain(url.replaceAll('&', '&amp;'));
    }
    const parts = xml.split('<mods ID').filter((one) => one.includes('Harbour reopens'));
    expect(parts.map((one) => /<date(?:Issued)?(?: [^>]*)?>([^<]*)</.exec(one)?.[1])).toEqual(
      plain.map(() => date),
    );
  });

  it('the rules of CSL-JSON find no fault', () => {
    const validator = new Validator(cslSchema as Schema, '7', false);
    const items = JSON.parse(writeCsl(all)) as unknown[];
    expect(validator.validate(items).errors).toEqual([]);
    expect(validator.validate([{ ...(items[0] as object), headline: 'no variable' }]).valid).toBe(false);
  });

  it('papaparse reads the table, cell by cell, and no cell is a formula', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(writeCsv(all).replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data.map((row) => row['url'])).toEqual(all.map(({ url = '' }) => url));
    expect(data.map((row) => row['published'])).toEqual(all.map(({ published = '' }) => published));
    const cells = data.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('an iCalendar parser reads the timeline, days as days and months as months', () => {
    const ics = writeIcs([{ ...parisStory, id: 'long story/1' }], Date.UTC(2026, 10, 25));
    for (const line of ics.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const calendar = new ICAL.Component(ICAL.parse(ics));
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.map(({ summary }) => summary)).toEqual(parisStory.timeline.map(({ text }) => text));
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    const starts = events.map(({ startDate }) => startDate.toString());
    expect(starts).toEqual(parisStory.timeline.map(({ date }) => `${date}-01-01`.slice(0, 10)));
  });

  it('names are printed as they were', () => {
    expect(oddReferences[0]?.authors.map(printedName)).toEqual([
      'Jane Doe',
      'Piet van der Berg',
      'Martin King Jr.',
    ]);
  });
});
