import { describe, expect, it } from 'vitest';
import { decodeText } from '@/utils/model/decode-text';

const feed = (charset: string, text: string) =>
  `<?xml version="1.0" encoding="${charset}"?><rss>${text}</rss>`;
const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));

/** A body whose prolog names the charset and whose text is these bytes. */
const body = (charset: string, bytes: readonly number[]) =>
  Uint8Array.from([...ascii(feed(charset, '|').split('|')[0] ?? ''), ...bytes, ...ascii('</rss>')]);

describe('the text of bytes', () => {
  it.each([
    ['windows-1252', [0xe9], 'é'],
    ['ISO-8859-2', [0xb9], 'š'],
    ['windows-1251', [0xcf], 'П'],
    ['koi8-r', [0xd0], 'п'],
    ['Shift_JIS', [0x93, 0xfa, 0x96, 0x7b], '日本'],
    ['EUC-JP', [0xc6, 0xfc], '日'],
    ['gb2312', [0xd6, 0xd0], '中'],
    ['GB18030', [0x81, 0x30, 0x81, 0x30], '\u0080'],
    ['Big5', [0xa4, 0xa4], '中'],
    ['euc-kr', [0xb3, 0xe2], '년'],
    ['windows-1255', [0xe0], 'א'],
    ['TIS-620', [0xa1], 'ก'],
  ])('is read by its prolog: %s', (charset, bytes, text) => {
    expect(decodeText(body(charset, bytes), null)).toBe(feed(charset, text));
  });

  it('is read by its header before its prolog', () => {
    expect(decodeText(body('koi8-r', [0xcf]), 'text/xml; charset=windows-1251')).toBe(feed('koi8-r', 'П'));
  });

  it('is UTF-8 where that is declared anywhere and all of it is', () => {
    const bytes = new TextEncoder().encode(feed('utf-8', 'žluť'));
    expect(decodeText(bytes, 'text/xml; charset=iso-8859-1')).toBe(feed('utf-8', 'žluť'));
    expect(decodeText(body('utf-8', [0xe9]), 'text/xml; charset=iso-8859-1')).toBe(feed('utf-8', 'é'));
  });

  it('is UTF-8 where a prolog that can be read says UTF-16', () => {
    expect(decodeText(new TextEncoder().encode(feed('utf-16', 'ž')), null)).toBe(feed('utf-16', 'ž'));
  });

  it('is UTF-16 where it looks like it, without a mark', () => {
    const text = '<rss>ž</rss>';
    expect(decodeText(Buffer.from(text, 'utf16le'), null)).toBe(text);
    expect(decodeText(Buffer.from(text, 'utf16le').swap16(), null)).toBe(text);
  });

  it('is windows-1252 where it is markup that says nothing and is no UTF-8', () => {
    expect(decodeText(Uint8Array.from([...ascii('<rss>'), 0xe9]), null)).toBe('<rss>é');
  });

  it('is UTF-8 where all of it is, whatever charset of single bytes it calls itself', () => {
    const bytes = new TextEncoder().encode(feed('iso-8859-1', 'žluť – é'));
    expect(decodeText(bytes, null)).toBe(feed('iso-8859-1', 'žluť – é'));
    const plain = new TextEncoder().encode('<rss>Größe</rss>');
    expect(decodeText(plain, 'text/xml; charset=windows-1251')).toBe('<rss>Größe</rss>');
    // Two bytes of Chinese may look like UTF-8.
    expect(decodeText(body('gbk', [0xc1, 0xaa, 0xcd, 0xa8]), null)).toBe(feed('gbk', '联通'));
  });

  it('is UTF-8 where nearly all of it is: a text was cut inside a character', () => {
    const bytes = [...new TextEncoder().encode('<rss>Größe und Maß'), 0xc3, ...ascii('</rss>')];
    expect(decodeText(Uint8Array.from(bytes), null)).toBe('<rss>Größe und Maß\uFFFD</rss>');
  });

  it('is windows-1252 where it is markup that calls itself UTF-8 and has none', () => {
    expect(decodeText(body('utf-8', [0xe9, 0x20, 0xfc]), 'text/xml; charset=utf-8')).toBe(
      feed('utf-8', 'é ü'),
    );
  });

  it('is read by the meta element of a page', () => {
    const page = [...ascii('<html><head><meta charset="windows-1251">'), 0xcf];
    expect(decodeText(Uint8Array.from(page), 'text/html')).toBe('<html><head><meta charset="windows-1251">П');
  });
});
