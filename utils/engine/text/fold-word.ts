const ascii = /^[\x20-\x7E]*$/;

/**
 * Accents of Latin, Greek and Cyrillic letters, Hebrew points, Arabic vowel signs and the tatweel. Marks of Indic and
 * South-East Asian scripts are vowels and stay.
 */
const accents = /[\u0300-\u036F\u0591-\u05C7\u0640\u064B-\u065F\u0670]/g;

/** Letters that Unicode does not decompose, as they are spelt where the letter is missing. */
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A word of folded text without case and accents: the form in which words of one spelling agree. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (ascii.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(accents, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => spelled[letter] ?? letter)
    .normalize('NFC');
}
