import type { IDBPTransaction, StoreNames } from 'idb';
import { parseRevision, type Revision, revisionsToDrop, withVisit } from '@/utils/model/revision';
import type { Story } from '@/utils/model/story';
import type { StoryKey } from '@/utils/model/story-lookup';
import { pinsOn } from './follow-merges';
import { inTransaction } from './in-transaction';
import type { Database } from './open-database';
import { type ReportBroken, readRows, warnOfBroken } from './read-rows';
import type { RowKey, Schema } from './schema';
import { type StoreOutcome, storeOutcome } from './store-outcome';

type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/** What `keepRevision` needs in its transaction. */
export const revisionStores = ['pins', 'merges', 'revisions'] as const;

const revisionsOf = ([feed, id]: RowKey) => IDBKeyRange.bound([feed, id], [feed, id, []]);

/**
 * To be called with every story that is written, in its transaction (over `revisionStores`): where it is pinned, the pin gets it,
 * and keeps what it was before. `at` is RFC 3339 in UTC.
 */
export async function keepRevision(
  transaction: Writing,
  key: StoryKey,
  story: Story,
  at: string,
): Promise<void> {
  const text = JSON.stringify(story);
  for (const pin of await pinsOn(transaction, key)) {
    const row = await transaction.objectStore('pins').get(pin);
    if (row === undefined || JSON.stringify(row.story) === text) continue;
    await transaction.objectStore('pins').put({ ...row, story });
    await putRevision(transaction, { feed: row.feed, id: row.id, at, story, visits: [] });
  }
}

/** Writes one, and lets go of what is too many. */
export async function putRevision(transaction: Writing, revision: Revision): Promise<void> {
  const store = transaction.objectStore('revisions');
  await store.put(revision);
  const rows = await store.getAll(revisionsOf([revision.feed, revision.id]));
  for (const { feed, id, at } of revisionsToDrop(rows)) await store.delete([feed, id, at]);
}

/** A pin's revisions, the latest first. */
export async function listRevisions(
  db: Database,
  pin: StoryKey,
  report: ReportBroken = warnOfBroken,
): Promise<Revision[]> {
  const rows = await db.getAll('revisions', revisionsOf([pin.feed, pin.id]));
  return readRows('revisions', rows, parseRevision, report).reverse();
}

/** The reader has a pinned story before them as it is now. */
export function noteVisit(db: Database, key: StoryKey, at: string): Promise<StoreOutcome> {
  return storeOutcome(() =>
    inTransaction(db, [...revisionStores] as StoreNames<Schema>[], async (transaction) => {
      const store = transaction.objectStore('revisions');
      for (const pin of await pinsOn(transaction, key)) {
        const latest = await store.openCursor(revisionsOf(pin), 'prev');
        const parsed = latest && parseRevision(latest.value);
        if (parsed?.ok) await latest?.update(withVisit(parsed.value, at));
      }
    }),
  );
}

/** For a transaction over `revisions`: what belongs to a pin that is gone. */
export async function deleteRevisions(transaction: Writing, pin: RowKey): Promise<void> {
  await transaction.objectStore('revisions').delete(revisionsOf(pin));
}

/** For a transaction over `revisions`: those of all pins of a feed that has moved. */
export async function moveRevisions(transaction: Writing, from: string, to: string): Promise<void> {
  const store = transaction.objectStore('revisions');
  const range = IDBKeyRange.bound([from], [from, []]);
  for (const row of await store.getAll(range)) await store.put({ ...row, feed: to });
  await store.delete(range);
}
