import { describe, expect, it } from 'vitest';
import { read } from './read';

const rss = (items: string, head = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
  xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel><title>The Paper</title>${head}${items}</channel></rss>`;

const firstOf = (items: string, head = '') => read(rss(items, head)).entries[0];

describe('RSS 2.0', () => {
  const item = `<item><title>Ferry &amp;amp; harbour</title><link>/2026/ferry</link>
    <guid isPermaLink="false">ferry-1</guid><pubDate>Wed, 04 Mar 2026 18:00:00 +0100</pubDate>
    <description><![CDATA[<p>Crews go <b>back</b>.</p>]]></description>
    <content:encoded>&lt;p&gt;Crews go back on Monday.&lt;/p&gt;&lt;p&gt;Pay rises.&lt;/p&gt;</content:encoded>
    <dc:creator>Ann Lee</dc:creator><author>bo@paper.example (Bo Ek)</author>
    <category>Transport</category><category domain="x">Strikes</category>
    <source url="https://wire.example/rss">Northern Wire</source></item>`;

  it('gives every field of an item', () => {
    const head = `<link>https://paper.example/</link><description>All news</description><language>en-gb</language>
      <ttl>30</ttl><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>`;
    expect(read(rss(item, head))).toEqual({
      ok: true,
      format: 'rss',
      title: 'The Paper',
      description: 'All news',
      siteUrl: 'https://paper.example/',
      language: 'en-gb',
      ttlMinutes: 30,
      updatePeriodMs: 1_800_000,
      entries: [
        {
          id: 'ferry-1',
          url: 'https://paper.example/2026/ferry',
          title: 'Ferry & harbour',
          summary: 'Crews go back.',
          text: 'Crews go back on Monday.\n\nPay rises.',
          published: '2026-03-04T17:00:00.000Z',
          dateText: 'Wed, 04 Mar 2026 18:00:00 +0100',
          authors: ['Bo Ek', 'Ann Lee'],
          categories: ['Transport', 'Strikes'],
          language: 'en-gb',
          publisher: 'Northern Wire',
        },
      ],
      stories: [],
      problems: [],
    });
  });

  it.each([
    ['the guid, where there is no link', '<guid>https://paper.example/g</guid>', 'https://paper.example/g'],
    [
      'no guid that says it is no address',
      '<guid isPermaLink="false">https://paper.example/g</guid>',
      undefined,
    ],
    ['a link of Atom', '<atom:link href="https://paper.example/a"/>', 'https://paper.example/a'],
    ['a link that is an attribute', '<link href="/b"/>', 'https://paper.example/b'],
    ['a link without a scheme', '<link>www.Other.example/c</link>', 'https://www.other.example/c'],
    ['a link to a file named www', '<link>www.html</link>', 'https://paper.example/feeds/www.html'],
    [
      'a link with bare ampersands',
      '<link>https://paper.example/?a=1&copy=2&b</link>',
      'https://paper.example/?a=1&copy=2&b',
    ],
    [
      'a link broken over lines',
      '<link>\n https://paper.example/\n  long\n</link>',
      'https://paper.example/long',
    ],
    ['no script', '<link>javascript:alert(1)</link>', undefined],
    ['no file', '<link>file:///etc/passwd</link>', undefined],
    ['no address with a password', '<link>https://a:b@paper.example/</link>', undefined],
  ])('takes for the address %s', (_, fields, url) => {
    expect(firstOf(`<item>${fields}</item>`)?.url).toBe(url);
  });

  it.each([
    ['markup', '<title>A &lt;b>bold&lt;/b> <![CDATA[<i>claim</i>]]></title>', 'A bold claim'],
    ['naked markup', '<title>A <b>bold</b> claim</title>', 'A bold claim'],
    ['entities of HTML', '<title>Caf&eacute; &#8212; &hellip;</title>', 'Café — …'],
    ['entities escaped twice', '<title>It&amp;#8217;s &amp;amp;quot;on&amp;amp;quot;</title>', 'It’s "on"'],
    ['a comparison', '<title>1 &lt; 2 and 3 > 2</title>', '1 < 2 and 3 > 2'],
    ['punctuation of windows-1252', '<title>It\u0092s</title>', 'It’s'],
    ['what hides or turns text', '<title>a\u202Eb\u200Bc</title>', 'abc'],
    ['a comment in the middle', '<title>one <!-- two -->three</title>', 'one three'],
    ['Dublin Core alone', '<dc:title>Other</dc:title>', 'Other'],
    ['nothing but text', '<description>Only this. And more.</description>', 'Only this. And more.'],
    ["the picture's title elsewhere", '<image><title>Picture</title></image><title>News</title>', 'News'],
  ])('reads a title with %s', (_, fields, title) => {
    expect(firstOf(`<item>${fields}</item>`)?.title).toBe(title);
  });

  it('takes an address whose ampersands were escaped once more than they are decoded', () => {
    const link = '<![CDATA[https://paper.example/a?id=1&amp;page=2&#038;view=3]]>';
    expect(firstOf(`<item><link>${link}</link></item>`)?.url).toBe(
      'https://paper.example/a?id=1&page=2&view=3',
    );
  });

  it('takes entities out of names that were escaped twice', () => {
    const names = '<category><![CDATA[Arts &amp; Culture]]></category><source>Bell &amp;amp; Sons</source>';
    expect(firstOf(`<item><title>a</title>${names}</item>`)).toMatchObject({
      categories: ['Arts & Culture'],
      publisher: 'Bell & Sons',
    });
  });

  it('cuts a title of a megabyte, and says that something is missing', () => {
    const title = firstOf(`<item><title>${'word '.repeat(200_000)}</title></item>`)?.title;
    expect(title?.length).toBeLessThanOrEqual(1_000);
    expect(title?.endsWith('word…')).toBe(true);
  });

  it('reads the base and the language that elements hand down', () => {
    const entry = firstOf(
      '<item xml:base="https://other.example/x/" xml:lang="fr"><link xml:base="y/">z</link><title>T</title></item>',
    );
    expect(entry).toMatchObject({ url: 'https://other.example/x/y/z', language: 'fr' });
  });

  it('gives an item without any name the same id each time, and another to another', () => {
    const ids = read(rss('<item><title>A</title></item><item><title>B</title></item>')).entries.map(
      ({ id }) => id,
    );
    expect(ids).toEqual(
      read(rss('<item><title>A</title></item><item><title>B</title></item>')).entries.map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(2);
  });

  it('takes so many items and tells of the rest', () => {
    const feed = read(rss('<item><title>A</title></item>'.repeat(7)), { maxItems: 5 });
    expect(feed.entries).toHaveLength(5);
    expect(feed.problems).toEqual([{ path: 'channel', reason: 'holds 2 items beyond the 5 that are taken' }]);
  });
});

describe('RSS before 2.0, and RDF', () => {
  it('reads RSS 0.91 in capitals and with its document type', () => {
    const text = `<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
      <RSS version="0.91"><CHANNEL><TITLE>Old</TITLE><ITEM><TITLE>News</TITLE><LINK>http://old.example/1</LINK></ITEM></CHANNEL></RSS>`;
    expect(read(text)).toMatchObject({
      format: 'rss',
      title: 'Old',
      entries: [{ title: 'News', url: 'http://old.example/1' }],
    });
  });

  it.each([
    ['0.90', 'http://my.netscape.com/rdf/simple/0.9/'],
    ['1.0', 'http://purl.org/rss/1.0/'],
  ])('reads RSS %s, its items beside the channel', (_, namespace) => {
    const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="${namespace}"
      xmlns:d="http://purl.org/dc/elements/1.1/"><channel><title>Site</title><link>http://old.example/</link></channel>
      <item rdf:about="http://old.example/1"><title>News</title><d:date>2004-05-06T07:08:09Z</d:date><d:creator>Ann</d:creator></item></rdf:RDF>`;
    expect(read(text)).toMatchObject({
      format: 'rdf',
      title: 'Site',
      entries: [
        {
          id: 'http://old.example/1',
          url: 'http://old.example/1',
          published: '2004-05-06T07:08:09.000Z',
          authors: ['Ann'],
        },
      ],
    });
  });

  it('is RSS also where its root is put into the namespace of Atom', () => {
    const item = '<item><title>a</title><link>https://paper.example/a</link></item>';
    const text = `<rss version="2.0" xmlns="http://www.w3.org/2005/Atom"><channel>${item}</channel></rss>`;
    expect(read(text)).toMatchObject({
      format: 'rss',
      entries: [{ title: 'a', url: 'https://paper.example/a' }],
    });
  });

  it('knows vocabularies by their address, not by their prefix', () => {
    const text = `<r:rss xmlns:r="http://purl.org/rss/1.0/" xmlns:mine="urn:mine"><r:channel><r:item>
      <mine:title>Wrong</mine:title><r:title>Right</r:title></r:item></r:channel></r:rss>`;
    expect(read(text).entries[0]?.title).toBe('Right');
  });
});

describe('ill-formed XML is read as far as it goes', () => {
  it.each([
    ['an end tag is missing', '<item><title>A</title><item><title>B</title></item>', ['A', 'B']],
    ['an end tag is one too many', '<item></b><title>A</title></item>', ['A']],
    ['a field is left open', '<item><title>A</item><item><title>B</title></item>', ['A', 'B']],
    ['an entity is unknown', '<item><title>A &nonesuch; B</title></item>', ['A &nonesuch; B']],
    [
      'a prefix is not declared',
      '<item><foo:bar>x</foo:bar><itunes:author>Y</itunes:author><title>A</title></item>',
      ['A'],
    ],
  ])('where %s', (_, items, titles) => {
    expect(read(rss(items)).entries.map(({ title }) => title)).toEqual(titles);
  });

  it('gives what came before the text breaks off, and says so', () => {
    const text = rss('<item><title>A</title></item><item><title>B</title><description>Begins');
    const feed = read(text.slice(0, text.indexOf('Begins') + 6));
    expect(feed.entries.map(({ title, summary }) => [title, summary])).toEqual([
      ['A', undefined],
      ['B', 'Begins'],
    ]);
    expect(feed.problems).toEqual([{ path: '$', reason: 'breaks off before the end' }]);
  });

  it('passes over what a server printed before the feed', () => {
    expect(
      read(`<br />\n<b>Warning</b>: x in y.php\n${rss('<item><title>A</title></item>')}`).entries,
    ).toHaveLength(1);
  });
});
