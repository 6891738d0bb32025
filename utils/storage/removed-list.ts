import type { StoreNames } from 'idb';
import type { WriteTransaction } from './in-transaction';
import type { Schema } from './schema';

const key = 'removed-records';

/** A record that was removed, and when: as long as that can be undone it still holds its words. */
export interface RemovedRecord {
  readonly id: string;
  readonly updated: string;
  /** Since when it is counted as removed, where that is not when it was changed last: a clock may have been wrong then. */
  readonly since?: string;
}

type Transaction = WriteTransaction<StoreNames<Schema>[]>;

/** Undefined where nobody has looked yet which there are. */
export async function readRemovedList(
  transaction: Transaction,
): Promise<readonly RemovedRecord[] | undefined> {
  const row = await transaction.objectStore('meta').get(key);
  return row?.value as readonly RemovedRecord[] | undefined;
}

export async function writeRemovedList(
  transaction: Transaction,
  list: readonly RemovedRecord[],
): Promise<void> {
  const value = list.map(({ id, updated, since }) => ({
    id,
    updated,
    ...(since === undefined ? {} : { since }),
  }));
  await transaction.objectStore('meta').put({ key, value });
}

/** In the transaction that removes them; where nobody has looked yet, whoever looks will find them. */
export async function listRemoved(
  transaction: Transaction,
  removed: readonly RemovedRecord[],
): Promise<void> {
  const known = removed.length > 0 ? await readRemovedList(transaction) : undefined;
  if (known) await writeRemovedList(transaction, [...known, ...removed]);
}
