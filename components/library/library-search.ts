import type { LibraryAnswer, LibraryQuery } from '@/utils/model/library-search';

/** Searching the library: what is asked for, and the latest answer, which may be to an earlier question. */
export interface LibrarySearch {
  readonly asked: LibraryQuery;
  readonly answer?: LibraryAnswer | undefined;
  /** Results stand in the place of the collection. */
  readonly isShown: boolean;
  /** The last question was not answered. */
  readonly isFailed: boolean;
}

/** Whether there is anything to look for. */
export const isAsked = ({ query, from, to }: LibraryQuery): boolean =>
  query.trim() !== '' || from !== undefined || to !== undefined;

export const nothingAsked: LibrarySearch = { asked: { query: '' }, isShown: false, isFailed: false };
