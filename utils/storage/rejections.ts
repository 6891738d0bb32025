import type { StoryKey } from '@/utils/model/story-lookup';
import type { Database } from './open-database';
import { type StoreOutcome, storeOutcome } from './store-outcome';

/** "Not this story": the reader's word that an article does not belong to a story. */
export interface Rejection extends StoryKey {
  /** The article's canonical address. */
  readonly article: string;
  readonly at: string;
}

export function listRejections(db: Database, article: string): Promise<Rejection[]> {
  return db.getAll('rejections', IDBKeyRange.bound([article], [article, []]));
}

export function putRejection(db: Database, rejection: Rejection): Promise<StoreOutcome> {
  return storeOutcome(() => db.put('rejections', rejection));
}

export async function deleteRejection(db: Database, article: string, { feed, id }: StoryKey): Promise<void> {
  await db.delete('rejections', [article, feed, id]);
}
