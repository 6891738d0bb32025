import type { IDBPTransaction, StoreNames } from 'idb';
import type { Database } from './open-database';
import type { Schema } from './schema';
import { markingWrites, withQueue } from './search-queue';

export type WriteTransaction<Names extends StoreNames<Schema>[]> = IDBPTransaction<
  Schema,
  Names,
  'readwrite'
>;

/**
 * Runs `write` inside one readwrite transaction: all of it is done when this resolves, nothing when it rejects. `write` may
 * await only the transaction's own requests. What it writes of that can be searched is marked in the same transaction, to be
 * taken into the index (`search-queue.ts`).
 */
export async function inTransaction<Names extends StoreNames<Schema>[], T>(
  db: Database,
  names: Names,
  write: (transaction: WriteTransaction<Names>) => Promise<T>,
): Promise<T> {
  const transaction = markingWrites(db.transaction(withQueue(names) as Names, 'readwrite'));
  const done = transaction.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  const result = await write(transaction).catch(async (error: unknown) => {
    undo(transaction);
    // What ended the transaction explains more than the request that then found it ended.
    const reason = (await done)?.error;
    throw isAbort(reason) ? error : reason;
  });
  const failure = await done;
  if (failure) throw failure.error;
  return result;
}

const isAbort = (reason: unknown): boolean =>
  reason === undefined || (reason instanceof DOMException && reason.name === 'AbortError');

/** A failed request undoes its transaction by itself; an exception of ours does not. */
function undo(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
}
