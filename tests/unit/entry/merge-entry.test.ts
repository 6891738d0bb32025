import { describe, expect, it } from 'vitest';
import { identifyEntry } from '@/utils/engine/entry/identify-entry';
import { mergeEntry } from '@/utils/engine/entry/merge-entry';
import type { Entry } from '@/utils/model/entry';
import { entryOf, type StoredEntry } from '@/utils/model/stored-entry';
import { makeEntry } from '../../fixtures/entries';

const other = 'https://other.example.org/feed';
const later = '2026-06-02T12:00:00Z';

/** All entries put one after the other, each merged with what is there: what a database would hold. */
function merged(...entries: readonly Entry[]): readonly StoredEntry[] {
  const stored = new Map<string, StoredEntry>();
  for (const entry of entries) {
    const row = mergeEntry(identifyEntry(entry), [...stored.values()]);
    stored.set(row.key, row);
  }
  return [...stored.values()];
}

const titles = (rows: readonly StoredEntry[]) => rows.map((row) => entryOf(row).title);

describe('an entry that comes again', () => {
  it('is nothing new, and says so by being the stored one itself', () => {
    const [stored] = merged(makeEntry('a'));
    if (!stored) throw new Error();
    expect(mergeEntry(identifyEntry(makeEntry('a', { seen: later })), [stored])).toBe(stored);
  });

  it('is corrected, keeps its earlier headlines, and was first seen when it was', () => {
    const rows = merged(
      makeEntry('a', { title: 'Seven dead in fire' }),
      makeEntry('a', { title: 'Eight dead in fire', seen: later }),
      makeEntry('a', { title: 'Nine dead in fire', seen: '2026-06-03T12:00:00Z' }),
    );
    expect(rows).toMatchObject([
      {
        told: {
          title: 'Nine dead in fire',
          seen: '2026-06-01T12:00:00.000Z',
          earlierTitles: [
            { title: 'Seven dead in fire', until: '2026-06-02T12:00:00.000Z' },
            { title: 'Eight dead in fire', until: '2026-06-03T12:00:00.000Z' },
          ],
        },
      },
    ]);
  });

  it('is corrected where its feed counts its versions behind its id', () => {
    const url = 'https://paper.example.org/news/c4gx';
    const version = (n: number, title: string) => makeEntry('a', { id: `${url}#${n}`, url, title });
    const rows = merged(version(0, 'Fire in harbour'), version(1, 'Two dead in harbour fire'));
    expect(rows).toMatchObject([
      { told: { title: 'Two dead in harbour fire', earlierTitles: [{ title: 'Fire in harbour' }] } },
    ]);
    // Entries of a live page are told apart by the same means.
    const live = (n: number) => makeEntry('a', { id: `${url}#${n}`, url, title: `At ${n}` });
    expect(merged(live(1041), live(1042))).toHaveLength(2);
  });

  it('stays one when its id or its address changes, not when both say something else', () => {
    const a = makeEntry('a');
    expect(merged(a, { ...a, id: 'guid-7' })).toHaveLength(1);
    expect(merged(a, { ...a, url: 'https://paper.example.org/moved/a' })).toHaveLength(1);
    expect(merged(makeEntry('a'), { ...makeEntry('b'), id: 'a' })).toHaveLength(2);
  });
});

describe('one article in two feeds', () => {
  const { url: _, ...unaddressed } = makeEntry('a');
  const pairs: [string, Entry][] = [
    [
      'by address, whatever the words',
      makeEntry('a', { title: 'Another headline', summary: 'Other words.' }),
    ],
    [
      'by address with tracking',
      makeEntry('a', { url: 'https://www.paper.example.org/news/a?utm_source=rss' }),
    ],
    [
      'by its words, at another address of the site',
      makeEntry('a', { url: 'https://paper.example.org/rss/7' }),
    ],
    ['by its words, where one feed has no address', unaddressed],
  ];
  it.each(pairs)('is one %s', (_name, twin) => {
    const rows = merged(makeEntry('a'), { ...twin, id: 'x', feed: other });
    expect(rows).toHaveLength(1);
    expect(rows[0]?.feeds).toEqual(['https://feeds.example.org/stories.json', other]);
    expect(titles(rows)).toEqual(['Council decides on matter a']);
  });

  it('is two where another site has the same words: a copy is a source of its own', () => {
    expect(
      merged(makeEntry('a'), makeEntry('a', { feed: other, url: 'https://copy.example/a' })),
    ).toHaveLength(2);
  });

  it('takes from the second feed what the first leaves out, and nothing else', () => {
    const [row] = merged(
      makeEntry('a'),
      makeEntry('a', { feed: other, title: 'B', text: 'All of it.', language: 'en' }),
    );
    expect(row?.told).toMatchObject({
      title: 'Council decides on matter a',
      text: 'All of it.',
      language: 'en',
    });
  });

  it('does not change for ever when both are asked in turn', () => {
    const a = makeEntry('a');
    const b = makeEntry('a', { feed: other, title: 'B', text: 'All.', authors: ['Ann'] });
    const once = merged(a, b, a, b);
    expect(merged(a, b, a, b, a, b)).toEqual(once);
  });
});

describe('signs that tell nothing apart', () => {
  it('an address that a feed gives to all its entries', () => {
    const url = 'https://paper.example.org/live';
    expect(merged(makeEntry('a', { url }), makeEntry('b', { url }), makeEntry('c', { url }))).toHaveLength(3);
  });

  it('a home page, in two feeds', () => {
    const url = 'https://paper.example.org/';
    expect(merged(makeEntry('a', { url }), makeEntry('b', { url, feed: other }))).toHaveLength(2);
  });

  it('the headline of a daily column', () => {
    const column = { title: 'Weather', summary: 'Read more', published: '2026-06-01' };
    expect(
      merged(makeEntry('a', column), makeEntry('b', { ...column, published: '2026-06-02' })),
    ).toHaveLength(2);
  });

  it('one id on different entries', () => {
    const rows = merged(makeEntry('a'), { ...makeEntry('b'), id: 'a' }, { ...makeEntry('c'), id: 'a' });
    expect(rows).toHaveLength(3);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(3);
  });
});

describe('its place in time', () => {
  it.each([
    ['2099-01-01T00:00:00Z', '2026-06-01T12:00:00.000Z'],
    ['2026-05-30', '2026-05-30T00:00:00.000Z'],
    [undefined, '2026-06-01T12:00:00.000Z'],
  ])('of %s is %s', (published, at) => {
    const entry = makeEntry('a', published === undefined ? {} : { published });
    const { published: _, ...undated } = entry;
    expect(merged(published === undefined ? (undated as Entry) : entry)[0]?.at).toBe(at);
  });
});

describe('an article that was read', () => {
  const read = (fields: object = {}) =>
    makeEntry('a', {
      feed: 'read',
      kind: 'read',
      id: 'https://paper.example.org/news/a',
      text: 'Word for word.',
      ...fields,
    });

  it('joins the entry that its feed tells, in either order, and counts as seen', () => {
    for (const rows of [merged(makeEntry('a'), read()), merged(read(), makeEntry('a'))]) {
      expect(rows).toMatchObject([{ unread: [], site: 'paper.example.org', told: { id: 'a' } }]);
      expect(entryOf(rows[0] as StoredEntry)).toMatchObject({ kind: 'feed', text: 'Word for word.' });
    }
  });

  it('keeps its text when the page shows less on a second visit', () => {
    const [row] = merged(read(), read({ text: 'Subscribe', seen: later }));
    expect(row).toMatchObject({ read: { text: 'Word for word.' }, readAt: '2026-06-02T12:00:00.000Z' });
  });
});
