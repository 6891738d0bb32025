import { afterEach, describe, expect, it } from 'vitest';
import { i18n, setWords } from '@/components/i18n/i18n';
import { pseudoTexts } from '@/components/i18n/pseudo';
import { browserMessages } from '@/modules/words/browser-messages';
import { parseTexts } from '@/modules/words/texts';
import { shapesModule } from '@/modules/words/word-shapes';

afterEach(() => setWords({ locale: 'en', texts: {} }));

const arabic = {
  zero: 'لا مقالات',
  one: 'مقال واحد',
  two: 'مقالان',
  few: '$1 مقالات',
  many: '$1 مقالًا',
  other: '$1 مقال',
};

describe('a text', () => {
  it.each([
    [0, 'لا مقالات'],
    [1, 'مقال واحد'],
    [2, 'مقالان'],
    [3, '3 مقالات'],
    [11, '11 مقالًا'],
    [100, '100 مقال'],
    [103, '103 مقالات'],
  ])('is told in the plural form of its language: %i in Arabic', (count, told) => {
    setWords({ locale: 'ar-u-nu-latn', texts: { 'story.articles': arabic } });
    expect(i18n.t('story.articles', count)).toBe(told);
  });

  it.each([
    [0, '0 article'],
    [1, '1 article'],
    [2, '2 articles'],
    [1_000_000, '1 000 000 d’articles'],
  ])('counts nothing in the singular where the language does: %i in French', (count, told) => {
    const texts = { one: '$1 article', many: '$1 d’articles', other: '$1 articles' };
    setWords({ locale: 'fr', texts: { 'story.articles': texts } });
    expect(i18n.t('story.articles', count).replaceAll('\u202F', ' ')).toBe(told);
  });

  it('writes numbers as its language does, and leaves text as it came', () => {
    setWords({ locale: 'de', texts: { 'match.sure': '$2 – $1' } });
    expect(i18n.t('match.sure', ['$2 $1', 12_345])).toBe('12.345 – $2 $1');
  });

  it('has a place more than once, or in another order', () => {
    setWords({ locale: 'ja', texts: { 'citation.label': '$2、出典$1、$2' } });
    expect(i18n.t('citation.label', [3, 'Reuters'])).toBe('Reuters、出典3、Reuters');
  });

  it('is its key where there is none, and never empty', () => {
    expect(i18n.t('story.pin')).toBe('story.pin');
  });
});

describe('the pseudo-locale', () => {
  const texts = { greeting: 'Show all $1 sources', plural: { one: '$1 source', other: '$1 sources' } };

  it('is English with accents, in brackets, a third longer, its places untouched', () => {
    const { greeting, plural } = pseudoTexts(texts, false);
    expect(greeting).toMatch(/^\[Šhów áll \$1 šóúrçéš( ~)+\]$/u);
    expect(String(greeting).length).toBeGreaterThan(texts.greeting.length * 1.35);
    expect(plural).toHaveProperty('other', expect.stringContaining('$1'));
  });

  it('reads from right to left as well', () => {
    expect(pseudoTexts(texts, true)['greeting']).toContain('\u202EShow\u202C');
    expect(pseudoTexts({ source: 'Source $1, $2' }, true)['source']).toContain(
      '\u202ESource\u202C $1\u202E,\u202C $2',
    );
  });
});

describe('a locale file', () => {
  it('is refused where Chromium would refuse the extension, or a plural form has a name of its own', () => {
    expect(() => parseTexts('a-b: text')).toThrow('a-b');
    expect(() => parseTexts('a:\n  1: one thing\n  n: $1 things')).toThrow('one, other');
    expect(() => parseTexts('a: 5')).toThrow('a is no text');
  });

  it('gives browsers what stands in no group, and nothing else', () => {
    const texts = parseTexts(
      'extName: Name\ntab:\n  one: $1 source\n  other: $1 sources\nstory:\n  pin: Pin',
    );
    expect(JSON.parse(browserMessages(texts))).toEqual({
      extName: { message: 'Name' },
      tab_one: { message: '$1 source' },
      tab_other: { message: '$1 sources' },
    });
  });

  it('tells the compiler what each text wants', () => {
    const shapes = shapesModule(parseTexts('a: text\nb: $2 and $1\nc:\n  one: one\n  other: $1 things'));
    expect(shapes).toContain("'a': { plural: false; places: 0 }");
    expect(shapes).toContain("'b': { plural: false; places: 2 }");
    expect(shapes).toContain("'c': { plural: true; places: 1 }");
  });
});
