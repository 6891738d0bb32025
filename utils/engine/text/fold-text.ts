/** Anything that the folding changes; most English text has none of it and is returned as it is. */
const needsFolding = /[^\x20-\x7E]/;

/** Hyphens, non-breaking hyphens, en and em dashes, minus signs. (NFKC turns U+2011 into U+2010.) */
const hyphens = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const apostrophes = /[\u2018\u2019\u201B\u02BC\u02B9\u2032\uFF07]/g;
const quotes = /[\u201C-\u201F\u00AB\u00BB\u2033\u301D-\u301F\uFF02]/g;
const spaces = /[^\S\n]+/g;

/**
 * Text in the one form in which it is split and compared: NFKC (so that U+202F, U+00A0 and full-width forms are
 * plain), one kind of hyphen, apostrophe and quotation mark, no soft hyphens. Case and accents stay; line breaks stay.
 */
export function foldText(text: string): string {
  if (!needsFolding.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(hyphens, '-')
    .replace(apostrophes, "'")
    .replace(quotes, '"')
    .replace(spaces, ' ');
}
