import { describe, expect, it } from 'vitest';
import { addressKey } from '@/utils/engine/article/address-key';
import { articleUrl } from '@/utils/engine/article/article-url';

import { detectArticle } from '@/utils/engine/article/detect-article';
import { lineKey } from '@/utils/engine/article/line-key';
import { readArticle } from '@/utils/engine/article/read-article';
import { look, sightArticle } from '@/utils/engine/article/sight-article';
import { parseArticle } from '@/utils/model/article';
import { parseSpottedArticle } from '@/utils/model/spotted-article';
import { addressOf, doms, fixture, fixtureNames, parsed } from './fixture';

const articles = fixtureNames.filter((name) => name.startsWith('article--'));

describe.each(doms)('the quick look in %s', (_, parse) => {
  it.each(articles)('tells of %s the address that the whole look tells, and passes the parser', (name) => {
    const page = addressOf(name);
    const sighted = sightArticle(fixture(name, parse), page);
    expect(parseSpottedArticle({ ...sighted, page })).toMatchObject({ ok: true });
    expect(sighted && articleUrl(sighted.sighting)).toBe(detectArticle(fixture(name, parse), page)?.url);
  });
});

describe('the first look', () => {
  const others = fixtureNames.filter((name) => !name.startsWith('article--'));

  it('keeps most of what is no article from being read closely', () => {
    const passed = others.filter((name) => sightArticle(fixture(name), addressOf(name)) !== null);
    expect(passed.length).toBeLessThan(others.length / 4);
  });

  it.each(['home--teasers', 'forum--thread', 'wiki--page', 'search--results'])(
    'does not even look at the text of %s',
    (name) => {
      expect(look(fixture(name), addressOf(name))?.signs).not.toHaveProperty('running');
    },
  );
});

describe('the claims of an address', () => {
  const page = (head: string) =>
    parsed(`<!doctype html><html><head><title>Ferry returns to Skarholm after two years</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-01">
${head}</head><body><article><h1>Ferry returns to Skarholm after two years</h1>
<p>${'The ferry came back to the island, and the band was late as ever. '.repeat(9)}</p></article></body></html>`);
  const address = 'https://tide.test/2024/05/01/ferry-returns-to-skarholm';

  it('are absolute, and those that cannot be opened are left out', () => {
    const links = '<link rel="canonical" href="/x"><meta property="og:url" content="javascript:alert(1)">';
    expect(sightArticle(page(links), address)?.sighting).toEqual({
      headline: 'Ferry returns to Skarholm after two years',
      shown: address,
      claims: ['https://tide.test/x'],
      told: '',
    });
  });

  it('do not keep an article from being told of, however long or odd they are', () => {
    const links = `<link rel="canonical" href="/${'x'.repeat(9_000)}"><meta property="og:url" content="https://me:you@tide.test/">`;
    const sighted = sightArticle(page(links), address);
    expect(sighted?.sighting.claims).toEqual([]);
    expect(parseSpottedArticle({ ...sighted, page: address })).toMatchObject({ ok: true });
  });
});

describe('the reader on demand', () => {
  it('returns all fields and the text, as the parser takes them', () => {
    const sight = look(fixture('article--json-ld'), addressOf('article--json-ld'));
    if (!sight) throw new Error('no sight');
    const { article } = readArticle(sight);
    const parsedArticle = parseArticle(structuredClone(article));
    expect(parsedArticle).toMatchObject({ ok: true, value: { authors: ['Nils Ostby', 'Mara Quist'] } });
    expect(article?.text.length).toBeGreaterThan(200);
  });
});

describe('lineKey', () => {
  it.each(["Don't `stop`: 3 of-4", 'ABC', ' (x) ', ''])('is the same by the quick way for %j', (line) => {
    // An accented letter sends the whole line the long way.
    expect(`${lineKey(line)} e`.trim()).toBe(lineKey(`${line} é`));
  });
});

describe('addressKey', () => {
  const twins = [
    ['https://www.tide.test/a/', 'http://tide.test/a'],
    ['https://tide.test/a?utm_source=x&id=4', 'https://m.tide.test/a?id=4#top'],
    ['https://tide.test/amp/a', 'https://amp.tide.test/a/amp/'],
    ['https://tide.test/a/index.html', 'https://tide.test/a'],
  ] as const;

  it.each(twins)('holds %s and %s for one', (a, b) => {
    expect(addressKey(a)).toBe(addressKey(b));
  });

  it.each([
    ['https://tide.test/a?id=4', 'https://tide.test/a?id=5'],
    ['https://tide.test/#!/a', 'https://tide.test/#!/b'],
    ['https://tide.test/a', 'https://wall.test/a'],
  ])('tells %s from %s', (a, b) => {
    expect(addressKey(a)).not.toBe(addressKey(b));
  });

  it.each(['about:blank', 'mailto:a@b.c', '', 'https://'])('has none for %j', (address) => {
    expect(addressKey(address)).toBeNull();
  });
});
