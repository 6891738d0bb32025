import { describe, expect, it } from 'vitest';
import { read } from './read';

const atom = (inner: string, attributes = 'xmlns="http://www.w3.org/2005/Atom" xml:lang="de"') =>
  `<?xml version="1.0"?><feed ${attributes}><title type="html">Die &lt;i&gt;Zeitung&lt;/i&gt;</title>
  <link rel="self" href="/feed"/><link href="https://zeitung.example/"/><author><name>Redaktion</name></author>${inner}</feed>`;

const entryOf = (fields: string, attributes?: string) =>
  read(atom(`<entry>${fields}</entry>`, attributes)).entries[0];

describe('Atom 1.0', () => {
  it('gives every field of an entry', () => {
    const feed = read(
      atom(`<entry xml:base="https://zeitung.example/2026/"><id>tag:zeitung.example,2026:1</id>
        <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Fähre <em>fährt</em></div></title>
        <link rel="enclosure" href="ton.mp3"/><link rel="alternate" type="application/json" href="1.json"/>
        <link rel="alternate" type="text/html" href="faehre"/>
        <published>2026-03-04T18:00:00+01:00</published><updated>2026-03-05T06:30:00Z</updated>
        <summary>Es geht weiter.</summary>
        <content type="html">&lt;p&gt;Am Montag.&lt;/p&gt;&lt;p&gt;Mehr Lohn.&lt;/p&gt;</content>
        <category term="verkehr" label="Verkehr"/><category term="streik"/>
        <author><name>Ann Lee</name></author><author><email>bo@zeitung.example</email></author>
        <source><title>Nordische Agentur</title><link href="https://agentur.example/"/></source></entry>`),
    );
    expect(feed).toMatchObject({
      format: 'atom',
      title: 'Die Zeitung',
      siteUrl: 'https://zeitung.example/',
      language: 'de',
    });
    expect(feed.entries).toEqual([
      {
        id: 'tag:zeitung.example,2026:1',
        url: 'https://zeitung.example/2026/faehre',
        title: 'Fähre fährt',
        summary: 'Es geht weiter.',
        text: 'Am Montag.\n\nMehr Lohn.',
        published: '2026-03-04T17:00:00.000Z',
        updated: '2026-03-05T06:30:00.000Z',
        dateText: '2026-03-04T18:00:00+01:00',
        authors: ['Ann Lee', 'bo@zeitung.example'],
        categories: ['Verkehr', 'streik'],
        language: 'de',
        publisher: 'Nordische Agentur',
      },
    ]);
  });

  it.each([
    ['<title>Plain &lt;blink&gt; text</title>', 'Plain <blink> text'],
    ['<title type="text">A &amp; B</title>', 'A & B'],
    ['<title>It&amp;#8217;s</title>', 'It’s'],
    ['<title type="html">&amp;lt;b&gt; explained</title>', '<b> explained'],
    ['<title mode="escaped" type="text/html">&lt;b>bold&lt;/b></title>', 'bold'],
    ['<title mode="base64" type="text/html">PGI+Q2Fmw6k8L2I+</title>', 'Café'],
    ['<title mode="base64">%%%</title>', ''],
    ['<title>naked <b>markup</b></title>', 'naked markup'],
  ])('reads %s', (fields, title) => {
    expect(entryOf(fields)?.title).toBe(title);
  });

  it('reads entries with a prefix, without a namespace, and alone', () => {
    const prefixed = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>A</a:title></a:entry></a:feed>`;
    const bare = '<feed><entry><title>B</title></entry></feed>';
    const alone = '<entry xmlns="http://www.w3.org/2005/Atom"><title>C</title></entry>';
    expect([prefixed, bare, alone].map((text) => read(text).entries[0]?.title)).toEqual(['A', 'B', 'C']);
  });

  it('takes the authors of the feed for an entry that names none', () => {
    expect(entryOf('<title>T</title>')?.authors).toEqual(['Redaktion']);
  });

  it('takes the last of a date that is written twice', () => {
    const entry = entryOf('<updated>2026-01-01T00:00:00Z</updated><updated>2026-01-02T00:00:00Z</updated>');
    expect(entry?.updated).toBe('2026-01-02T00:00:00.000Z');
  });

  it('reads no text out of pictures and files', () => {
    expect(entryOf('<content type="image/png">aGVsbG8=</content>')).toHaveProperty('text', undefined);
  });
});

describe('Atom 0.3', () => {
  it('has other names for the same fields', () => {
    const entry = entryOf(
      '<issued>2004-01-01T10:00:00Z</issued><modified>2004-01-02T10:00:00Z</modified><link rel="alternate" href="/a"/>',
      'version="0.3" xmlns="http://purl.org/atom/ns#"',
    );
    expect(entry).toMatchObject({
      url: 'https://paper.example/a',
      published: '2004-01-01T10:00:00.000Z',
      updated: '2004-01-02T10:00:00.000Z',
    });
  });
});
