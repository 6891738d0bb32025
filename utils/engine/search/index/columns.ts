import { type SearchKind, searchKinds } from '@/utils/model/library-search';

/** What is asked of every document that a word stands in, by its number, side by side: a few bytes each. */
export interface Column {
  /** The documents from `chunk * chunkSize` on. */
  readonly chunk: number;
  /** The place of the kind in `searchKinds`, from 1; 0 where the document is gone. */
  readonly kinds: Uint8Array;
  /** See `dayNumber`. */
  readonly days: Uint16Array;
}

export const chunkSize = 4_096;

export const chunkOf = (document: number): number => Math.floor(document / chunkSize);

export const emptyColumn = (chunk: number): Column => ({
  chunk,
  kinds: new Uint8Array(chunkSize),
  days: new Uint16Array(chunkSize),
});

/** Writes what is known of a document into its column; undefined: it is gone. */
export function setDocument(
  { chunk, kinds, days }: Column,
  document: number,
  known: { readonly kind: SearchKind; readonly day: number } | undefined,
): void {
  const place = document - chunk * chunkSize;
  kinds[place] = known ? searchKinds.indexOf(known.kind) + 1 : 0;
  days[place] = known?.day ?? 0;
}

export const isEmptyColumn = ({ kinds }: Column): boolean => kinds.every((kind) => kind === 0);

/** Whether a document is there, over all columns. Those that are missing hold none. */
export function aliveIn(columns: readonly Column[]): (document: number) => boolean {
  const byChunk = new Map(columns.map((column) => [column.chunk, column]));
  return (document) => (byChunk.get(chunkOf(document))?.kinds[document % chunkSize] ?? 0) > 0;
}
