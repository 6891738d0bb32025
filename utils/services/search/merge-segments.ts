import { aliveIn } from '@/utils/engine/search/index/columns';
import { mergeBlocks } from '@/utils/engine/search/index/merge-blocks';
import { wordLists } from '@/utils/engine/search/index/word-lists';
import { allRequests } from '@/utils/storage/all-requests';
import type { SearchPostingsRowOnDisk } from '@/utils/storage/schema';
import {
  blocksBeyond,
  deleteSegments,
  partsAfter,
  readColumns,
  type SearchMerge,
  type SearchSegment,
  type SearchState,
  type SearchWriting,
  writeSearchState,
  writeSegment,
} from '@/utils/storage/search-index';

/**
 * So many segments of about one size become one. (A log-structured merge: O'Neil and others, 1996; as Lucene does it. Each word is
 * written anew as often as the library grows eightfold.)
 */
const fanIn = 8;

/** Every search asks each segment. With more of them, merging goes before what waits to be taken in. */
export const mostSegments = 3 * fanIn;

/** Blocks of each segment in a slice: some 64 kB. */
const blocksPerSlice = 8;

const sizeClass = ({ documents }: SearchSegment): number =>
  Math.floor(Math.log(Math.max(1, documents)) / Math.log(fanIn));

/** Begins to merge the latest segments where enough of them are no larger than one another. */
export function nextMerge(state: SearchState): SearchState {
  if (state.merge) return state;
  const { segments, nextSegment } = state;
  const largest = Math.max(...segments.map(sizeClass));
  for (let size = 0; size <= largest; size++) {
    const before = segments.findLastIndex((segment) => sizeClass(segment) > size);
    const [first, ...rest] = segments.slice(before + 1, before + 1 + fanIn);
    if (first === undefined || rest.length + 1 < fanIn) continue;
    const documents = rest.reduce((sum, one) => sum + one.documents, first.documents);
    const merge: SearchMerge = {
      from: [first, ...rest].map(({ id }) => id),
      into: { id: nextSegment, base: first.base, documents },
      after: '',
    };
    return { ...state, nextSegment: nextSegment + 1, merge };
  }
  return state;
}

/** Merges some more words. Resolves with whether there is more to be merged. */
export async function mergeSlice(transaction: SearchWriting, state: SearchState): Promise<boolean> {
  const { merge } = state;
  if (!merge) return false;
  const inputs = await allRequests(merge.from, (segment) => readInput(transaction, segment, merge.after));
  const ends = inputs.flatMap(({ upTo }) => upTo ?? []).sort();
  const upTo = ends[0];
  const blocks = mergeBlocks({
    inputs: inputs.map((input) => input.blocks),
    after: merge.after,
    into: { segment: merge.into.id, base: merge.into.base },
    isAlive: aliveIn(await readColumns(transaction)),
    ...(upTo === undefined ? {} : { upTo }),
  });
  await writeSegment(transaction, blocks, wordLists(merge.into.id, blocks));
  if (upTo !== undefined) {
    await writeSearchState(transaction, { ...state, merge: { ...merge, after: upTo } });
    return true;
  }
  await deleteSegments(transaction, merge.from);
  const { merge: _, ...rest } = state;
  const merged = nextMerge({ ...rest, segments: withMerged(state.segments, merge) });
  await writeSearchState(transaction, merged);
  return merged.merge !== undefined;
}

/** The next blocks of a segment; `upTo`: its last word that is there with all its parts, where the segment goes on. */
async function readInput(transaction: SearchWriting, segment: number, after: string) {
  const blocks = await blocksBeyond(transaction, segment, after, blocksPerSlice);
  const last = blocks.at(-1);
  if (last === undefined || blocks.length < blocksPerSlice) return { blocks };
  const parts: readonly SearchPostingsRowOnDisk[] =
    last.total === undefined ? [] : await partsAfter(transaction, last);
  return { blocks: [...blocks, ...parts], upTo: last.last };
}

function withMerged(segments: readonly SearchSegment[], { from, into }: SearchMerge): SearchSegment[] {
  const first = segments.findIndex(({ id }) => from.includes(id));
  const rest = segments.filter(({ id }) => !from.includes(id));
  return [...rest.slice(0, first), into, ...rest.slice(first)];
}
