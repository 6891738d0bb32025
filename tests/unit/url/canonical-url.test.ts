import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl, openableUrl } from '@/utils/engine/url/canonical-url';

const same: readonly (readonly [what: string, a: string, b: string])[] = [
  ['scheme, www and closing slash', 'http://www.paper.test/a/b/', 'https://paper.test/a/b'],
  ['default ports', 'http://paper.test:80/a', 'https://paper.test:443/a'],
  ['a closing dot of the host', 'https://paper.test./a', 'https://paper.test/a'],
  ['capitals in the host', 'https://PAPER.test/a', 'https://paper.test/a'],
  ['an index file', 'https://paper.test/2020/story/index.html', 'https://paper.test/2020/story/'],
  ['double slashes', 'https://paper.test//2020//story', 'https://paper.test/2020/story'],
  ['a fragment', 'https://paper.test/a#comments', 'https://paper.test/a'],
  ['a text fragment', 'https://paper.test/a#:~:text=one,two', 'https://paper.test/a'],
  ['the order of parameters', 'https://paper.test/a?b=2&a=1', 'https://paper.test/a?a=1&b=2'],
  ['campaign parameters', 'https://paper.test/a?utm_source=x&utm_medium=y&id=7', 'https://paper.test/a?id=7'],
  [
    'click identifiers',
    'https://paper.test/a?fbclid=1&gclid=2&msclkid=3&yclid=4&mc_cid=5&igshid=6',
    'https://paper.test/a',
  ],
  [
    'ATInternet parameters',
    'https://paper.test/a?at_medium=social&at_campaign=x&xtor=AL-1',
    'https://paper.test/a',
  ],
  ['a channel in ref', 'https://paper.test/a?ref=homepage', 'https://paper.test/a'],
  ['a channel in source', 'https://paper.test/a?source=rss', 'https://paper.test/a'],
  ['escaped ampersands', 'https://paper.test/a?utm_source=x&amp;id=7', 'https://paper.test/a?id=7'],
  ['a session in the path', 'https://paper.test/a;jsessionid=AB12?id=7', 'https://paper.test/a?id=7'],
  ['percent-encoding of letters', 'https://paper.test/%C3%BCber%2dalles', 'https://paper.test/über-alles'],
  ['composed and decomposed letters', 'https://paper.test/u%CC%88ber', 'https://paper.test/%C3%BCber'],
  ['an international host', 'https://bücher.test/a', 'https://xn--bcher-kva.test/a'],
  ['a mobile host', 'https://m.paper.test/a', 'https://www.paper.test/a'],
  ['a mobile host inside', 'https://en.m.paper.test/a', 'https://en.paper.test/a'],
  ['a numbered www', 'https://www1.paper.test/a', 'https://www.paper.test/a'],
  ['an AMP host', 'https://amp.paper.test/2020/a', 'https://www.paper.test/2020/a'],
  [
    'an AMP host that repeats the name',
    'https://amp.paper.test/paper/2020/a',
    'https://www.paper.test/2020/a',
  ],
  ['an AMP step in front', 'https://paper.test/amp/2020/a', 'https://paper.test/2020/a'],
  ['an AMP step inside', 'https://paper.test/news/amp/123', 'https://paper.test/news/123'],
  ['an AMP step at the end', 'https://paper.test/2020/a/amp/', 'https://paper.test/2020/a'],
  ['an AMP ending', 'https://paper.test/2020/a.amp.html', 'https://paper.test/2020/a.html'],
  ['an AMP parameter', 'https://paper.test/a?outputType=amp', 'https://paper.test/a'],
  ['the bare AMP parameter', 'https://paper.test/a?amp', 'https://paper.test/a'],
  [
    'the AMP cache',
    'https://www-paper-test.cdn.ampproject.org/v/s/www.paper.test/a/amp?amp_js_v=0.1',
    'https://paper.test/a',
  ],
  ['the AMP cache over http', 'https://paper-test.cdn.ampproject.org/c/paper.test/a', 'http://paper.test/a'],
  ['the AMP viewer', 'https://www.google.co.uk/amp/s/www.paper.test/a', 'https://paper.test/a'],
  [
    'a search engine',
    'https://www.google.com/url?sa=t&url=https%3A%2F%2Fpaper.test%2Fa&usg=1',
    'https://paper.test/a',
  ],
  [
    'a social network',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fpaper.test%2Fa%3Ffbclid%3D1&h=2',
    'https://paper.test/a',
  ],
  [
    'a wrapper in a wrapper',
    'https://www.google.com/url?q=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Fpaper.test%252Fa',
    'https://paper.test/a',
  ],
  ['a printer', 'https://paper.test/a?print=1', 'https://paper.test/a'],
  ['a hash-bang route and its slash', 'https://paper.test/#!/a/', 'https://paper.test/#!/a'],
];

const different: readonly (readonly [what: string, a: string, b: string])[] = [
  ['numbers as parameters', 'https://paper.test/news?article_id=5', 'https://paper.test/news?article_id=6'],
  ['WordPress numbers', 'https://paper.test/?p=123', 'https://paper.test/?p=124'],
  ['one word more in the slug', 'https://paper.test/a-b', 'https://paper.test/a-b-0'],
  ['hash-bang routes', 'https://paper.test/#!/a', 'https://paper.test/#!/b'],
  ['hash routes', 'https://paper.test/#/a', 'https://paper.test/#/b'],
  ['other ports', 'https://paper.test:8443/a', 'https://paper.test/a'],
  ['hosts below one domain', 'https://news.paper.test/a', 'https://sport.paper.test/a'],
  ['capitals in the path', 'https://paper.test/AbC', 'https://paper.test/abc'],
  ['a search for AMP', 'https://paper.test/find?q=amp', 'https://paper.test/find'],
  ['a numbered link', 'https://go.paper.test/link/?linkid=4711', 'https://go.paper.test/link/?linkid=4712'],
  ['languages', 'https://paper.test/a?lang=en', 'https://paper.test/a?lang=fr'],
  ['pages of a list', 'https://paper.test/a?page=2', 'https://paper.test/a?page=3'],
  [
    'a number under a name that also tracks',
    'https://paper.test/show?cid=4711',
    'https://paper.test/show?cid=4712',
  ],
  [
    'a source that is no channel',
    'https://paper.test/find?source=reuters',
    'https://paper.test/find?source=ap',
  ],
  ['a keyless number', 'https://paper.test/?5968518', 'https://paper.test/?5968519'],
  ['a tag about AMP', 'https://paper.test/tag/amp', 'https://paper.test/tag'],
  ['an encoded slash', 'https://paper.test/a%2Fb', 'https://paper.test/a/b'],
  ['a plus that is a plus', 'https://paper.test/?q=a%2Bb', 'https://paper.test/?q=a+b'],
  [
    'two documents behind one redirector',
    'https://www.google.com/url?q=https://paper.test/a',
    'https://www.google.com/url?q=https://paper.test/b',
  ],
  ['domains that are only a prefix long', 'https://m.test/a', 'https://test/a'],
];

describe('canonicalUrl', () => {
  it.each(same)('folds %s', (_, a, b) => expect(canonicalUrl(a)).toBe(canonicalUrl(b)));
  it.each(different)('keeps apart %s', (_, a, b) => expect(canonicalUrl(a)).not.toBe(canonicalUrl(b)));

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://paper.test/a',
    'file:///a',
    'about:blank',
    'chrome://newtab',
    '/a/b',
    'http://',
    'https://a b/',
    '',
    'nonsense',
  ])('has no key for %s', (address) => expect(canonicalUrl(address)).toBeNull());

  it('takes an address of the web for what it is, brackets, ports and all', () => {
    expect(canonicalUrl('http://[::1]:8080/a')).toBe('https://[::1]:8080/a');
    expect(canonicalUrl('http://127.0.0.1/a')).toBe('https://127.0.0.1/a');
  });

  it('survives percent signs that encode nothing', () => {
    expect(canonicalUrl('https://paper.test/100%/a%zz?x=%e9')).toContain('https://paper.test/');
  });

  it('is idempotent, and its key is an address, for any address', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'amp',
        'www.',
        'm.',
        'index.html',
        '%2F',
        '%C3%BC',
        '?',
        '&',
        '=',
        '#',
        '#!/',
        ';jsessionid=1',
        '+',
        '..',
        '//',
        '.amp.html',
        'utm_source=1',
        'url=https://',
        'tag',
        '%25',
        '%',
      ),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(
          'https://paper.test/',
          'http://www.m.amp.paper.test/',
          'https://www.google.com/url?url=https://a.test/',
          'https://x.cdn.ampproject.org/c/s/',
        ),
        fc.array(piece, { maxLength: 8 }),
        (start, rest) => {
          const key = canonicalUrl(start + rest.join(''));
          if (key === null) return;
          expect(canonicalUrl(key)).toBe(key);
          expect(URL.canParse(key)).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('takes a moment at most for an address as long as a book', () => {
    const long = `https://paper.test/${'amp/'.repeat(20_000)}?${'utm_x=1&'.repeat(20_000)}`;
    expect(canonicalUrl(long)).toMatch(/^https:\/\/paper\.test/);
  });
});

describe('openableUrl', () => {
  it('drops what tracks and keeps the host and path as they are', () => {
    expect(openableUrl('http://www.paper.test/a/index.html?id=7&utm_source=x#top')).toBe(
      'http://www.paper.test/a/index.html?id=7',
    );
  });

  it('is idempotent, and throws for no text at all', () => {
    const address = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string().map((rest) => `https://paper.test/${rest}`),
      fc.string(),
    );
    fc.assert(
      fc.property(address, (text) => {
        const url = openableUrl(text);
        if (url !== null) expect(openableUrl(url)).toBe(url);
        if (url !== null) expect(canonicalUrl(url)).toBe(canonicalUrl(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it('drops credentials', () => {
    expect(openableUrl('https://reader:secret@paper.test/a')).toBe('https://paper.test/a');
  });
});
