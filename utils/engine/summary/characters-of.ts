/** How many characters of each kind a text has. */
export interface Characters {
  readonly letters: number;
  readonly upper: number;
  readonly digits: number;
  /** Of scripts that put no spaces between words. */
  readonly unspaced: number;
}

const letter = /^\p{L}/u;
const capital = /^\p{Lu}/u;
const digit = /^\p{N}/u;
const unspacedScript =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** One pass: every sentence of every article is asked. */
export function charactersOf(text: string): Characters {
  const found = { letters: 0, upper: 0, digits: 0, unspaced: 0 };
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code >= 0x61 && code <= 0x7a) found.letters += 1;
    else if (code >= 0x41 && code <= 0x5a) {
      found.letters += 1;
      found.upper += 1;
    } else if (code >= 0x30 && code <= 0x39) found.digits += 1;
    else if (code >= 0x80) countOther(character, found);
  }
  return found;
}

function countOther(character: string, found: { -readonly [K in keyof Characters]: number }): void {
  if (letter.test(character)) found.letters += 1;
  if (capital.test(character)) found.upper += 1;
  if (digit.test(character)) found.digits += 1;
  if (unspacedScript.test(character)) found.unspaced += 1;
}
