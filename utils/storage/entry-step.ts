import type { StoreNames } from 'idb';
import type { StoredEntry } from '@/utils/model/stored-entry';
import type { WriteTransaction } from './in-transaction';
import type { Schema } from './schema';

/** What one transaction does to entries. */
export interface EntryChanges {
  /** New or changed, as they are stored now; each article once. */
  readonly changed: readonly StoredEntry[];
  /** Keys of those that are gone. */
  readonly removed: readonly string[];
}

/**
 * What follows from entries (clusters, postings, stories) and is written in the very transaction that writes them, so that a
 * worker that dies leaves both or neither. `run` may await nothing but requests of the transaction, over `stores` and
 * `entries`; what the engine thinks in between is synchronous. It is called once a batch (`entryBatch` entries at most),
 * and for what is deleted too; after it, the batch is done for good.
 */
export interface EntryStep {
  readonly stores: readonly StoreNames<Schema>[];
  readonly run: (transaction: WriteTransaction<StoreNames<Schema>[]>, changes: EntryChanges) => Promise<void>;
}

/** Nothing follows. */
export const noStep: EntryStep = { stores: [], run: async () => {} };
