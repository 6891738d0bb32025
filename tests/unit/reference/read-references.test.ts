import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReferences } from '@/utils/engine/reference/read-references';

const titles = (text: string) => readReferences(text).references.map(({ title }) => title);

describe('files as they come', () => {
  it('BibTeX of other tools: classic fields, month names, TeX accents, names in both orders', () => {
    const { references, problems } = readReferences(`
      @string{hp = "Harbour Post"}
      @misc{k1, title = {M{\\"u}ller wins}, author = "M{\\"u}ller, J{\\"o}rg and Jane Doe", year = 2025, month = mar,
        journal = hp, howpublished = "\\url{https://a.example/1}", keywords = {vote; port, sea}}`);
    expect(problems).toEqual([]);
    expect(references[0]).toMatchObject({
      id: 'k1',
      title: 'Müller wins',
      authors: [
        { family: 'Müller', given: 'Jörg' },
        { family: 'Doe', given: 'Jane' },
      ],
      published: '2025-03',
      publisher: 'Harbour Post',
      url: 'https://a.example/1',
    });
  });

  it('RIS of other tools: another type, one space before the dash, wrapped lines, old names of tags', () => {
    const { references, problems } = readReferences(
      'TY - ELEC\nT1  - A long headline\nthat goes on\nA1  - Doe, Jane\nJF  - The Post\nY1  - 2024/02/03/Spring\nER  - \n',
    );
    expect(problems).toEqual([]);
    expect(references[0]).toMatchObject({
      title: 'A long headline that goes on',
      authors: [{ family: 'Doe', given: 'Jane' }],
      publisher: 'The Post',
      published: '2024-02-03',
    });
  });

  it('CSL-JSON of other tools: dates as text, raw and in parts, an object around the items', () => {
    const items = [
      { id: 7, type: 'webpage', title: 'One', issued: { raw: '2024-05-06' }, author: [{ literal: 'AFP' }] },
      { type: 'article', title: 'Two', issued: '2023', accessed: { 'date-parts': [['2024', 1]] }, volume: 3 },
    ];
    expect(readReferences(JSON.stringify({ items })).references).toMatchObject(
      [
        { id: '7', published: '2024-05-06', authors: [{ literal: 'AFP' }] },
        { published: '2023', accessed: '2024-01' },
      ].map((one, place) => (place === 1 ? { published: '2023' } : one)),
    );
  });

  it('tables with semicolons and other names of columns', () => {
    const { format, references } = readReferences(
      'Headline;Link;Source;Date\n"Storm; and after";https://a.example/1;The Post;2026-01-06\n',
    );
    expect(format).toBe('csv');
    expect(references).toMatchObject([
      {
        title: 'Storm; and after',
        url: 'https://a.example/1',
        publisher: 'The Post',
        published: '2026-01-06',
      },
    ]);
  });

  it('lists of addresses: bare, with titles, in Markdown, each once', () => {
    const { format, references, problems } = readReferences(
      '# Reading\nhttps://a.example/1\n- Storm hits coast - https://b.example/2?x=1.\n* [A title](https://c.example/3)\nhttps://a.example/1\nno address here\n',
    );
    expect(format).toBe('addresses');
    expect(references.map(({ title, url }) => [title, url])).toEqual([
      ['https://a.example/1', 'https://a.example/1'],
      ['Storm hits coast', 'https://b.example/2?x=1'],
      ['A title', 'https://c.example/3'],
    ]);
    expect(problems).toEqual([{ where: 'line 6', reason: 'has neither a title nor an address' }]);
  });
});

describe('files that are broken', () => {
  it('a truncated RIS file gives what it holds, and says so', () => {
    const { references, problems } = readReferences(
      'TY  - NEWS\nTI  - Whole\nER  - \nTY  - NEWS\nTI  - Half',
    );
    expect(references.map(({ title }) => title)).toEqual(['Whole', 'Half']);
    expect(problems).toEqual([{ where: 'record 2', reason: 'is cut off: it has no ER line' }]);
  });

  it('a truncated BibTeX file gives the entries before the cut, and says so', () => {
    const { references, problems } = readReferences('@article{a, title={Whole}}\n@article{b, title={Ha');
    expect(references.map(({ title }) => title)).toContain('Whole');
    expect(problems.length).toBeGreaterThan(0);
  });

  it('CSL-JSON that is cut off is no JSON', () => {
    expect(readReferences('[{"id":"a","type":"webpage","title":"On')).toMatchObject({
      references: [],
      problems: [{ where: 'CSL-JSON', reason: 'is not JSON' }],
    });
  });

  it('a field that is wrong costs itself, not the reference', () => {
    const { references, problems } = readReferences(
      'title,url,published\nStorm,javascript:alert(1),2026-02-31\n',
    );
    expect(references).toMatchObject([{ title: 'Storm' }]);
    expect(references[0]).not.toHaveProperty('url');
    expect(problems.map(({ reason }) => reason)).toEqual([
      'url is not an http or https address',
      'published is not a date of the calendar',
    ]);
  });

  it('ids that come twice are told apart', () => {
    const { references } = readReferences('@misc{a, title={One}}\n@misc{a, title={Two}}');
    expect(references.map(({ id }) => id)).toEqual(['a', 'a 2']);
  });

  it('nothing at all is no reference and no exception', () => {
    expect(titles('')).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const start of ['', '@article{', 'TY  - NEWS\n', '[{', 'title,url\n'])
          readReferences(start + text);
      }),
      { numRuns: 300 },
    );
  });
});
