import { describe, expect, it } from 'vitest';
import { listLocales, readOwnTexts } from '@/modules/words/locale-files';
import { formsOf, placesOf, type Text, type Texts } from '@/modules/words/texts';
import { root } from '@/tests/architecture/sources';
import { languages } from '@/utils/model/language';
import { usedKeys } from './used-keys';

const english = await readOwnTexts(root, 'en');
const locales = await listLocales(root);

const formNames = (text: Text) => (typeof text === 'string' ? [] : Object.keys(text).sort());

/** Whether a key has plurals, by its English text. */
const isPlural = (key: string) => typeof english[key] === 'object';

/** The places that any form of a text has: Arabic says "two sources" without a figure. */
const placesIn = (text: Text) => [...new Set(formsOf(text).flatMap(placesOf))].sort();

const categories = (locale: string) =>
  [...new Intl.PluralRules(locale).resolvedOptions().pluralCategories].sort();

describe('the locale files', () => {
  it('are those of the languages that a reader can choose', () => {
    expect(locales).toEqual([...languages].sort());
  });

  it('hold no text in English that nothing asks for', () => {
    const used = usedKeys(Object.keys(english));
    expect(Object.keys(english).filter((key) => !used.has(key))).toEqual([]);
  });
});

describe.each(locales)('%s', async (locale) => {
  const texts: Texts = await readOwnTexts(root, locale);
  const keys = Object.keys(texts).filter((key) => key in english);

  it('has every key of English, and no other', () => {
    expect(Object.keys(english).filter((key) => !(key in texts))).toEqual([]);
    expect(Object.keys(texts).filter((key) => !(key in english))).toEqual([]);
  });

  it('has the plural forms that its language tells apart', () => {
    const wanted = categories(locale);
    const wrong = keys.filter(
      (key) => formNames(texts[key] ?? '').join() !== (isPlural(key) ? wanted : []).join(),
    );
    expect(wrong).toEqual([]);
  });

  it('has a place for whatever English has one for', () => {
    const wrong = keys.filter(
      (key) => placesIn(texts[key] ?? '').join() !== placesIn(english[key] ?? '').join(),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the count in every form that stands for more than one number', () => {
    const open = categories(locale).filter((form) => countsOf(locale, form) > 1);
    const wrong = keys.filter((key) => {
      const text = texts[key] ?? '';
      const own = english[key];
      if (typeof text === 'string' || typeof own !== 'object' || !own.other?.includes('$1')) return false;
      return open.some((form) => !placesOf(text[form as 'other'] ?? '').includes('$1'));
    });
    expect(wrong).toEqual([]);
  });

  it('is written as its readers write', () => {
    const all = keys.flatMap((key) => formsOf(texts[key] ?? '').map((text) => ({ key, text })));
    const wrong = all.filter(
      ({ text }) => text !== text.trim() || /"|'(?=\p{L})|\.\.\.|\s\s|<|&\w+;/u.test(text),
    );
    expect(wrong).toEqual([]);
  });
});

/** Names, addresses and words that languages share are no sentences. */
const countWords = (text: string) => text.replace(/https:\S+/g, '').match(/\p{L}{2,}/gu)?.length ?? 0;

/** How many of the numbers that people see fall under a plural form. */
function countsOf(locale: string, form: string): number {
  const rules = new Intl.PluralRules(locale);
  return [...Array(1000).keys()].filter((n) => rules.select(n) === form).length;
}

describe.each(locales.filter((locale) => locale !== 'en'))('%s, beside English', async (locale) => {
  const texts = await readOwnTexts(root, locale);

  it('leaves no sentence untranslated', () => {
    const same = Object.keys(texts).filter((key) => {
      const text = english[key];
      return typeof text === 'string' && countWords(text) > 2 && texts[key] === text;
    });
    expect(same).toEqual([]);
  });
});
