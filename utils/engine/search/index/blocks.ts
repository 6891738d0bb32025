import { type Postings, packPostings, pushNumber, unpackPostings } from './postings';

/**
 * Some words in their order, with all their postings in one segment. A word of very many documents fills several blocks, with
 * `part` counting up, and nothing else is in them.
 */
export interface Block {
  readonly segment: number;
  /** The last of its words: a block is found by asking for the first whose `last` is not before a word. */
  readonly last: string;
  readonly part: number;
  /** The number from which documents are counted. */
  readonly base: number;
  /** Of a word that fills several blocks: its documents in all of them. */
  readonly total?: number;
  /** Parted by line breaks. */
  readonly words: string;
  readonly data: Uint8Array;
}

/** Bytes in a block. A row is read as a whole, and Chromium keeps rows of over 64 kB in files of their own. */
const usual = 8_192;
const most = 32_768;

interface Started {
  readonly words: string[];
  readonly data: number[];
}

/** Blocks of words that come in their order (that of UTF-16 units, as in IndexedDB), each once. */
export function* buildBlocks(
  segment: number,
  base: number,
  words: Iterable<readonly [word: string, postings: Postings]>,
): Generator<Block> {
  let open: Started = { words: [], data: [] };
  for (const [word, postings] of words) {
    const bytes = packPostings(postings, base);
    if (open.data.length > 0 && open.data.length + bytes.length > usual) {
      yield closed(segment, base, open);
      open = { words: [], data: [] };
    }
    if (bytes.length > most) yield* parts(segment, base, word, postings);
    else pushWord(open, word, postings.length / 3, bytes);
  }
  if (open.words.length > 0) yield closed(segment, base, open);
}

function pushWord({ words, data }: Started, word: string, count: number, bytes: readonly number[]): void {
  words.push(word);
  pushNumber(data, count);
  pushNumber(data, bytes.length);
  for (const byte of bytes) data.push(byte);
}

const closed = (segment: number, base: number, { words, data }: Started): Block => ({
  segment,
  last: words.at(-1) ?? '',
  part: 0,
  base,
  words: words.join('\n'),
  data: Uint8Array.from(data),
});

function* parts(segment: number, base: number, word: string, postings: Postings): Generator<Block> {
  // A posting is at most seven bytes long.
  const perPart = Math.floor(most / 7) * 3;
  for (let from = 0, part = 0; from < postings.length; from += perPart, part++) {
    const some = postings.slice(from, from + perPart);
    const one: Started = { words: [], data: [] };
    pushWord(one, word, some.length / 3, packPostings(some, base));
    yield { ...closed(segment, base, one), part, total: postings.length / 3 };
  }
}

/** A word of a block, with the means to read its postings. */
export interface BlockWord {
  readonly word: string;
  /** In how many documents it stands, also in such as are gone. */
  readonly count: number;
  readonly read: (into: Postings) => void;
}

/** The words of a block from one on, in their order, as far as `isIn` holds. */
export function* wordsIn(
  { words, data, base, total }: Block,
  from: string,
  isIn: (word: string) => boolean = () => true,
): Generator<BlockWord> {
  let at = 0;
  const number = () => {
    let value = 0;
    let shift = 0;
    for (let byte = data[at++] ?? 0; ; byte = data[at++] ?? 0, shift += 7) {
      value += (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  for (const word of words.split('\n')) {
    const count = number();
    const length = number();
    const start = at;
    at += length;
    if (word < from) continue;
    if (!isIn(word)) return;
    const read = (into: Postings) => unpackPostings(data, start, start + length, base, into);
    yield { word, count: total ?? count, read };
  }
}
