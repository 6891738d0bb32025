import type { Words } from './i18n';

const accented: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aáeéiíoóuúyýcçnñsšzžAÅEÉIÎOÖUÛYÝCÇNÑSŠZŽ'.matchAll(/(.)(.)/gu)].map(([, plain = '', marked = '']) => [
    plain,
    marked,
  ]),
);

/** Longer than English by so much, as German and French are. */
const growth = 0.35;

/**
 * English that shows what is wrong with a view: a text without accents was never translated, one without its closing
 * bracket is cut off, and what breaks breaks at the length of other languages.
 *
 * @param rtl turns every word around, so that it also reads from right to left
 */
export function pseudoTexts(texts: Words['texts'], rtl: boolean): Words['texts'] {
  const change = (text: string) => `[${lengthen(rtl ? turn(text) : accent(text))}]`;
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string'
        ? change(text)
        : Object.fromEntries(Object.entries(text).map(([form, one]) => [form, change(one)])),
    ]),
  );
}

const accent = (text: string): string => text.replace(/[a-z]/gi, (letter) => accented[letter] ?? letter);

/** Words between an override and its end; places stay outside, as what fills them has a direction of its own. */
const turn = (text: string): string =>
  text.replace(/(\$\d)|(?:(?!\$\d)\S)+/gu, (word, place?: string) => place ?? `\u202E${word}\u202C`);

const lengthen = (text: string): string => `${text}${' ~'.repeat(Math.ceil((text.length * growth) / 2))}`;
