import { isPlain } from './is-plain';

/**
 * Controls that change how *other* text is shown, or hide inside a word: C0/C1 controls, bidi embeddings,
 * overrides and isolates, zero-width space, word joiner, byte order mark, soft hyphen, invisible operators, tags.
 * LRM, RLM and ALM stay: they are harmless marks. ZWNJ and ZWJ are treated below.
 */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u180E\u200B\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** ZWNJ and ZWJ spell words in Persian, Indic scripts and emoji; anywhere else they only hide differences. */
const strayJoiner =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200C\u200D]+|[\u200C\u200D]+(?![\p{L}\p{M}\p{Extended_Pictographic}])/gu;

/** In these scripts no word needs one, also not among the marks of a letter. */
const letterWithMarks = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}][\p{M}\u200C\u200D]+/gu;

/** Text as people may see it: invisible controls gone, every run of white space one space, trimmed, NFC. */
export function plainText(text: string): string {
  // Most of what comes is plain already, and a feed holds tens of thousands of texts.
  if (isPlain(text, false)) return text;
  return plainParagraphs(text).replace(/\s+/gu, ' ');
}

/**
 * The same, with line breaks kept: at most one empty line between paragraphs. Half a surrogate pair becomes U+FFFD, as
 * no address can carry it. What comes out does not change when it goes through again.
 */
export function plainParagraphs(text: string): string {
  if (isPlain(text, true)) return text;
  return text
    .toWellFormed()
    .replace(/[\u2028\u2029\u0085]/gu, '\n')
    .replace(invisible, '')
    .replace(letterWithMarks, (cluster) => cluster.replace(/[\u200C\u200D]/gu, ''))
    .replace(strayJoiner, '')
    .normalize('NFC')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
