/**
 * A text with one kind of space, hyphen and quotation mark, character for character: patterns become simple, and places in it
 * are places in the text itself.
 */
export const levelText = (text: string): string =>
  text
    .replace(/[^\S\n ]/gu, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201C-\u201F\u00AB\u00BB]/g, '"');
