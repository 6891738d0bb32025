/**
 * Does a text hold one of these words, each with `before` and `after` around it? An expression with as many alternatives is compiled
 * when it is first asked, which takes ten times as long as to search for each of them, and a page is looked at once.
 */
export function holdsAny(text: string, words: string, before = '', after = ''): boolean {
  for (const word of words.split(' ')) if (text.includes(before + word + after)) return true;
  return false;
}

/** Is a word one of these? They have a space before and after each. */
export const isOneOf = (word: string, words: string): boolean => words.includes(` ${word} `);
