import type { Collection } from '@/utils/model/library-record';

/** A collection in a list, with how many items are in it. */
export interface CollectionLine {
  readonly collection: Collection;
  readonly items: number;
}
