import { describe, expect, it } from 'vitest';
import { copyPage } from '@/utils/engine/article/copy/copy-page';
import { readCopy } from '@/utils/engine/article/copy/read-copy';
import { look } from '@/utils/engine/article/sight-article';
import { addressOf, fixture, fixtureNames, parsed } from './fixture';

/** As in the extension: at first sight, then closely on a copy. */
function read(document: Document, address: string) {
  const sight = look(document, address);
  const article = sight && readCopy(copyPage(sight))?.article;
  if (!article) throw new Error(`${address} is taken for no article`);
  return article;
}

const harbour = 'Harbour wall to be rebuilt after narrow vote';

/** To the letter, without the publisher's name: a scorer may forgive it, a reader does not. */
const headlines: Readonly<Record<string, string>> = {
  'article--amp': harbour,
  'article--broken-json-ld': harbour,
  'article--chinese-bare': '港口防波堤将重建 市议会以微弱多数通过',
  'article--json-ld': harbour,
  'article--live-blog': 'Storm in the bay: live updates',
  'article--lying-json-ld': harbour,
  'article--microdata': 'Hafenmauer wird neu gebaut',
  'article--open-graph': 'La digue du port sera reconstruite',
  'article--paywall': harbour,
  'article--poisoned': harbour,
  'article--press-release': 'Nytt fartyg sätts in på linjen till Skarholm',
  'article--rdfa': 'Ferry to Skarholm runs again after eleven days',
  'article--right-to-left': 'إعادة بناء جدار المرفأ بعد تصويت متقارب',
  'article--two-in-one': harbour,
  'article--xhtml': harbour,
};

describe('the headline', () => {
  it.each(fixtureNames.filter((name) => name.startsWith('article--')))('of %s is exact', (name) => {
    expect(read(fixture(name), addressOf(name)).headline).toBe(headlines[name]);
  });
});

const text =
  '<p>The council voted on Tuesday night to rebuild the old harbour wall, eleven years after the storm.</p>'.repeat(
    8,
  );
const address = 'https://www.tide.test/2024/03/05/harbour-wall-to-be-rebuilt-after-vote';

const page = (head: string, byline = '', title = harbour): Document =>
  parsed(
    `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article"><meta property="og:site_name" content="The Tide">${head}</head><body><article><h1>${harbour}</h1>${byline}${text}</article></body></html>`,
  );
const data = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: harbour, ...fields })}</script>`;

describe('a title of a page that shows no heading', () => {
  it.each([
    ' | The Tide',
    ' - The Tide',
    ' – The Tide',
    ' — The Tide',
    ' · The Tide',
    ' • Tide',
    ' | The Tide | News',
    ' » The Tide',
    ' - tide.test',
  ])('gives its headline without “%s”', (suffix) => {
    const document = page('', '', harbour + suffix);
    document.querySelector('h1')?.remove();
    expect(read(document, address).headline).toBe(harbour);
  });
});

describe('authors', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['without the byline word', 'By Mara Quist', ['Mara Quist']],
    ['without their roles', [{ '@type': 'Person', name: 'Mara Quist, Senior Reporter' }], ['Mara Quist']],
    ['once, whatever the spelling', ['Mara Quist', 'MARA QUIST', { name: 'Mara Quist' }], ['Mara Quist']],
    [
      'without agencies and desks',
      ['Reuters Staff', 'AFP', { '@type': 'Organization', name: 'Nord News' }, 'Mara Quist'],
      ['Mara Quist'],
    ],
    ['without the paper itself', [{ '@type': 'Person', name: 'The Tide' }], []],
  ])('are named %s', (_, author, names) => {
    expect(read(page(data({ author })), address).authors).toEqual(names);
  });

  it('are twenty at most', () => {
    const author = Array.from(
      { length: 33 },
      (_, i) => `Mara Quist${String.fromCharCode(97 + (i % 26))}${i > 25 ? 'x' : ''}`,
    );
    expect(read(page(data({ author })), address).authors).toHaveLength(20);
  });
});

describe('the section', () => {
  it.each([
    ['of its data', data({ articleSection: ['Harbour', 'Politics'] }), 'Harbour'],
    [
      'of its metadata',
      '<meta property="article:section" content="Politics &amp;amp; Power">',
      'Politics & Power',
    ],
    ['but not the paper’s name', data({ articleSection: 'The Tide' }), undefined],
    [
      'but no address and no number',
      '<meta property="article:section" content="https://tide.test/harbour"><meta name="section" content="12">',
      undefined,
    ],
    ['but none that says nothing', data({ articleSection: ' NEWS ' }), undefined],
    ['the first that says something', data({ articleSection: ['Home', 'Harbour', 'Politics'] }), 'Harbour'],
    ['in which such a word is one of several', data({ articleSection: 'World news' }), 'World news'],
    [
      'of the metadata where the data says nothing',
      `<meta property="article:section" content="Harbour">${data({ articleSection: 'Non classé' })}`,
      'Harbour',
    ],
  ])('is that %s', (_, head, section) => {
    expect(read(page(head), address).section).toBe(section);
  });
});

describe('the lead picture', () => {
  it.each([
    ['<meta property="og:image" content="/a.jpg">', 'https://www.tide.test/a.jpg'],
    [data({ image: ['https://cdn.test/b.jpg', 'https://cdn.test/c.jpg'] }), 'https://cdn.test/b.jpg'],
    [data({ image: { '@type': 'ImageObject', url: 'https://cdn.test/d.jpg' } }), 'https://cdn.test/d.jpg'],
    [
      '<meta property="og:image" content="data:image/png;base64,AA"><meta name="twitter:image" content="https://cdn.test/e.jpg">',
      'https://cdn.test/e.jpg',
    ],
    ['<meta property="og:image" content="javascript:alert(1)">', undefined],
    ['<meta property="og:image" content="https://user:pass@cdn.test/f.jpg">', undefined],
    [`<meta property="og:image" content="https://cdn.test/${'x'.repeat(5_000)}.jpg">`, undefined],
  ])('of %s is at %s', (head, image) => {
    expect(read(page(head), address).image).toBe(image);
  });
});

describe('the direction', () => {
  it('is that of the text, not of the template', () => {
    const arabic = fixture('article--right-to-left');
    arabic.documentElement.setAttribute('dir', 'ltr');
    expect(read(arabic, addressOf('article--right-to-left')).direction).toBe('rtl');
    const english = page('');
    english.documentElement.setAttribute('dir', 'rtl');
    expect(read(english, address).direction).toBe('ltr');
  });
});

describe('the days', () => {
  it.each([
    ['de', '5. März 2024'],
    ['fr', '5 mars 2024'],
    ['es', '5 de marzo de 2024'],
    ['pt', '5 de março de 2024'],
    ['it', '5 marzo 2024'],
    ['nl', '5 maart 2024'],
    ['pl', '5 marca 2024'],
    ['cs', '5. března 2024'],
    ['ru', '5 марта 2024'],
    ['uk', '5 березня 2024'],
    ['el', '5 Μαρτίου 2024'],
    ['tr', '5 Mart 2024'],
    ['fi', '5. maaliskuuta 2024'],
    ['hu', '2024. március 5.'],
    ['ar', '5 مارس 2024'],
    ['fa', '۵ مارس ۲۰۲۴'],
    ['hi', '5 मार्च 2024'],
    ['th', '5 มีนาคม 2567'],
    ['ja', '2024年3月5日'],
    ['ko', '2024년 3월 5일'],
    ['vi', '5 tháng 3, 2024'],
    ['id', '5 Maret 2024'],
  ])('that a page in %s shows are read (%s)', (lang, day) => {
    const document = page('', `<p class="date">${day}</p>`);
    document.documentElement.setAttribute('lang', lang);
    const at = 'https://www.tide.test/news/harbour-wall-to-be-rebuilt-after-vote-81234';
    // English text would rightly be taken for English, whatever the template says.
    for (const paragraph of document.querySelectorAll('p:not(.date)'))
      paragraph.textContent = '… '.repeat(60);
    const figures = document.createElement('p');
    figures.textContent = '12345 '.repeat(200);
    document.querySelector('article')?.append(figures);
    expect(read(document, at).published).toBe('2024-03-05');
  });
});
