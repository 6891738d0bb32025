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

/** What a UTF-16 unit is. */
const other = 0;
const plain = 1;
const white = 2;

let table: Uint8Array | undefined;

function kindsOfUnits(): Uint8Array {
  if (table) return table;
  table = new Uint8Array(0x10000).fill(other);
  for (const [from, to] of plainRanges) table.fill(plain, from, to + 1);
  table.fill(white, space, space + 1).fill(white, lineEnd, lineEnd + 1);
  return table;
}

/** One space between words; line ends only where they are kept, at most two of them, and no space beside them. None at the start. */
function isStray(text: string, at: number, mayHaveLines: boolean): boolean {
  const before = at === 0 ? lineEnd : text.charCodeAt(at - 1);
  if (text.charCodeAt(at) === space) return before === space || before === lineEnd;
  if (!mayHaveLines || before === space || at === 0) return true;
  return before === lineEnd && text.charCodeAt(at - 2) === lineEnd;
}

/**
 * Is a text plain already, so that `plainText` or, with line ends, `plainParagraphs` would give it back as it is? It may say no too
 * often. A table, since a regular expression with these ranges takes several times as long, and every text of every feed comes by.
 */
export function isPlain(text: string, mayHaveLines: boolean): boolean {
  const kinds = kindsOfUnits();
  for (let i = 0; i < text.length; i++) {
    const kind = kinds[text.charCodeAt(i)];
    if (kind === plain) continue;
    if (kind === other || isStray(text, i, mayHaveLines)) return false;
  }
  return text === '' || kinds[text.charCodeAt(text.length - 1)] === plain;
}
