import { type Block, type BlockWord, buildBlocks, wordsIn } from './blocks';
import type { Postings } from './postings';

export interface MergeSlice {
  /** Blocks of each of the segments, the older segment first, all of whose words are after `after`. */
  readonly inputs: readonly (readonly Block[])[];
  readonly after: string;
  /** Words beyond it are left for another slice; none where the inputs are there to their ends. */
  readonly upTo?: string;
  /** The segment that they become, and the number from which its documents are counted. */
  readonly into: { readonly segment: number; readonly base: number };
  /** Documents that are gone are left out. */
  readonly isAlive: (document: number) => boolean;
}

/** Merges some of the words of segments whose documents follow on each other. */
export function mergeBlocks({ inputs, after, upTo, into, isAlive }: MergeSlice): readonly Block[] {
  const readers = inputs.map((blocks) => readerOf(blocks, after, upTo));
  return [...buildBlocks(into.segment, into.base, mergedWords(readers, isAlive))];
}

interface Reader {
  current: BlockWord | undefined;
  readonly next: () => void;
}

function readerOf(blocks: readonly Block[], after: string, upTo: string | undefined): Reader {
  const words = wordsOfAll(blocks, after, upTo);
  const reader: Reader = {
    current: undefined,
    next: () => {
      const { value, done } = words.next();
      reader.current = done ? undefined : value;
    },
  };
  reader.next();
  return reader;
}

function* wordsOfAll(
  blocks: readonly Block[],
  after: string,
  upTo: string | undefined,
): Generator<BlockWord> {
  for (const block of blocks)
    for (const word of wordsIn(block, after, (one) => upTo === undefined || one <= upTo))
      if (word.word !== after) yield word;
}

function* mergedWords(
  readers: readonly Reader[],
  isAlive: (document: number) => boolean,
): Generator<readonly [string, Postings]> {
  for (;;) {
    const word = firstWord(readers);
    if (word === undefined) return;
    const postings: Postings = [];
    // The parts of a frequent word follow on each other.
    for (const reader of readers)
      for (; reader.current?.word === word; reader.next()) reader.current.read(postings);
    const living = alive(postings, isAlive);
    if (living.length > 0) yield [word, living];
  }
}

function firstWord(readers: readonly Reader[]): string | undefined {
  let first: string | undefined;
  for (const { current } of readers)
    if (current && (first === undefined || current.word < first)) first = current.word;
  return first;
}

function alive(postings: Postings, isAlive: (document: number) => boolean): Postings {
  const living: Postings = [];
  for (let i = 0; i < postings.length; i += 3) {
    const document = postings[i] ?? 0;
    if (isAlive(document)) living.push(document, postings[i + 1] ?? 0, postings[i + 2] ?? 0);
  }
  return living;
}
