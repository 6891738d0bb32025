import { describe, expect, it } from 'vitest';
import { detectArticle } from '@/utils/engine/article/detect-article';
import { parseArticle } from '@/utils/model/article';
import { addressOf, doms, explain, fixture, fixtureNames, parsed } from './fixture';

const detect = (name: string) => detectArticle(fixture(name), addressOf(name));

describe.each(doms)('detectArticle in %s', (_, parse) => {
  const articles = fixtureNames.filter((name) => name.startsWith('article--'));
  const others = fixtureNames.filter((name) => !name.startsWith('article--'));

  it.each(articles)('spots %s, and what it says passes the parser', (name) => {
    const article = detectArticle(fixture(name, parse), addressOf(name));
    expect(article, JSON.stringify(explain(fixture(name, parse), addressOf(name)))).not.toBeNull();
    expect(parseArticle(article)).toMatchObject({ ok: true });
    expect(article?.text).toBe('');
  });

  it.each(others)('stays silent on %s', (name) => {
    expect(detectArticle(fixture(name, parse), addressOf(name))).toBeNull();
  });
});

describe('the fields of an article', () => {
  it('are those of its JSON-LD, references resolved', () => {
    expect(detect('article--json-ld')).toEqual({
      url: 'https://www.tide.test/2024/03/05/harbour-wall-to-be-rebuilt-after-vote',
      headline: 'Harbour wall to be rebuilt after narrow vote',
      description: 'Seven members in favour, four against: the work is to begin in spring.',
      published: '2024-03-05T20:40:00.000Z',
      modified: '2024-03-06T07:00:00.000Z',
      authors: ['Nils Ostby', 'Mara Quist'],
      publisher: 'The Harrowgate Tide',
      language: 'en-GB',
      direction: 'ltr',
      text: '',
    });
  });

  it('are those of its microdata, a day staying a day', () => {
    expect(detect('article--microdata')).toMatchObject({
      headline: 'Hafenmauer wird neu gebaut',
      published: '2023-11-03',
      modified: '2023-11-04',
      authors: ['Jörg Öhler'],
      publisher: 'Küstenbote',
      language: 'de',
    });
  });

  it('are those of its RDFa, prefixed or not', () => {
    expect(detect('article--rdfa')).toEqual({
      url: 'https://baycourier.test/ferry-to-skarholm-runs-again-after-eleven-days',
      headline: 'Ferry to Skarholm runs again after eleven days',
      published: '2024-05-02T04:30:00.000Z',
      modified: '2024-05-02T09:00:00.000Z',
      authors: ['Ottar Vance'],
      publisher: 'Bay Courier',
      section: 'Transport',
      language: 'en',
      direction: 'ltr',
      image: 'https://baycourier.test/pictures/ferry.jpg',
      text: '',
    });
  });

  it('are those of bare Open Graph, without tracking and byline words', () => {
    expect(detect('article--open-graph')).toMatchObject({
      url: 'https://courrier.test/politique/la-digue-du-port-sera-reconstruite-81234',
      published: '2022-06-14T07:05:00.000Z',
      authors: ['Zoé Ménard', "Luc d'Arcy"],
      publisher: 'Le Courrier du Rivage',
      paywalled: true,
    });
  });

  it('come from the next source where JSON-LD is broken beyond mending', () => {
    expect(detect('article--broken-json-ld')).toMatchObject({
      headline: 'Harbour wall to be rebuilt after narrow vote',
      published: '2024-03-05',
      authors: ['Mara Quist'],
    });
  });

  it('come from what the page shows where its metadata lies', () => {
    const article = detect('article--lying-json-ld');
    expect(article).toMatchObject({
      url: addressOf('article--lying-json-ld'),
      headline: 'Harbour wall to be rebuilt after narrow vote',
      published: '2024-03-05',
      authors: ['Mara Quist'],
    });
    expect(article).not.toHaveProperty('modified');
  });

  it('survive a page that puts elements in the place of DOM methods, and data of odd types', () => {
    expect(detect('article--poisoned')).toMatchObject({
      headline: 'Harbour wall to be rebuilt after narrow vote',
      published: '2024-03-05T10:00:00.000Z',
      authors: ['Mara Quist'],
      paywalled: true,
    });
  });

  it('are read from right to left, digits and all', () => {
    expect(detect('article--right-to-left')).toMatchObject({
      headline: 'إعادة بناء جدار المرفأ بعد تصويت متقارب',
      published: '2024-03-05',
      authors: ['ليلى حداد'],
      publisher: 'جريدة الساحل',
      language: 'ar',
    });
  });

  it('are read from a page that declares nothing', () => {
    expect(detect('article--chinese-bare')).toMatchObject({
      headline: '港口防波堤将重建 市议会以微弱多数通过',
      published: '2024-03-05',
      publisher: '海潮网',
      language: 'zh',
    });
  });

  it('are read from a press release in Swedish that declares nothing but its language', () => {
    expect(detect('article--press-release')).toMatchObject({
      headline: 'Nytt fartyg sätts in på linjen till Skarholm',
      published: '2023-05-14',
      publisher: 'Öbolaget AB',
      language: 'sv',
    });
  });

  it('name the page that an AMP page is a twin of', () => {
    expect(detect('article--amp')?.url).toBe(
      'https://www.tide.test/2024/03/05/harbour-wall-to-be-rebuilt-after-vote',
    );
  });

  it('tell of a paywall only where the page does', () => {
    expect(detect('article--paywall')?.paywalled).toBe(true);
    expect(detect('article--json-ld')).not.toHaveProperty('paywalled');
  });
});

describe('the address of an article', () => {
  const page = (link: string): Document =>
    parsed(
      `<html lang="en"><head><title>Harbour wall to be rebuilt after vote</title><meta property="og:type" content="article">${link}</head><body><article><h1>Harbour wall to be rebuilt after vote</h1>${'<p>The council voted on Tuesday night to rebuild the old harbour wall, eleven years after a storm tore a gap into it.</p>'.repeat(6)}</article></body></html>`,
    );
  const shown = 'https://www.tide.test/news/2024/harbour-wall-to-be-rebuilt-after-vote?utm_source=x';
  const clean = 'https://www.tide.test/news/2024/harbour-wall-to-be-rebuilt-after-vote';

  it.each([
    [
      'is the canonical link',
      '/news/2024/harbour-wall-to-be-rebuilt-4711',
      'https://www.tide.test/news/2024/harbour-wall-to-be-rebuilt-4711',
    ],
    [
      'is the twin on another host',
      'https://tide.example/a/harbour-wall-to-be-rebuilt-after-vote',
      'https://tide.example/a/harbour-wall-to-be-rebuilt-after-vote',
    ],
    ['is not the home page', '/', clean],
    ['is not the section above', 'https://www.tide.test/news', clean],
    ['is not an unrelated page elsewhere', 'https://casino.example/win-big-money-today', clean],
    ['is not a script', 'javascript:alert(1)', clean],
    ['is not empty', ' ', clean],
  ])('%s', (_, href, url) => {
    expect(detectArticle(page(`<link rel="canonical" href="${href}">`), shown)?.url).toBe(url);
  });

  it('is the one shown where a single-page site has left the head of the article before', () => {
    const stale =
      '<meta property="og:title" content="Dozens of goats escape"><link rel="canonical" href="/news/2024/dozens-of-goats-escape">';
    expect(detectArticle(page(stale), shown)?.url).toBe(clean);
  });

  it('is the one shown, without tracking, where the page names none', () => {
    expect(detectArticle(page(''), shown)?.url).toBe(clean);
  });
});

describe('pages that are out to hurt', () => {
  it.each(['about:blank', 'file:///a.html', 'javascript:1', 'chrome://newtab', '', 'nonsense'])(
    'has nothing to say at %s',
    (address) => {
      expect(detectArticle(fixture('article--json-ld'), address)).toBeNull();
    },
  );

  it('takes a document without a root element', () => {
    const document = parsed('<html></html>');
    document.documentElement.remove();
    expect(detectArticle(document, 'https://www.tide.test/a')).toBeNull();
  });

  it('stays bounded on elements nested ten thousand deep and JSON-LD nested a thousand deep', () => {
    const deep = `${'{"@graph":['.repeat(1_000)}1${']}'.repeat(1_000)}`;
    const html = `<html><head><script type="application/ld+json">${deep}</script></head><body>${'<div>'.repeat(10_000)}x</body></html>`;
    expect(explain(parsed(html), 'https://www.tide.test/a').isArticle).toBe(false);
  });

  it('grows no worse than the page does', () => {
    const part =
      '<div class="x"><a href="/a">A link of some length to follow</a><p>Some words that run on for a while, and then on.</p></div>';
    const html = `<html><head>${'<meta name="x" content="y">'.repeat(5_000)}</head><body>${part.repeat(40_000)}</body></html>`;
    const document = parsed(html);
    expect(explain(document, 'https://www.tide.test/a').isArticle).toBe(false);
  });
});

describe('explainLook', () => {
  it('gives the strongest reasons first, with their weights, and they add up to the score', () => {
    const { reasons, score, bias, isArticle } = explain(
      fixture('article--json-ld'),
      addressOf('article--json-ld'),
    );
    expect(isArticle).toBe(true);
    expect(reasons.map(({ means }) => means)).toContain('JSON-LD describes this article');
    const adds = reasons.map(({ adds }) => Math.abs(adds));
    expect(adds).toEqual(adds.toSorted((a, b) => b - a));
    for (const { adds, value, weight } of reasons) expect(adds).toBeCloseTo(value * weight);
    expect(reasons.reduce((sum, { adds }) => sum + adds, bias)).toBeCloseTo(score);
  });

  it('says what settled it before the page was walked', () => {
    const { reasons } = explain(fixture('product--shop'), addressOf('product--shop'));
    expect(reasons[0]).toMatchObject({ sign: 'otherThing', value: 1 });
  });
});
