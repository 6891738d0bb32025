import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, buildBlocks, wordsIn } from '@/utils/engine/search/index/blocks';
import { buildSegment } from '@/utils/engine/search/index/build-segment';
import { dayNumber } from '@/utils/engine/search/index/day-number';
import { editDistance } from '@/utils/engine/search/index/edit-distance';
import { mergeBlocks } from '@/utils/engine/search/index/merge-blocks';
import { parseQuery } from '@/utils/engine/search/index/parse-query';
import { type Postings, packPostings, unpackPostings } from '@/utils/engine/search/index/postings';
import { siteTerms, termsOfText } from '@/utils/engine/search/index/search-terms';
import { spellingsOf } from '@/utils/engine/search/index/spellings';
import { weighDocument } from '@/utils/engine/search/index/weigh-document';
import { wordLists } from '@/utils/engine/search/index/word-lists';

const posting = fc.tuple(fc.nat(40_000), fc.integer({ min: 1, max: 127 }), fc.integer({ min: 1, max: 127 }));

/** Flat postings of rising documents from 7 on. */
const postings = fc.array(posting, { maxLength: 40 }).map((steps) => {
  let document = 6;
  return steps.flatMap(([step, fields, impact]) => {
    document += step + 1;
    return [document, fields, impact];
  });
});

const dictionary = fc
  .dictionary(
    fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom('a', 'b', 'z', 'é', '東') }),
    postings.filter(({ length }) => length > 0),
    { maxKeys: 30 },
  )
  .map((words) => Object.entries(words).sort(([one], [other]) => (one < other ? -1 : 1)));

function readBlocks(blocks: readonly Block[]): [string, Postings][] {
  const found = new Map<string, Postings>();
  for (const block of blocks)
    for (const { word, read } of wordsIn(block, '')) {
      const into = found.get(word) ?? [];
      read(into);
      found.set(word, into);
    }
  return [...found];
}

describe('postings', () => {
  it('are read as they were packed', () => {
    fc.assert(
      fc.property(postings, (list) => {
        const bytes = Uint8Array.from(packPostings(list, 5));
        const into: Postings = [];
        unpackPostings(bytes, 0, bytes.length, 5, into);
        expect(into).toEqual(list);
      }),
    );
  });

  it('take three bytes for a word of the text, five documents from the one before', () => {
    expect(packPostings([5, 2, 40, 10, 2, 50], 0)).toEqual([5, 40, 5, 50]);
  });
});

describe('blocks', () => {
  it('hold words in their order, with all their postings', () => {
    fc.assert(
      fc.property(dictionary, (words) => {
        expect(readBlocks([...buildBlocks(1, 3, words)])).toEqual(words);
      }),
    );
  });

  it('of a word of very many documents are several, of which each knows of how many', () => {
    const list = Array.from({ length: 30_000 }, (_, i) => [i, 2, 1 + (i % 100)]).flat();
    const blocks = [
      ...buildBlocks(1, 0, [
        ['a', [1, 2, 3]],
        ['the', list],
        ['zoo', [1, 2, 3]],
      ]),
    ];
    expect(blocks.length).toBeGreaterThan(3);
    expect(readBlocks(blocks)).toEqual([
      ['a', [1, 2, 3]],
      ['the', list],
      ['zoo', [1, 2, 3]],
    ]);
    const parts = blocks.filter(({ last }) => last === 'the');
    expect(parts.map(({ part, total }) => [part, total])).toEqual(parts.map((_, i) => [i, 30_000]));
    for (const { data } of blocks) expect(data.length).toBeLessThan(65_536);
  });

  it('are listed by their words alone, each once', () => {
    fc.assert(
      fc.property(dictionary, (words) => {
        const lists = wordLists(1, [...buildBlocks(1, 3, words)]);
        expect(lists.flatMap((list) => list.words.split('\n'))).toEqual(words.map(([word]) => word));
        for (const list of lists) expect(list.words.endsWith(list.last)).toBe(true);
      }),
    );
  });
});

describe('merging segments', () => {
  it('gives what one segment of all their documents is, without those that are gone, slice by slice', () => {
    const documents = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'dd', 'e'), { minLength: 1 }), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        documents,
        fc.nat(11),
        fc.nat(11),
        fc.constantFrom('', 'a', 'b', 'c'),
        (texts, cut, gone, upTo) => {
          const numbered = texts.map((words, document) => ({
            document,
            terms: weighDocument({ kind: 'note', fields: { text: words.join(' ') } }),
          }));
          const at = 1 + (cut % (texts.length - 1));
          const inputs = [buildSegment(1, numbered.slice(0, at)), buildSegment(2, numbered.slice(at))];
          const isAlive = (document: number) => document !== gone;
          const into = { segment: 3, base: 0 };
          const slice = (after: string, to?: string) =>
            mergeBlocks({ inputs, after, into, isAlive, ...(to === undefined ? {} : { upTo: to }) });
          const merged = [...(upTo === '' ? [] : slice('', upTo)), ...slice(upTo)];
          const anew = buildSegment(
            3,
            numbered.filter(({ document }) => isAlive(document)),
          );
          expect(readBlocks(merged)).toEqual(readBlocks(anew));
        },
      ),
    );
  });
});

describe('the words of a text', () => {
  it('are without case and accents, and pairs of letters where no spaces part them', () => {
    expect(termsOfText('Élections à Kyiv')).toEqual(['elections', 'a', 'kyiv']);
    expect(termsOfText('東京都')).toEqual(['東京', '京都', '都']);
    expect(termsOfText('大雪')).toEqual(['大雪', '雪']);
    expect(termsOfText('雪')).toEqual(['雪']);
    expect(termsOfText('ฝนตก').length).toBeGreaterThan(1);
  });

  it('are a site and those above it', () => {
    expect(siteTerms('www.news.bbc.co.uk')).toEqual(['news.bbc.co.uk', 'bbc.co.uk', 'co.uk']);
    expect(siteTerms('example.org')).toEqual(['example.org']);
  });
});

describe('what a word says of a document', () => {
  const impact = (fields: object, word = 'storm') =>
    weighDocument({ kind: 'article', fields }).get(word)?.impact ?? 0;

  it('is more in a headline than in a text, and more where the document is short', () => {
    expect(impact({ title: 'storm', text: 'harbour' })).toBeGreaterThan(
      impact({ title: 'harbour', text: 'storm' }),
    );
    expect(impact({ text: 'storm' })).toBeGreaterThan(impact({ text: `storm ${'calm '.repeat(500)}` }));
  });

  it('grows with each time it is said, ever less', () => {
    const [once, twice, often] = [1, 2, 50].map((n) =>
      impact({ text: 'storm '.repeat(n) + 'calm '.repeat(200) }),
    );
    expect(once).toBeLessThan(twice ?? 0);
    expect(often).toBeLessThanOrEqual(127);
    expect((often ?? 0) - (twice ?? 0)).toBeLessThan(48 * ((twice ?? 0) - (once ?? 0)));
  });
});

describe('a slip of the keys', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['ukraine', 'ukriane', 1],
    ['ukraine', 'ukraine', 0],
    ['storm', 'storms', 1],
    ['abc', '', 3],
  ])('%s is %s but for %i', (one, other, slips) => {
    expect(editDistance(one, other, 5)).toBe(slips);
    expect(editDistance(other, one, 5)).toBe(slips);
  });

  it('is told as one too many where there are more than wanted', () => {
    expect(editDistance('kitten', 'sitting', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 1)).toBe(2);
  });

  it('is allowed once from five letters on and twice from nine on, never in numbers', () => {
    const words = ['storm', 'store', 'form', 'harbourside', '20266', 'harbor'];
    expect(spellingsOf('strom', words)).toEqual([{ word: 'storm', slips: 1 }]);
    expect(spellingsOf('stor', words)).toEqual([]);
    expect(spellingsOf('harborsidde', words)).toEqual([{ word: 'harbourside', slips: 2 }]);
    expect(spellingsOf('20265', words)).toEqual([]);
  });
});

describe('a query', () => {
  const read = (query: string) => parseQuery(query);
  const words = (query: string) => read(query).clauses.map(({ word }) => word);

  it('is words, in any case', () => {
    expect(words('  Café DIPLOMACY ')).toEqual(['cafe', 'diplomacy']);
    expect(words('')).toEqual([]);
    expect(words('*** () "" "')).toEqual([]);
  });

  it('takes words in quotation marks, of any language, just as they stand', () => {
    expect(read('"storms"').clauses).toEqual([{ word: 'storms', fields: 0, isBegun: false, isLoose: false }]);
    expect(read('“harbour storm” x').clauses.map(({ isBegun }) => isBegun)).toEqual([false, false, false]);
  });

  it('knows fields, and only its own', () => {
    expect(read('Title:storm author:"Ann Lee"').clauses.map(({ word, fields }) => [word, fields])).toEqual([
      ['storm', 1],
      ['ann', 4],
      ['lee', 4],
    ]);
    expect(words('foo:storm')).toEqual(['foo', 'storm']);
    expect(read('site:https://www.BBC.co.uk/news').clauses).toMatchObject([
      { word: 'bbc.co.uk', fields: 16 },
    ]);
  });

  it.each([
    ['after:2026', { from: '2026-01-01' }],
    ['after:2026-02', { from: '2026-02-01' }],
    ['before:2026-03-01', { to: '2026-02-28' }],
    ['date:2024-02', { from: '2024-02-01', to: '2024-02-29' }],
    ['date:2026-01-06', { from: '2026-01-06', to: '2026-01-06' }],
    ['date:2026 after:2026-05', { from: '2026-05-01', to: '2026-12-31' }],
  ])('%s means %o', (query, range) => {
    expect(read(query)).toEqual({ clauses: [], unread: [], ...range });
  });

  it('tells which dates it cannot read', () => {
    expect(read('after:tomorrow before:2026-02-31 storm')).toMatchObject({
      unread: ['after:tomorrow', 'before:2026-02-31'],
      clauses: [{ word: 'storm' }],
    });
  });

  it('of any text is no error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(read(text).clauses.length).toBeLessThanOrEqual(12);
      }),
    );
  });
});

describe('a day as a number', () => {
  it('is in order, of sixteen bits, and 0 where there is none', () => {
    expect(dayNumber('1970-01-01')).toBe(1);
    expect(dayNumber('2026-01-07T12:00:00Z') - dayNumber('2026-01-06')).toBe(1);
    expect([dayNumber('1804-05-14'), dayNumber('9999-01-01')]).toEqual([1, 65_535]);
    expect([dayNumber(undefined), dayNumber('soon')]).toEqual([0, 0]);
    expect(dayNumber('2026')).toBe(dayNumber('2026-01-01'));
  });
});
