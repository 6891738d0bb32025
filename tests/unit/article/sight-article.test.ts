import { describe, expect, it } from 'vitest';
import { addressKey } from '@/utils/engine/article/address-key';
import { reach, scoreOf, threshold } from '@/utils/engine/article/article-score';
import { articleUrl } from '@/utils/engine/article/article-url';
import { lineKey } from '@/utils/engine/article/clean-line';
import { detectArticle } from '@/utils/engine/article/detect-article';
import { signsOfHead, signsOfRest, signsOfText } from '@/utils/engine/article/evidence';
import { readPage } from '@/utils/engine/article/page';
import { surveyPage } from '@/utils/engine/article/page-survey';
import { readArticle } from '@/utils/engine/article/read-article';
import { sightArticle } from '@/utils/engine/article/sight-article';
import { parseArticle } from '@/utils/model/article';
import { parseSpottedArticle } from '@/utils/model/spotted-article';
import { addressOf, doms, fixture, fixtureNames, parsed } from './fixture';

const articles = fixtureNames.filter((name) => name.startsWith('article--'));

describe.each(doms)('the quick look in %s', (_, parse) => {
  it.each(articles)('tells of %s the address that the whole look tells, and passes the parser', (name) => {
    const page = addressOf(name);
    const sighting = sightArticle(fixture(name, parse), page);
    expect(parseSpottedArticle({ sighting, page })).toMatchObject({ ok: true });
    expect(sighting && articleUrl(sighting)).toBe(detectArticle(fixture(name, parse), page)?.url);
  });
});

describe('what the quick look leaves out', () => {
  it.each(fixtureNames)('cannot change its answer on %s', (name) => {
    const document = fixture(name);
    const page = readPage(document, addressOf(name));
    if (!page) throw new Error(`${name} has no address`);
    const survey = surveyPage(document.documentElement);
    const head = signsOfHead(page);
    const text = { ...head, ...signsOfText(page, survey) };
    const all = { ...text, ...signsOfRest(page, survey) };
    const score = scoreOf(all);
    for (const seen of [head, text, all]) {
      expect(reach(seen).least).toBeLessThanOrEqual(score + 1e-9);
      expect(reach(seen).most).toBeGreaterThanOrEqual(score - 1e-9);
    }
    const isOtherThing = /^(product|video|profile)--/.test(name);
    if (!isOtherThing) expect(sightArticle(document, addressOf(name)) !== null).toBe(score > threshold);
  });
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
    expect(sightArticle(page(links), address)).toEqual({
      headline: 'Ferry returns to Skarholm after two years',
      shown: address,
      claims: ['https://tide.test/x'],
      told: '',
    });
  });

  it('do not keep an article from being told of, however long or odd they are', () => {
    const links = `<link rel="canonical" href="/${'x'.repeat(9_000)}"><meta property="og:url" content="https://me:you@tide.test/">`;
    const sighting = sightArticle(page(links), address);
    expect(sighting?.claims).toEqual([]);
    expect(parseSpottedArticle({ sighting, page: address })).toMatchObject({ ok: true });
  });
});

describe('the reader on demand', () => {
  it('returns all fields and the text, as the parser takes them', () => {
    const article = readArticle(fixture('article--json-ld'), addressOf('article--json-ld'));
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
