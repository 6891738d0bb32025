/**
 * Characters that are NFC by themselves, compose with nothing beside them and show what they are, from and to: Latin, Cyrillic and
 * Greek letters with and without accents, common punctuation, kana, Han, Hangul syllables.
 */
const plainRanges: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x7e],
  [0xa1, 0xac],
  [0xae, 0x24f],
  [0x391, 0x3a1],
  [0x3a3, 0x3ce],
  [0x400, 0x45f],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20ac, 0x20ac],
  [0x3001, 0x3029],
  [0x3041, 0x3096],
  [0x30a1, 0x30fa],
  [0x30fc, 0x30fc],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xff01, 0xff60],
];

const space = 0x20;
const lineEnd = 0x0a;

/** 1 for a plain character, by its UTF-16 unit. */
let table: Uint8Array | undefined;

function plainUnits(): Uint8Array {
  if (table) return table;
  table = new Uint8Array(0x10000);
  for (const [from, to] of plainRanges) table.fill(1, from, to + 1);
  return table;
}

/** One space between words; line ends only where they are kept, at most two of them, and no space beside them. */
function isStray(white: number, before: number, beforeThat: number, mayHaveLines: boolean): boolean {
  if (white === space) return before === space || before === lineEnd;
  return !mayHaveLines || before === space || (before === lineEnd && beforeThat === lineEnd);
}

/**
 * Is a text plain already, so that `plainText` or, with line ends, `plainParagraphs` would give it back as it is? It may say no too
 * often. A table, since a regular expression with these ranges takes several times as long, and every text of every feed comes by.
 */
export function isPlain(text: string, mayHaveLines: boolean): boolean {
  const plain = plainUnits();
  // At its start, a text is as if it came behind an empty line: no white space may follow.
  let before = lineEnd;
  let beforeThat = lineEnd;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === space || unit === lineEnd) {
      if (isStray(unit, before, beforeThat, mayHaveLines)) return false;
    } else if (plain[unit] === 0) return false;
    beforeThat = before;
    before = unit;
  }
  return text === '' || (before !== space && before !== lineEnd);
}
