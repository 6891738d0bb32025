import type { IDBPTransaction, StoreNames } from 'idb';
import type { Schema } from './schema';

type Reading = IDBPTransaction<Schema, StoreNames<Schema>[], 'readonly' | 'readwrite'>;

/** A megabyte: with half a million words one in a hundred that has no postings is asked about all the same. */
const bits = 2 ** 23;
const hashes = 4;
/** So many words are learnt in a step, some ten milliseconds. */
const wordsPerStep = 20_000;

/**
 * Which words have postings of their own, so that nobody asks for those of a word that was never told: in a batch of news, those are
 * many. It may say so of a word that has none, never the other way (Bloom, Space/time trade-offs in hash coding, 1970). Learnt
 * a step at a time; who writes postings adds them.
 */
export class KnownWords {
  #bits: Uint32Array | undefined;
  #after: string | undefined;
  #isComplete = false;

  /** One more step, in a transaction over `postings`; nothing where all are known. */
  async learn(transaction: Reading): Promise<void> {
    if (this.#isComplete) return;
    this.#bits ??= new Uint32Array(bits / 32);
    const range = this.#after === undefined ? null : IDBKeyRange.lowerBound(this.#after, true);
    const words = await transaction.objectStore('postings').getAllKeys(range, wordsPerStep);
    for (const word of words) this.add(word);
    this.#after = words.at(-1) ?? this.#after;
    this.#isComplete = words.length < wordsPerStep;
  }

  add(word: string): void {
    const known = this.#bits;
    if (known === undefined) return;
    for (const place of placesOf(word)) known[place >>> 5] = (known[place >>> 5] ?? 0) | (1 << (place & 31));
  }

  /** False only where it surely has none. */
  mayHave(word: string): boolean {
    const known = this.#bits;
    if (!this.#isComplete || known === undefined) return true;
    return placesOf(word).every((place) => ((known[place >>> 5] ?? 0) >>> (place & 31)) & 1);
  }
}

/** Two hashes (FNV-1a, one with another prime) make as many as are wanted: Kirsch and Mitzenmacher, 2006. */
function placesOf(word: string): readonly number[] {
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (let i = 0; i < word.length; i++) {
    first = Math.imul(first ^ word.charCodeAt(i), 0x01000193);
    second = Math.imul(second ^ word.charCodeAt(i), 0x85ebca6b);
  }
  const step = (second ^ (second >>> 15)) | 1;
  const start = first ^ (first >>> 15);
  return Array.from({ length: hashes }, (_, i) => (start + Math.imul(i, step)) & (bits - 1));
}
