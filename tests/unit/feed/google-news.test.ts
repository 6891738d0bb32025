import { describe, expect, it } from 'vitest';
import { articleUrl } from '@/utils/engine/feed/google-news/article-url';
import { read } from './read';

/** An id as Google wrote them until 2024: a message with the address in its fourth field. */
const oldId = (url: string): string => {
  const length = url.length < 128 ? [url.length] : [(url.length & 0x7f) | 0x80, url.length >> 7];
  return Buffer.from([8, 0x13, 0x22, ...length, ...Buffer.from(url), 0xd2, 1, 0]).toString('base64url');
};
const newId = Buffer.from('\x08\x13\x22\x87\x01AU_yqLPx0123456789abcdefghijklmnop').toString('base64url');

const link = (id: string) => `https://news.google.com/rss/articles/${id}?oc=5`;
const listed = (id: string, title: string, publisher: string) =>
  `<li><a href="${link(id)}" target="_blank">${title}</a>&nbsp;&nbsp;<font color="#6f6f6f">${publisher}</font></li>`;
const escaped = (html: string) =>
  html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const feed = (description: string) => `<rss version="2.0"><channel><generator>NFE/5.0</generator>
  <title>Top stories - Google News</title><link>https://news.google.com/?hl=en-GB&amp;gl=GB</link><language>en-GB</language>
  <item><title>Calder votes - at last - for a tram - The Courier</title><link>${link(newId)}</link>
  <guid isPermaLink="false">${newId}</guid><pubDate>Wed, 04 Mar 2026 08:00:00 GMT</pubDate>
  <description>${escaped(description)}</description><source url="https://courier.example">The Courier</source></item></channel></rss>`;

describe('RSS of Google News', () => {
  it('parts headline and publisher, and makes entries of the other articles in the description', () => {
    const text = feed(
      `<ol>${listed(newId, 'Calder votes - at last - for a tram', 'The Courier')}${listed(oldId('https://ledger.example/tram'), 'What the &quot;tram&quot; costs', 'The Ledger')}</ol>`,
    );
    const result = read(text);
    expect(result).toMatchObject({ format: 'google-news', title: 'Top stories - Google News', problems: [] });
    expect(result.entries).toEqual([
      {
        id: newId,
        url: link(newId),
        title: 'Calder votes - at last - for a tram',
        published: '2026-03-04T08:00:00.000Z',
        dateText: 'Wed, 04 Mar 2026 08:00:00 GMT',
        authors: [],
        categories: [],
        language: 'en-GB',
        publisher: 'The Courier',
      },
      {
        id: 'https://ledger.example/tram',
        url: 'https://ledger.example/tram',
        title: 'What the "tram" costs',
        published: '2026-03-04T08:00:00.000Z',
        dateText: 'Wed, 04 Mar 2026 08:00:00 GMT',
        authors: [],
        categories: [],
        language: 'en-GB',
        publisher: 'The Ledger',
      },
    ]);
  });

  it('is one entry where the description names the item alone', () => {
    const single = `<a href="${link(newId)}">Calder votes - at last - for a tram</a>&nbsp;&nbsp;<font color="#6f6f6f">The Courier</font>`;
    expect(read(feed(single)).entries).toHaveLength(1);
  });

  it.each([
    ['short', 'https://ledger.example/tram'],
    ['long', `https://ledger.example/${'a'.repeat(200)}`],
  ])('reads a %s address out of an old id', (_, url) => {
    expect(articleUrl(link(oldId(url)))).toBe(url);
  });

  it('makes nothing up for a new id, or for what is none', () => {
    expect(articleUrl(link(newId))).toBeUndefined();
    expect(articleUrl('https://ledger.example/articles/CBMiaaaaaaaaaaaaaaaaaaaaaaaa')).toBeUndefined();
    expect(articleUrl(link('A'.repeat(25)))).toBeUndefined();
  });
});
