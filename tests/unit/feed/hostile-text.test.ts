import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageFeeds } from '@/utils/engine/feed/discovery/page-feeds';
import { parseOpml } from '@/utils/engine/feed/opml/parse-opml';
import { parseFeed } from '@/utils/engine/feed/parse-feed';
import type { ParsedEntry } from '@/utils/engine/feed/parsed-feed';
import { feedUrl, read } from './read';

const item = '<item><title>A</title><link>https://paper.example/a</link></item>';
const rss = (inner: string, doctype = '') =>
  `${doctype}<rss version="2.0"><channel><title>T</title>${inner}</channel></rss>`;
const sizeOf = (value: unknown): number => JSON.stringify(value).length;

describe('entities', () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 40 }, (_, i) => `<!ENTITY a${i} "${`&a${i - 1};`.repeat(10)}">`).join('')}]>`;

  it('do not blow up: those made of others stay as they stand', () => {
    const feed = read(rss('<item><title>&a39; x</title></item>', bomb));
    expect(feed.entries[0]?.title).toBe('&a39; x');
  });

  it('do not blow up by being used often either', () => {
    const doctype = `<!DOCTYPE x [<!ENTITY big "${'x'.repeat(200)}">]>`;
    const text = rss(`<item><description>${'&big;'.repeat(200_000)}</description></item>`, doctype);
    expect(sizeOf(read(text))).toBeLessThan(500_000);
  });

  it('name no files', () => {
    const doctype = '<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]>';
    expect(read(rss('<item><title>&file;</title></item>', doctype)).entries[0]?.title).toBe('&file;');
  });

  it('that a document declares are read', () => {
    const doctype = '<?xml version="1.0"?><!-- a --><!DOCTYPE x [<!ENTITY desk "The &#38; desk">]>';
    expect(read(rss('<item><title>From &desk;</title></item>', doctype)).entries[0]?.title).toBe(
      'From The & desk',
    );
  });
});

describe('a feed made to wear its reader out', () => {
  const big = 300_000;

  it.each([
    ['nests deep', rss(`<item><title>A</title>${'<b>'.repeat(big)}${'</b>'.repeat(big)}</item>`)],
    ['opens without end', rss(item + '<b>'.repeat(big))],
    ['closes what never was open', rss(item + '</b>'.repeat(big))],
    [
      'nests markup deep in its HTML',
      rss(`<item><title>A</title><description>${'&lt;b&gt;'.repeat(big)}</description></item>`),
    ],
    [
      'opens tags that never end',
      rss(`${item}<item><description>${'&lt;a "'.repeat(big)}</description></item>`),
    ],
    [
      'has a megabyte of attributes',
      rss(`${item}<x ${Array.from({ length: 50_000 }, (_, i) => `a${i}="${i}"`).join(' ')}/>`),
    ],
    [
      'declares a namespace an element',
      rss(item + '<x xmlns:a="urn:a" xmlns:dc="http://purl.org/dc/elements/1.1/"><y/></x>'.repeat(30_000)),
    ],
    ['is one ampersand after another', rss(`${item}<item><title>${'&'.repeat(big)}</title></item>`)],
    ['is one bracket after another', rss(`${item}<item><title>${'['.repeat(big)}</title></item>`)],
    ['is one "less than" after another', rss(item + '<'.repeat(big))],
    ['begins comments that never end', rss(item + '<!-- '.repeat(big))],
    ['begins CDATA that never ends', rss(item + '<![CDATA['.repeat(big))],
    ['is white space', rss(item + ' \n'.repeat(big))],
    [
      'names an author of a megabyte',
      rss(`<item><title>A</title><author>${'a@'.repeat(big)}(</author></item>`),
    ],
    [
      'dates an item with a megabyte',
      rss(`<item><title>A</title><pubDate>${'1 jan '.repeat(big)}</pubDate></item>`),
    ],
    ['is a prolog without end', `${'<?x '.repeat(big)}${rss(item)}`],
  ])('that %s is read, and gives no more than went in', (_, text) => {
    const result = parseFeed({ text, url: feedUrl });
    expect(sizeOf(result)).toBeLessThan(text.length + 10_000);
    if (!text.startsWith('<?x'))
      expect(result).toMatchObject({
        ok: true,
        title: 'T',
        entries: [{ title: 'A' }, ...(result.ok ? result.entries.slice(1) : [])],
      });
  });
});

/** Pieces that feeds are made of, good and bad, in any order. */
const piece = fc.constantFrom(
  '<rss>',
  '<channel>',
  '<item>',
  '</item>',
  '<title>',
  '</title>',
  '<link>',
  '</link>',
  '<feed xmlns="http://www.w3.org/2005/Atom">',
  '<entry>',
  '</entry>',
  '<content type="xhtml">',
  '<content type="html" mode="base64">',
  '<div>',
  '</div>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<!DOCTYPE a [',
  '<!ENTITY b "c">',
  ']>',
  '&b;',
  '&amp;amp;lt;',
  '&#x110000;',
  '&#0;',
  '&',
  ';',
  '<',
  '>',
  '"',
  "'",
  '=',
  '<?xml',
  '?>',
  '<rdf:RDF',
  ' xmlns="',
  ' xml:base="http://[" ',
  ' href="//"',
  '<pubDate>Wed, 99 Foo 2026</pubDate>',
  '<guid>',
  '\u0000',
  '\uD800',
  '\uFEFF',
  '<opml><body>',
  '<outline xmlUrl="https://a.example/">',
  '<author>a@b (',
  '{"version":"https://jsonfeed.org/version/1","items":[',
  '{}',
  'null',
  ']}',
  '{"category":"x","timestamp":1,"clusters":[{"title":1,"articles":[',
  '{"link":',
  '"timeline":["::"]',
);

function expectClean({ id, url = 'https://', published, updated }: ParsedEntry): void {
  expect(id).not.toBe('');
  expect(url).toMatch(/^https?:\/\//);
  for (const date of [published, updated]) if (date !== undefined) expect(Date.parse(date)).not.toBeNaN();
}

describe('any text at all', () => {
  it('is read as something, without an exception and without a reference that was not there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 4, arbitrary: piece }, fc.string({ unit: 'binary', maxLength: 12 })), {
          maxLength: 60,
        }),
        (pieces) => {
          const text = pieces.join('');
          const result = parseFeed({ text, url: feedUrl, now: 0 });
          if (result.ok) for (const entry of result.entries) expectClean(entry);
          parseOpml(text);
          pageFeeds(text, feedUrl);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('gives the same again, and what is cleaned stays as it is', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = `<rss><channel><item>${pieces.join('')}`;
        expect(parseFeed({ text, url: feedUrl })).toEqual(parseFeed({ text, url: feedUrl }));
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is no feed', () => {
  it.each([
    [
      'an error page with status 200',
      '<!DOCTYPE html><html><body><h1>404</h1></body></html>',
      'is a web page',
    ],
    ['a list of feeds', '<opml version="2.0"><body/></opml>', 'is a list of feeds (OPML)'],
    [
      'other XML',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>',
      'is XML of another kind: ?:urlset',
    ],
    ['a text', 'Service unavailable', 'is neither XML nor JSON'],
    ['nothing', '', 'is neither XML nor JSON'],
    ['other JSON', '{"error": 404}', 'is JSON, but no feed'],
  ])('is told in words: %s', (_, text, reason) => {
    expect(parseFeed({ text, url: feedUrl })).toEqual({
      ok: false,
      code: 'not-a-feed',
      problems: [{ path: '$', reason }],
    });
  });

  it('may be told of a feed that was another format the day before', () => {
    const formats = [
      '<rss><channel/></rss>',
      '<feed xmlns="http://www.w3.org/2005/Atom"/>',
      '{"version":"https://jsonfeed.org/version/1.1","items":[]}',
    ];
    expect(formats.map((text) => read(text).format)).toEqual(['rss', 'atom', 'json-feed']);
  });
});
