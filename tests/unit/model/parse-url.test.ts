import { describe, expect, it } from 'vitest';
import { parseUrl } from '@/utils/model/parse-url';

describe('parseUrl', () => {
  it.each(['', 'no address', 'https://', 'http://[::1', '//only.example/with-a-base'])(
    'reads no %j',
    (address) => {
      expect(parseUrl(address)).toBeNull();
    },
  );

  it('reads an address against a base', () => {
    expect(parseUrl('../b?c#d', 'https://example.org/a/a')?.href).toBe('https://example.org/b?c#d');
    expect(parseUrl('http://[', 'https://example.org/')).toBeNull();
  });

  it('still reads letters beyond ASCII once it has been compiled', () => {
    // Where `URL.canParse` stands in the function, nearly every one of these is refused by Node 20.
    const read = Array.from({ length: 50_000 }, () => parseUrl('https://b\u00fccher.example/\u00e4')?.host);
    expect(new Set(read)).toEqual(new Set(['xn--bcher-kva.example']));
  });
});
