import type { StoryKey } from '@/utils/model/story-lookup';
import type { RowKey } from './schema';

export const rowKey = ({ feed, id }: StoryKey): RowKey => [feed, id];

/** All rows of a feed: in IndexedDB a list is greater than any text. */
export const rowsOf = (feed: string): IDBKeyRange => IDBKeyRange.bound([feed], [feed, []]);
