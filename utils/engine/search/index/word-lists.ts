import type { Block } from './blocks';

/** Words of a segment without their postings, in their order: what a misspelt word is compared with. */
export interface WordList {
  readonly segment: number;
  readonly last: string;
  /** Parted by line breaks. */
  readonly words: string;
}

/** UTF-16 units in a list. */
const usual = 8_192;

/** The words of blocks of one segment, each once. */
export function wordLists(segment: number, blocks: readonly Block[]): readonly WordList[] {
  const lists: WordList[] = [];
  let words: string[] = [];
  let length = 0;
  const close = () => {
    const last = words.at(-1);
    if (last !== undefined) lists.push({ segment, last, words: words.join('\n') });
    [words, length] = [[], 0];
  };
  for (const block of blocks) {
    if (block.part > 0) continue;
    words.push(block.words);
    length += block.words.length;
    if (length > usual) close();
  }
  close();
  return lists.map((list) => ({ ...list, last: list.words.slice(list.words.lastIndexOf('\n') + 1) }));
}
