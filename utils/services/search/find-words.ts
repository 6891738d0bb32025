import { type Block, wordsIn } from '@/utils/engine/search/index/blocks';
import type { Clause } from '@/utils/engine/search/index/parse-query';
import type { Postings } from '@/utils/engine/search/index/postings';
import type { FoundWord } from '@/utils/engine/search/index/ranking';
import { firstLetters, type Spelling, slipsIn, spellingsOf } from '@/utils/engine/search/index/spellings';
import { begunWeight, spellingWeight } from '@/utils/engine/search/index/word-weight';
import { allRequests } from '@/utils/storage/all-requests';
import {
  blocksAfter,
  findBlock,
  partsAfter,
  type SearchReading,
  wordListsOf,
} from '@/utils/storage/search-index';

/** Where a word stands, or would, in each of the segments: read once, and then asked for what is needed of it. */
export interface Located {
  readonly clause: Clause;
  readonly blocks: readonly (Block | undefined)[];
  /** In how many documents the word itself stands, also in such as are gone. */
  readonly documents: number;
}

/** Blocks of words that begin alike beyond which a segment is not read: some 250 kB. */
const mostBlocks = 32;

export async function locate(
  transaction: SearchReading,
  segments: readonly number[],
  clause: Clause,
): Promise<Located> {
  const blocks = await allRequests(segments, (segment) => findBlock(transaction, segment, clause.word));
  let documents = 0;
  for (const block of blocks) if (block) documents += countIn(block, clause.word);
  return { clause, blocks, documents };
}

function countIn(block: Block, word: string): number {
  for (const found of wordsIn(block, word)) return found.word === word ? found.count : 0;
  return 0;
}

/** The word, and where it is only begun, all that begin so; those of all segments together. */
export async function findWords(
  transaction: SearchReading,
  { clause, blocks }: Located,
): Promise<Map<string, FoundWord>> {
  const { word, isBegun } = clause;
  const all = await allRequests(blocks, async (first) => {
    if (!first) return [];
    if (first.total !== undefined && !isBegun)
      return first.last === word ? [first, ...(await partsAfter(transaction, first))] : [first];
    const isAll = !isBegun || !first.last.startsWith(word);
    return isAll ? [first] : [first, ...(await blocksAfter(transaction, first, word, mostBlocks))];
  });
  const isMeant = (one: string) => (isBegun ? one.startsWith(word) : one === word);
  const found = new Map<string, Postings>();
  for (const block of all.flat())
    for (const one of wordsIn(block, word, isMeant)) one.read(postingsOf(found, one.word));
  return new Map(
    Array.from(found, ([one, postings]) => [one, { postings, weight: begunOrWhole(word, one) }] as const),
  );
}

const begunOrWhole = (typed: string, word: string): number => (typed === word ? 1 : begunWeight(typed, word));

function postingsOf(found: Map<string, Postings>, word: string): Postings {
  const postings = found.get(word) ?? [];
  found.set(word, postings);
  return postings;
}

/** Words that are written nearly so, wherever they stand. */
export async function findSpellings(
  transaction: SearchReading,
  segments: readonly number[],
  word: string,
): Promise<Map<string, FoundWord>> {
  if (slipsIn(word) === 0) return new Map();
  const wanted = firstLetters(word).flatMap((letter) => segments.map((segment) => ({ segment, letter })));
  const lists = await allRequests(wanted, ({ segment, letter }) => wordListsOf(transaction, segment, letter));
  const words = lists.flat().flatMap((list) => list.words.split('\n'));
  const near = spellingsOf(word, words);
  const found = await allRequests(near, (spelling) => findSpelling(transaction, segments, spelling));
  return new Map(found.flat());
}

async function findSpelling(
  transaction: SearchReading,
  segments: readonly number[],
  { word, slips }: Spelling,
): Promise<readonly (readonly [string, FoundWord])[]> {
  const clause = { word, fields: 0, isBegun: false, isLoose: false };
  const found = await findWords(transaction, await locate(transaction, segments, clause));
  const weight = spellingWeight(word, slips);
  return Array.from(found, ([one, { postings }]) => [one, { postings, weight }] as const);
}
